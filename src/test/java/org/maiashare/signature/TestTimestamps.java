package org.maiashare.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.maiashare.certificates.TestAuthority.Issued;

/** An authority of timestamps (RFC 3161) whose clock is set by the test. */
public record TestTimestamps(Issued issued, List<X509Certificate> authorities) {

  private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.2.3.4.1");

  byte[] token(byte[] stamped, Instant at) {
    TimeStampRequestGenerator request = new TimeStampRequestGenerator();
    request.setCertReq(true);
    try {
      return generator()
          .generate(
              request.generate(
                  NISTObjectIdentifiers.id_sha256,
                  MessageDigest.getInstance("SHA-256").digest(stamped)),
              BigInteger.ONE,
              Date.from(at))
          .getEncoded();
    } catch (TSPException | IOException | GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** What it answers to a query over HTTP. */
  public byte[] answer(byte[] query, Instant at) {
    try {
      return new TimeStampResponseGenerator(generator(), TSPAlgorithms.ALLOWED)
          .generate(new TimeStampRequest(query), BigInteger.ONE, Date.from(at))
          .getEncoded();
    } catch (TSPException | IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private TimeStampTokenGenerator generator() {
    try {
      TimeStampTokenGenerator generator =
          new TimeStampTokenGenerator(
              new JcaSimpleSignerInfoGeneratorBuilder()
                  .build("SHA256withECDSA", issued.key(), issued.certificate()),
              new JcaDigestCalculatorProviderBuilder()
                  .build()
                  .get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
              POLICY);
      List<X509Certificate> chain = new ArrayList<>(List.of(issued.certificate()));
      chain.addAll(authorities);
      generator.addCertificates(new JcaCertStore(chain));
      return generator;
    } catch (TSPException | OperatorCreationException | GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
