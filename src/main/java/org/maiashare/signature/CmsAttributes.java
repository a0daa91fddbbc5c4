package org.maiashare.signature;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.SignerInformation;
import org.jspecify.annotations.Nullable;
import org.maiashare.certificates.Timestamp;

/** The attributes of a CMS signer. */
record CmsAttributes(AttributeTable signed, @Nullable AttributeTable unsigned, byte[] signature) {

  private static final Set<String> DIGESTS =
      Set.of(
          NISTObjectIdentifiers.id_sha256.getId(),
          NISTObjectIdentifiers.id_sha384.getId(),
          NISTObjectIdentifiers.id_sha512.getId());

  static CmsAttributes of(SignerInformation signer) throws FaultySignatureException {
    if (!DIGESTS.contains(signer.getDigestAlgOID())) {
      throw new FaultySignatureException(SignatureFault.WEAK);
    }
    AttributeTable signed = signer.getSignedAttributes();
    if (signed == null) {
      throw new FaultySignatureException(SignatureFault.UNREADABLE);
    }
    return new CmsAttributes(signed, signer.getUnsignedAttributes(), signer.getSignature());
  }

  /** The signed attributes name the certificate, so that no other one can be put in its place. */
  void requireNamed(X509Certificate certificate)
      throws FaultySignatureException, GeneralSecurityException {
    ESSCertIDv2 named =
        value(signed, PKCSObjectIdentifiers.id_aa_signingCertificateV2)
            .map(SigningCertificateV2::getInstance)
            .map(attribute -> attribute.getCerts()[0])
            .orElseThrow(() -> new FaultySignatureException(SignatureFault.UNREADABLE));
    String algorithm = named.getHashAlgorithm().getAlgorithm().getId();
    byte[] hash = MessageDigest.getInstance(algorithm).digest(certificate.getEncoded());
    if (!MessageDigest.isEqual(hash, named.getCertHash())) {
      throw new FaultySignatureException(SignatureFault.UNREADABLE);
    }
  }

  Optional<Instant> claimed() {
    return value(signed, CMSAttributes.signingTime)
        .map(time -> Time.getInstance(time).getDate().toInstant());
  }

  Optional<Timestamp> stamp() throws FaultySignatureException, IOException {
    Optional<ASN1Encodable> token =
        unsigned == null
            ? Optional.empty()
            : value(unsigned, PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
    return token.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Timestamp.over(signature, token.get().toASN1Primitive().getEncoded())
                .orElseThrow(() -> new FaultySignatureException(SignatureFault.TIMESTAMP_INVALID)));
  }

  private static Optional<ASN1Encodable> value(
      AttributeTable attributes, ASN1ObjectIdentifier kind) {
    Attribute attribute = attributes.get(kind);
    return attribute == null ? Optional.empty() : Optional.of(attribute.getAttributeValues()[0]);
  }
}
