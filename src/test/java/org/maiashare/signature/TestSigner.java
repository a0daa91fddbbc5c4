package org.maiashare.signature;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.util.Base64;
import com.nimbusds.jose.util.Base64URL;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPrivateKey;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.maiashare.certificates.TestAuthority.Issued;
import org.maiashare.certificates.Thumbprint;

/** Somebody with a certificate, who signs as JAdES and CAdES baseline B ask. */
public record TestSigner(Issued issued, List<X509Certificate> authorities) {

  /** The organisation with this national number, as certificates name it. */
  static SignerNumbers structure(String number) {
    return new SignerNumbers(Set.of(number), Set.of(), Set.of(), Set.of());
  }

  private List<X509Certificate> chain() {
    List<X509Certificate> chain = new ArrayList<>(List.of(issued.certificate()));
    chain.addAll(authorities);
    return chain;
  }

  /** A detached JWS, compact. */
  public byte[] jws(byte[] content, Instant at) {
    return signed(content, at).serialize(true).getBytes(StandardCharsets.UTF_8);
  }

  /** A detached JWS with a timestamp over it, as JSON. */
  public byte[] jws(byte[] content, Instant at, TestTimestamps timestamps, Instant stamped) {
    String[] parts = signed(content, at).serialize(true).split("\\.", -1);
    byte[] token = timestamps.token(parts[2].getBytes(StandardCharsets.US_ASCII), stamped);
    String member =
        "{\"sigTst\":{\"tstTokens\":[{\"val\":\"%s\"}]}}".formatted(Base64.encode(token));
    return "{\"protected\":\"%s\",\"header\":{\"etsiU\":[\"%s\"]},\"signature\":\"%s\"}"
        .formatted(parts[0], Base64URL.encode(member), parts[2])
        .getBytes(StandardCharsets.UTF_8);
  }

  private JWSObject signed(byte[] content, Instant at) {
    try {
      List<Base64> encoded = new ArrayList<>();
      for (X509Certificate one : chain()) {
        encoded.add(Base64.encode(one.getEncoded()));
      }
      JWSObject signed =
          new JWSObject(
              new JWSHeader.Builder(JWSAlgorithm.ES256)
                  .x509CertChain(encoded)
                  .x509CertSHA256Thumbprint(new Base64URL(Thumbprint.of(issued.certificate())))
                  .customParam("sigT", at.truncatedTo(ChronoUnit.SECONDS).toString())
                  .criticalParams(Set.of("sigT"))
                  .build(),
              new Payload(content));
      signed.sign(new ECDSASigner((ECPrivateKey) issued.key()));
      return signed;
    } catch (JOSEException | CertificateEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A detached CMS signature. */
  public byte[] cms(byte[] content, Instant at) {
    return encoded(cms(content, at, true));
  }

  /** One that does not name its certificate. */
  byte[] cmsWithoutNamedCertificate(byte[] content, Instant at) {
    return encoded(cms(content, at, false));
  }

  /** A detached CMS signature with a timestamp over it. */
  public byte[] cms(byte[] content, Instant at, TestTimestamps timestamps, Instant stamped) {
    CMSSignedData plain = cms(content, at, true);
    SignerInformation signer = plain.getSignerInfos().getSigners().iterator().next();
    try {
      ASN1EncodableVector unsigned = new ASN1EncodableVector();
      unsigned.add(
          new Attribute(
              PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
              new DERSet(
                  ASN1Primitive.fromByteArray(timestamps.token(signer.getSignature(), stamped)))));
      SignerInformation with =
          SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(unsigned));
      return encoded(
          CMSSignedData.replaceSigners(plain, new SignerInformationStore(List.of(with))));
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private CMSSignedData cms(byte[] content, Instant at, boolean named) {
    try {
      ASN1EncodableVector attributes = new ASN1EncodableVector();
      attributes.add(new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(at)))));
      if (named) {
        byte[] hash =
            MessageDigest.getInstance("SHA-256").digest(issued.certificate().getEncoded());
        attributes.add(
            new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2(hash)))));
      }
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
              .setSignedAttributeGenerator(
                  new DefaultSignedAttributeTableGenerator(new AttributeTable(attributes)))
              .build(
                  new JcaContentSignerBuilder("SHA256withECDSA").build(issued.key()),
                  issued.certificate()));
      generator.addCertificates(new JcaCertStore(chain()));
      return generator.generate(new CMSProcessableByteArray(content), false);
    } catch (CMSException | OperatorCreationException | GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] encoded(CMSSignedData signed) {
    try {
      return signed.getEncoded();
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
