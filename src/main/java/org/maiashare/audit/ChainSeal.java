package org.maiashare.audit;

import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.maiashare.certificates.Timestamp;
import org.maiashare.certificates.TimestampAuthority;

/** A signature over the end of a chain: CMS SignedData (RFC 5652), detached, certificate inside. */
final class ChainSeal {

  private static final ASN1ObjectIdentifier STAMP =
      PKCSObjectIdentifiers.id_aa_signatureTimeStampToken;

  /**
   * The timestamp that comes with a seal.
   *
   * @param valid what it says; nothing when it is not over this seal
   */
  record Stamp(Optional<Timestamp> valid) {}

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

  /**
   * The same seal with a timestamp of an authority over its signature (CAdES baseline T).
   *
   * @throws IOException when none is to be had
   */
  static byte[] stamped(byte[] seal, TimestampAuthority authority) throws IOException {
    try {
      CMSSignedData plain = new CMSSignedData(seal);
      SignerInformation signer = plain.getSignerInfos().getSigners().iterator().next();
      byte[] token = authority.stamp(signer.getSignature());
      Attribute attribute = new Attribute(STAMP, new DERSet(ASN1Primitive.fromByteArray(token)));
      SignerInformation with =
          SignerInformation.replaceUnsignedAttributes(
              signer, new AttributeTable(new DERSet(attribute)));
      return CMSSignedData.replaceSigners(plain, new SignerInformationStore(with)).getEncoded();
    } catch (CMSException malformed) {
      throw new IOException(malformed);
    }
  }

  /** What an authority says of when it was made, where one was asked. */
  static Optional<Stamp> stampOf(byte[] seal) {
    try {
      SignerInformation signer =
          new CMSSignedData(seal).getSignerInfos().getSigners().iterator().next();
      AttributeTable unsigned = signer.getUnsignedAttributes();
      Attribute attribute = unsigned == null ? null : unsigned.get(STAMP);
      if (attribute == null) {
        return Optional.empty();
      }
      byte[] token = attribute.getAttributeValues()[0].toASN1Primitive().getEncoded();
      return Optional.of(new Stamp(Timestamp.over(signer.getSignature(), token)));
    } catch (CMSException | IOException | RuntimeException malformed) {
      return Optional.empty();
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
