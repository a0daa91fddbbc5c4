package org.maiashare.audit;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** The key that seals the chains of a node, and the certificate that names it. */
public record SealingKey(PrivateKey key, X509Certificate certificate) {

  private static final Duration TRIAL = Duration.ofDays(30);

  /**
   * The only key of a PKCS #12 file.
   *
   * @throws IllegalArgumentException when there is none, or the password is wrong
   */
  public static SealingKey of(Path file, char[] password) {
    try (InputStream content = Files.newInputStream(file)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(content, password);
      String alias = store.aliases().nextElement();
      return new SealingKey(
          (PrivateKey) store.getKey(alias, password),
          (X509Certificate) store.getCertificate(alias));
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      throw new IllegalArgumentException("maia.audit.seal-key is no PKCS #12 file with a key", e);
    }
  }

  /** A key of its own, with a certificate that nobody else vouches for: for trying out. */
  public static SealingKey forTrial(String node, Instant now) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      KeyPair pair = generator.generateKeyPair();
      X500Name name = new X500Name("CN=MAIA Share trial seal " + node);
      ContentSigner signer = signer(pair.getPrivate());
      X509Certificate certificate =
          new JcaX509CertificateConverter()
              .getCertificate(
                  new JcaX509v3CertificateBuilder(
                          name,
                          new BigInteger(64, new SecureRandom()),
                          Date.from(now),
                          Date.from(now.plus(TRIAL)),
                          name,
                          pair.getPublic())
                      .build(signer));
      return new SealingKey(pair.getPrivate(), certificate);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("elliptic curves are part of every Java runtime", e);
    }
  }

  ContentSigner signer() {
    return signer(key);
  }

  private static ContentSigner signer(PrivateKey key) {
    try {
      String algorithm = key.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
      return new JcaContentSignerBuilder(algorithm).build(key);
    } catch (OperatorCreationException e) {
      throw new IllegalStateException("the sealing key cannot sign", e);
    }
  }
}
