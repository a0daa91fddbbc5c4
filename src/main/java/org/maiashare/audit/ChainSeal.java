package org.maiashare.audit;

import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** A signature over the end of a chain: CMS SignedData (RFC 5652), detached, certificate inside. */
final class ChainSeal {

  private ChainSeal() {}

  static byte[] over(byte[] digest, SealingKey key) {
    try {
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
              .build(key.signer(), key.certificate()));
      generator.addCertificates(new JcaCertStore(List.of(key.certificate())));
      return generator.generate(new CMSProcessableByteArray(digest), false).getEncoded();
    } catch (CMSException
        | IOException
        | OperatorCreationException
        | CertificateEncodingException e) {
      throw new IllegalStateException("the chain could not be sealed", e);
    }
  }

  /** Who sealed this digest; nobody when the signature is not over it, or is none. */
  static Optional<X509Certificate> sealer(byte[] digest, byte[] signature) {
    try {
      CMSSignedData signed = new CMSSignedData(new CMSProcessableByteArray(digest), signature);
      SignerInformation signer = signed.getSignerInfos().getSigners().iterator().next();
      X509CertificateHolder holder =
          (X509CertificateHolder)
              signed.getCertificates().getMatches(signer.getSID()).iterator().next();
      X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(holder);
      return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate))
          ? Optional.of(certificate)
          : Optional.empty();
    } catch (CMSException
        | CertificateException
        | OperatorCreationException
        | RuntimeException forged) {
      return Optional.empty();
    }
  }
}
