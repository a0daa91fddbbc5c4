package org.maiashare.signature;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.maiashare.certificates.Timestamp;

/** A signature timestamp in the unprotected header of a JWS (ETSI TS 119 182-1, 5.3.4). */
final class JwsTimestamp {

  private static final JsonMapper MAPPER = new JsonMapper();

  private JwsTimestamp() {}

  /**
   * The timestamp, if there is one.
   *
   * @param unprotected the array {@code etsiU}, its members base64url or plain objects
   * @param signature the signature value as it is written, which the timestamp is over
   */
  static Optional<Timestamp> in(JsonNode unprotected, String signature)
      throws FaultySignatureException, JsonProcessingException {
    for (JsonNode member : unprotected) {
      JsonNode stamp = decoded(member).path("sigTst");
      if (!stamp.isMissingNode()) {
        byte[] token = Base64.getDecoder().decode(stamp.at("/tstTokens/0/val").asText());
        return Optional.of(
            Timestamp.over(signature.getBytes(StandardCharsets.US_ASCII), token)
                .orElseThrow(() -> new FaultySignatureException(SignatureFault.TIMESTAMP_INVALID)));
      }
    }
    return Optional.empty();
  }

  private static JsonNode decoded(JsonNode member) throws JsonProcessingException {
    return member.isTextual()
        ? MAPPER.readTree(
            new String(Base64.getUrlDecoder().decode(member.asText()), StandardCharsets.UTF_8))
        : member;
  }
}
