package org.maiashare.fhir;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which elements of each resource type mean one thing (who it is about, who wrote it, when): a
 * table of lines {@code Type | path, path}. Paths that do not exist are refused when the table is
 * built.
 */
public final class ElementTable {
  private final Map<String, List<ElementPath>> paths = new HashMap<>();

  private ElementTable() {}

  public static ElementTable parse(String table) {
    ElementTable parsed = new ElementTable();
    for (String line : table.lines().filter(it -> !it.isBlank()).toList()) {
      String[] cells = line.trim().split("\\s*\\|\\s*");
      List<ElementPath> elements =
          Arrays.stream(cells[1].split(",\\s*"))
              .map(path -> ElementPath.of(cells[0], path))
              .toList();
      if (parsed.paths.put(cells[0], elements) != null) {
        throw new IllegalArgumentException(cells[0] + " stands twice in a table");
      }
    }
    return parsed;
  }

  /** The types the table speaks of. */
  public Set<String> types() {
    return Set.copyOf(paths.keySet());
  }

  /** The elements of a type, none when the table does not speak of it. */
  public List<ElementPath> of(String resourceType) {
    return paths.getOrDefault(resourceType, List.of());
  }
}
