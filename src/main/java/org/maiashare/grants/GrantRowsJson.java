package org.maiashare.grants;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import org.maiashare.decision.Basis;
import org.maiashare.decision.GrantRow;

/** Writes a plan as {@code maia.replace_grants} reads it: one line per block that a row touches. */
final class GrantRowsJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final CellLayout layout;
  private final ArrayNode rows = JSON.createArrayNode();

  GrantRowsJson(CellLayout layout) {
    this.layout = layout;
  }

  void add(List<GrantRow> plan) {
    plan.forEach(this::add);
  }

  private void add(GrantRow row) {
    for (int block : layout.blocks()) {
      long readable = mask(row.readable(), block);
      long writable = mask(row.writable(), block);
      if ((readable | writable) != 0) {
        rows.add(line(row, block, readable, writable));
      }
    }
  }

  private ObjectNode line(GrantRow row, int block, long readable, long writable) {
    ObjectNode line = JSON.createObjectNode();
    line.put("block", block);
    line.put("key", row.key().uuid().toString());
    if (!row.except().isEmpty()) {
      ArrayNode except = line.putArray("except_keys");
      row.except().forEach(key -> except.add(key.uuid().toString()));
    }
    line.put("refusal", row.refusal());
    line.put("readable", readable);
    line.put("writable", writable);
    if (row.validFrom().isAfter(Instant.MIN)) {
      line.put("valid_from", row.validFrom().toString());
    }
    if (row.validUntil().isBefore(Instant.MAX)) {
      line.put("valid_until", row.validUntil().toString());
    }
    line.put("basis", basis(row.basis()).toString());
    return line;
  }

  /** Kept as JSON: the audit copies it, and those who read the audit take it apart. */
  private static ObjectNode basis(Basis basis) {
    ObjectNode json = JSON.createObjectNode();
    json.set("rules", JSON.valueToTree(basis.rules()));
    json.put("article", basis.article());
    json.set("protocols", JSON.valueToTree(basis.protocols()));
    json.set("consents", JSON.valueToTree(basis.consents()));
    return json;
  }

  private long mask(BitSet cells, int block) {
    long mask = 0;
    for (int cell = cells.nextSetBit(0); cell >= 0; cell = cells.nextSetBit(cell + 1)) {
      if (layout.blockOf(cell) == block) {
        mask |= 1L << layout.bitOf(cell);
      }
    }
    return mask;
  }

  @Override
  public String toString() {
    try {
      return JSON.writeValueAsString(rows);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("numbers and texts are always JSON", e);
    }
  }
}
