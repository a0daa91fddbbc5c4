package org.maiashare.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A resource as a client sent it, before anything has read it into a model that drops what it does
 * not know.
 *
 * @param json the resource alone
 * @param path where it stands in what was sent, e.g. {@code Bundle.entry[3].resource}; empty when
 *     it was sent alone
 */
public record SentResource(ObjectNode json, String path) {

  private static final String META = "meta";
  private static final String PROFILE = "profile";

  /** A resource that was sent alone. */
  public SentResource(ObjectNode json) {
    this(json, "");
  }

  /** The resource type it says it is. */
  public String type() {
    return json.path("resourceType").asText();
  }

  /** The profiles that it claims to follow. */
  List<String> claims() {
    List<String> claims = new ArrayList<>();
    for (JsonNode claim : json.path(META).path(PROFILE)) {
      claims.add(claim.asText());
    }
    return claims;
  }

  /** Its text without the profile claims: those are followed up one by one. */
  String textWithoutClaims() {
    if (claims().isEmpty()) {
      return json.toString();
    }
    ObjectNode copy = json.objectNode();
    copy.setAll(json);
    ObjectNode meta = json.objectNode();
    json.path(META).properties().forEach(field -> meta.set(field.getKey(), field.getValue()));
    meta.remove(PROFILE);
    if (meta.isEmpty()) {
      copy.remove(META);
    } else {
      copy.set(META, meta);
    }
    return copy.toString();
  }

  /** The FHIRPath of one of its elements in what was sent. */
  public String expression(String element) {
    return (path.isEmpty() ? type() : path) + element;
  }
}
