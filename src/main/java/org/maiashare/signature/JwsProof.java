package org.maiashare.signature;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.X509CertChainUtils;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maiashare.certificates.CertificateBag;
import org.maiashare.certificates.Thumbprint;
import org.maiashare.certificates.Timestamp;

/**
 * A detached JWS (RFC 7515, appendix F) in the shape of JAdES baseline B (ETSI TS 119 182-1): the
 * chain in {@code x5c}, the time in {@code sigT} or {@code iat}; compact, or JSON where a timestamp
 * comes along in {@code etsiU}.
 */
final class JwsProof {

  /** What may be marked as critical. */
  private static final Set<String> UNDERSTOOD = Set.of("sigT", "iat", "sigPId", "srCms", "b64");

  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384,
          JWSAlgorithm.ES512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.PS384,
          JWSAlgorithm.PS512,
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512);
  private static final JsonMapper MAPPER = new JsonMapper();

  private JwsProof() {}

  static Proof read(byte[] data, byte[] content) throws FaultySignatureException {
    String text = new String(data, StandardCharsets.UTF_8).trim();
    try {
      return text.startsWith("{") ? flattened(text, content) : compact(text, content);
    } catch (JsonProcessingException
        | ParseException
        | JOSEException
        | RuntimeException malformed) {
      throw new FaultySignatureException(SignatureFault.UNREADABLE, malformed);
    }
  }

  private static Proof compact(String text, byte[] content)
      throws FaultySignatureException, ParseException, JOSEException {
    String[] parts = text.split("\\.", -1);
    if (parts.length != 3 || !parts[1].isEmpty()) {
      throw new FaultySignatureException(SignatureFault.UNREADABLE);
    }
    return proof(parts[0], parts[2], content, Optional.empty());
  }

  private static Proof flattened(String text, byte[] content)
      throws FaultySignatureException, JsonProcessingException, ParseException, JOSEException {
    JsonNode whole = MAPPER.readTree(text);
    if (whole.has("payload") || whole.has("signatures")) {
      throw new FaultySignatureException(SignatureFault.UNREADABLE);
    }
    String signature = whole.path("signature").asText();
    return proof(
        whole.path("protected").asText(),
        signature,
        content,
        JwsTimestamp.in(whole.at("/header/etsiU"), signature));
  }

  private static Proof proof(
      String header, String signature, byte[] content, Optional<Timestamp> stamp)
      throws ParseException, JOSEException, FaultySignatureException {
    JWSObject signed =
        new JWSObject(new Base64URL(header), new Payload(content), new Base64URL(signature));
    List<X509Certificate> bag = X509CertChainUtils.parse(signed.getHeader().getX509CertChain());
    X509Certificate certificate = bag.get(0);
    Base64URL named = signed.getHeader().getX509CertSHA256Thumbprint();
    if (named != null && !named.toString().equals(Thumbprint.of(certificate))) {
      throw new FaultySignatureException(SignatureFault.UNREADABLE);
    }
    if (!signed.verify(verifier(signed.getHeader(), certificate))) {
      throw new FaultySignatureException(SignatureFault.OTHER_CONTENT);
    }
    return new Proof(CertificateBag.chain(certificate, bag), claimed(signed.getHeader()), stamp);
  }

  private static JWSVerifier verifier(JWSHeader header, X509Certificate certificate)
      throws JOSEException, FaultySignatureException {
    KeyStrength.require(certificate.getPublicKey());
    if (ALGORITHMS.contains(header.getAlgorithm())) {
      if (certificate.getPublicKey() instanceof ECPublicKey key) {
        return new ECDSAVerifier(key, UNDERSTOOD);
      }
      if (certificate.getPublicKey() instanceof RSAPublicKey key) {
        return new RSASSAVerifier(key, UNDERSTOOD);
      }
    }
    throw new FaultySignatureException(SignatureFault.WEAK);
  }

  private static Optional<Instant> claimed(JWSHeader header) {
    if (header.getCustomParam("sigT") instanceof String time) {
      return Optional.of(OffsetDateTime.parse(time).toInstant());
    }
    return header.getCustomParam("iat") instanceof Number seconds
        ? Optional.of(Instant.ofEpochSecond(seconds.longValue()))
        : Optional.empty();
  }
}
