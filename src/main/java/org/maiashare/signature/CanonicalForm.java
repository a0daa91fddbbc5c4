package org.maiashare.signature;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.Contract;
import org.hl7.fhir.r4.model.Resource;

/**
 * The bytes that a signature is over: FHIR's canonical JSON without narrative and metadata (FHIR
 * R4, 2.6.2, method {@code #static}), so that a resource stays signed when the server labels it or
 * gives it a version. A Contract is signed without the signatures of its signers, so that each
 * signs the same.
 */
public final class CanonicalForm {

  /** The method, as {@code Signature.targetFormat} names it. */
  public static final String METHOD = "http://hl7.org/fhir/canonicalization/json#static";

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
          .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
          .build();

  private final FhirContext fhir;

  public CanonicalForm(FhirContext fhir) {
    this.fhir = fhir;
  }

  /** The form of a resource with its id. */
  public byte[] of(Resource resource) {
    Resource signed =
        resource instanceof Contract contract ? withoutSignatures(contract) : resource;
    try {
      JsonNode tree = MAPPER.readTree(fhir.newJsonParser().encodeResourceToString(signed));
      ((ObjectNode) tree).remove("meta");
      ((ObjectNode) tree).remove("text");
      return MAPPER.writeValueAsString(sorted(tree)).getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The SHA-256 of the form, hexadecimal. */
  public String digest(Resource resource) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(of(resource)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Contract withoutSignatures(Contract contract) {
    Contract unsigned = contract.copy();
    unsigned.getSigner().forEach(signer -> signer.setSignature(null));
    return unsigned;
  }

  private static JsonNode sorted(JsonNode node) {
    if (node.isObject()) {
      Map<String, JsonNode> members = new TreeMap<>();
      node.properties().forEach(member -> members.put(member.getKey(), sorted(member.getValue())));
      ObjectNode object = MAPPER.createObjectNode();
      members.forEach(object::set);
      return object;
    }
    if (node.isArray()) {
      ArrayNode array = MAPPER.createArrayNode();
      node.forEach(element -> array.add(sorted(element)));
      return array;
    }
    return node;
  }
}
