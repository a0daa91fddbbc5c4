package org.maiashare.signature;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.maiashare.certificates.CertificateBag;

/**
 * A detached CMS signature (RFC 5652) in the shape of CAdES baseline B: signed attributes with the
 * digest, the time and the signer's certificate (RFC 5035); a timestamp among the unsigned ones.
 */
final class CmsProof {

  private CmsProof() {}

  static Proof read(byte[] data, byte[] content) throws FaultySignatureException {
    try {
      if (new CMSSignedData(data).getSignedContent() != null) {
        throw new FaultySignatureException(SignatureFault.UNREADABLE);
      }
      return proof(new CMSSignedData(new CMSProcessableByteArray(content), data));
    } catch (CMSSignerDigestMismatchException other) {
      throw new FaultySignatureException(SignatureFault.OTHER_CONTENT, other);
    } catch (CMSException
        | GeneralSecurityException
        | OperatorCreationException
        | IOException
        | RuntimeException malformed) {
      throw new FaultySignatureException(SignatureFault.UNREADABLE, malformed);
    }
  }

  private static Proof proof(CMSSignedData signed)
      throws FaultySignatureException,
          CMSException,
          GeneralSecurityException,
          OperatorCreationException,
          IOException {
    Collection<SignerInformation> signers = signed.getSignerInfos().getSigners();
    if (signers.size() != 1) {
      throw new FaultySignatureException(SignatureFault.UNREADABLE);
    }
    SignerInformation signer = signers.iterator().next();
    X509CertificateHolder holder =
        (X509CertificateHolder)
            signed.getCertificates().getMatches(signer.getSID()).iterator().next();
    X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(holder);
    KeyStrength.require(certificate.getPublicKey());
    CmsAttributes attributes = CmsAttributes.of(signer);
    attributes.requireNamed(certificate);
    // by the key alone: whether the certificate was valid then is judged with its chain
    if (!signer.verify(
        new JcaSimpleSignerInfoVerifierBuilder().build(certificate.getPublicKey()))) {
      throw new FaultySignatureException(SignatureFault.OTHER_CONTENT);
    }
    List<X509Certificate> bag = CertificateBag.of(signed.getCertificates());
    return new Proof(
        CertificateBag.chain(certificate, bag), attributes.claimed(), attributes.stamp());
  }
}
