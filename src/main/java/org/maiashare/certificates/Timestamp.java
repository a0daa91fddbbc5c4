package org.maiashare.certificates;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenInfo;

/**
 * A timestamp (RFC 3161): an authority says that something was there at a time.
 *
 * @param chain the authority's certificate first, each followed by its own authority as far as they
 *     came along
 */
public record Timestamp(Instant time, List<X509Certificate> chain) {

  private static final Map<String, String> DIGESTS =
      Map.of(
          NISTObjectIdentifiers.id_sha256.getId(), "SHA-256",
          NISTObjectIdentifiers.id_sha384.getId(), "SHA-384",
          NISTObjectIdentifiers.id_sha512.getId(), "SHA-512");

  public Timestamp {
    chain = List.copyOf(chain);
  }

  /**
   * What a token says of these bytes; nothing when it is none, or over others. Whether its
   * authority is trusted is not judged yet.
   */
  public static Optional<Timestamp> over(byte[] stamped, byte[] encoded) {
    try {
      TimeStampToken token = new TimeStampToken(new CMSSignedData(encoded));
      TimeStampTokenInfo info = token.getTimeStampInfo();
      String digest = DIGESTS.get(info.getMessageImprintAlgOID().getId());
      if (digest == null
          || !MessageDigest.isEqual(
              MessageDigest.getInstance(digest).digest(stamped), info.getMessageImprintDigest())) {
        return Optional.empty();
      }
      List<X509Certificate> bag = CertificateBag.of(token.getCertificates());
      X509CertificateHolder holder =
          (X509CertificateHolder)
              token.getCertificates().getMatches(token.getSID()).iterator().next();
      X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(holder);
      token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
      return Optional.of(
          new Timestamp(info.getGenTime().toInstant(), CertificateBag.chain(certificate, bag)));
    } catch (TSPException
        | CMSException
        | IOException
        | CertificateException
        | OperatorCreationException
        | NoSuchAlgorithmException
        | RuntimeException forged) {
      return Optional.empty();
    }
  }
}
