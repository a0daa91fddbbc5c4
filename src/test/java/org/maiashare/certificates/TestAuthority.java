package org.maiashare.certificates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An authority of certificates made for a test, in the shape of the IGC-Santé. */
public final class TestAuthority {

  public static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

  /** The handshakes of tests go by the real clock: certificates outlive the tests. */
  private static final Duration AGE = Duration.ofDays(36500);

  private static final AtomicLong SERIAL = new AtomicLong(1);
  private static final String ALGORITHM = "SHA256withECDSA";

  /** A certificate and its key. */
  public record Issued(X509Certificate certificate, PrivateKey key) {}

  private final X509Certificate certificate;
  private final PrivateKey key;
  private final Map<BigInteger, Optional<Instant>> revoked = new HashMap<>();

  private TestAuthority(Issued issued) {
    certificate = issued.certificate();
    key = issued.key();
  }

  public static TestAuthority root(String name) {
    return root(name, NOW.plus(AGE));
  }

  public static TestAuthority root(String name, Instant end) {
    KeyPair keys = keys();
    X500Name subject = new X500Name("CN=" + name + ",O=ASIP-SANTE,C=FR");
    X509Certificate made =
        sign(subject, subject, keys, keys.getPrivate(), new Period(end), Purpose.AUTHORITY);
    return new TestAuthority(new Issued(made, keys.getPrivate()));
  }

  /** One that was made elsewhere, of PEM files. */
  public static TestAuthority of(Path certificate, Path key) {
    try (InputStream pem = Files.newInputStream(certificate)) {
      byte[] encoded =
          Base64.getMimeDecoder().decode(Files.readString(key).replaceAll("-----.*?-----", ""));
      return new TestAuthority(
          new Issued(
              (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(pem),
              KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(encoded))));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (GeneralSecurityException malformed) {
      throw new IllegalArgumentException(malformed);
    }
  }

  public TestAuthority below(String name, Instant end) {
    return new TestAuthority(
        issue("CN=" + name + ",O=ASIP-SANTE,C=FR", new Period(end), Purpose.AUTHORITY));
  }

  public TestAuthority below(String name) {
    return below(name, NOW.plus(AGE));
  }

  /** What a certificate may be used for. */
  private enum Purpose {
    AUTHORITY(KeyUsage.keyCertSign | KeyUsage.cRLSign),
    TLS_CLIENT(KeyUsage.digitalSignature, KeyPurposeId.id_kp_clientAuth),
    TLS_SERVER(KeyUsage.digitalSignature, KeyPurposeId.id_kp_serverAuth),
    SIGNATURE(KeyUsage.nonRepudiation),
    TIMESTAMPS(KeyUsage.digitalSignature, KeyPurposeId.id_kp_timeStamping);

    private final int usage;
    private final KeyPurposeId[] extended;

    Purpose(int usage, KeyPurposeId... extended) {
      this.usage = usage;
      this.extended = extended;
    }
  }

  private record Period(Instant start, Instant end) {
    Period(Instant end) {
      this(NOW.minus(AGE.dividedBy(10)), end);
    }
  }

  /** A client certificate of the structure with this national identifier. */
  public Issued client(String structure) {
    return client(structure, NOW.plus(AGE));
  }

  public Issued client(String structure, Instant end) {
    return issue(subject(structure), new Period(end), Purpose.TLS_CLIENT);
  }

  public Issued server(String host) {
    return issue("CN=" + host, new Period(NOW.plus(AGE)), Purpose.TLS_SERVER);
  }

  /** A certificate to sign with, of the structure with this national identifier. */
  public Issued seal(String structure) {
    return seal(structure, NOW.minus(AGE.dividedBy(10)), NOW.plus(AGE));
  }

  public Issued seal(String structure, Instant start, Instant end) {
    return issue(
        "CN=Cachet,OU=" + structure + ",O=STRUCTURE FICTIVE,C=FR",
        new Period(start, end),
        Purpose.SIGNATURE);
  }

  /** A certificate to sign with, of the professional with this national identifier. */
  public Issued card(String professional) {
    return issue(
        "CN=" + professional + ",O=STRUCTURE FICTIVE,C=FR",
        new Period(NOW.plus(AGE)),
        Purpose.SIGNATURE);
  }

  /** A certificate to sign with, of the person whose subject has this serial number. */
  public Issued person(String serialNumber) {
    return issue(
        "CN=Personne Fictive,SERIALNUMBER=" + serialNumber + ",C=FR",
        new Period(NOW.plus(AGE)),
        Purpose.SIGNATURE);
  }

  public Issued timestamps(String name) {
    return issue("CN=" + name + ",C=FR", new Period(NOW.plus(AGE)), Purpose.TIMESTAMPS);
  }

  private static String subject(String structure) {
    return "CN=logiciel.example,OU=" + structure + ",O=STRUCTURE FICTIVE,ST=Test (99),C=FR";
  }

  private Issued issue(String subject, Period period, Purpose purpose) {
    KeyPair keys = keys();
    X500Name issuer = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
    return new Issued(
        sign(new X500Name(subject), issuer, keys, key, period, purpose), keys.getPrivate());
  }

  private static X509Certificate sign(
      X500Name subject,
      X500Name issuer,
      KeyPair keys,
      PrivateKey signer,
      Period period,
      Purpose purpose) {
    boolean authority = purpose == Purpose.AUTHORITY;
    try {
      JcaX509v3CertificateBuilder builder =
          new JcaX509v3CertificateBuilder(
              issuer,
              BigInteger.valueOf(SERIAL.incrementAndGet()),
              Date.from(period.start()),
              Date.from(period.end()),
              subject,
              keys.getPublic());
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
      builder.addExtension(Extension.keyUsage, true, new KeyUsage(purpose.usage));
      if (purpose.extended.length > 0) {
        builder.addExtension(
            Extension.extendedKeyUsage, true, new ExtendedKeyUsage(purpose.extended));
      }
      return new JcaX509CertificateConverter()
          .getCertificate(builder.build(new JcaContentSignerBuilder(ALGORITHM).build(signer)));
    } catch (CertIOException | OperatorCreationException | GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public X509Certificate certificate() {
    return certificate;
  }

  public void revoke(X509Certificate one) {
    revoked.put(one.getSerialNumber(), Optional.empty());
  }

  /** Revokes from a moment on, whenever the list is made. */
  public void revoke(X509Certificate one, Instant since) {
    revoked.put(one.getSerialNumber(), Optional.of(since));
  }

  /** Its list of revoked certificates, good from now until then. */
  public X509CRL list(Instant from, Instant until) {
    try {
      JcaX509v2CRLBuilder builder =
          new JcaX509v2CRLBuilder(certificate.getSubjectX500Principal(), Date.from(from));
      builder.setNextUpdate(Date.from(until));
      revoked.forEach(
          (serial, since) ->
              builder.addCRLEntry(serial, Date.from(since.orElse(from)), CRLReason.superseded));
      return new JcaX509CRLConverter()
          .getCRL(builder.build(new JcaContentSignerBuilder(ALGORITHM).build(key)));
    } catch (OperatorCreationException | GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public X509CRL list() {
    return list(NOW.minus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(6)));
  }

  private static KeyPair keys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
