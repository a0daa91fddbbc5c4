package org.maiashare.decision;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the ceilings of a protocol from a table: a line for each role family, a column for each
 * data category ({@code r} may read, {@code w} may write), the sensitivity labels last.
 */
final class CeilingTable {

  private CeilingTable() {}

  static Map<RoleFamily, Ceiling> read(String table) {
    List<String[]> lines = table.lines().map(line -> line.trim().split("\\s*\\|\\s*")).toList();
    Map<RoleFamily, Ceiling> terms = new EnumMap<>(RoleFamily.class);
    for (String[] line : lines.subList(1, lines.size())) {
      terms.put(RoleFamily.ofCode(line[0]).orElseThrow(), ceiling(lines.get(0), line));
    }
    return terms;
  }

  private static Ceiling ceiling(String[] header, String[] line) {
    Set<DataCategory> readable = EnumSet.noneOf(DataCategory.class);
    Set<DataCategory> writable = EnumSet.noneOf(DataCategory.class);
    int last = header.length - 1;
    for (int column = 1; column < last; column++) {
      DataCategory category = DataCategory.valueOf(header[column]);
      if (line[column].contains("r")) {
        readable.add(category);
      }
      if (line[column].contains("w")) {
        writable.add(category);
      }
    }
    return new Ceiling(readable, writable, sensitivity(line[last]));
  }

  private static Set<SensitivityLabel> sensitivity(String cell) {
    return cell.equals("all but V")
        ? EnumSet.complementOf(EnumSet.of(SensitivityLabel.V))
        : Arrays.stream(cell.split(" "))
            .filter(label -> !label.equals("-"))
            .map(SensitivityLabel::valueOf)
            .collect(() -> EnumSet.noneOf(SensitivityLabel.class), EnumSet::add, EnumSet::addAll);
  }
}
