package org.maiashare.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Entries as {@code maia.append_audit} takes them. */
final class AuditRowJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private AuditRowJson() {}

  static String of(List<AuditEntry> entries) {
    ArrayNode rows = JSON.createArrayNode();
    entries.forEach(entry -> rows.add(row(entry)));
    try {
      return JSON.writeValueAsString(rows);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("numbers and texts are always JSON", e);
    }
  }

  private static ObjectNode row(AuditEntry entry) {
    ObjectNode row = JSON.createObjectNode();
    row.put("kind", entry.kind().code());
    row.put("request", entry.request());
    row.put("operation", entry.operation());
    row.put("outcome", entry.outcome());
    AuditAgent agent = entry.agent();
    ObjectNode who = row.putObject("agent");
    put(who, "subject", agent.subject());
    put(who, "actor", agent.actor());
    put(who, "role", agent.role());
    put(who, "family", agent.family());
    put(who, "organisation", agent.organisation());
    put(who, "purpose", agent.purpose());
    if (!agent.permissions().isEmpty()) {
      ArrayNode permissions = who.putArray("permissions");
      agent.permissions().forEach(permissions::add);
    }
    ArrayNode resources = row.putArray("resources");
    for (AuditedResource resource : entry.resources()) {
      ObjectNode one = resources.addObject();
      one.put("reference", resource.reference());
      put(one, "version", resource.version());
      one.put("cell", resource.cell());
    }
    entry.emergency().ifPresent(it -> emergency(row.putObject("emergency"), it));
    ArrayNode persons = row.putArray("persons");
    entry.persons().forEach(persons::add);
    ArrayNode keys = row.putArray("keys");
    entry.keys().forEach(key -> keys.add(key.toString()));
    return row;
  }

  private static void emergency(ObjectNode node, AuditedEmergency emergency) {
    node.put("reason", emergency.reason());
    emergency.until().ifPresent(until -> node.put("until", until.toString()));
  }

  private static void put(ObjectNode node, String name, String value) {
    if (!value.isEmpty()) {
      node.put(name, value);
    }
  }
}
