package org.maiashare.leak;

import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;

/** What a search parameter of each kind may be asked with. */
final class Modifiers {

  private Modifiers() {}

  static String of(Entry.Parameter parameter, Chance chance) {
    if (!chance.oneIn(4)) {
      return "";
    }
    if (parameter.kind() == RestSearchParameterTypeEnum.STRING) {
      return chance.of(":exact", ":contains", ":missing", ":text");
    }
    if (parameter.kind() == RestSearchParameterTypeEnum.TOKEN) {
      return chance.of(
          ":not", ":text", ":in", ":not-in", ":above", ":below", ":of-type", ":missing");
    }
    if (parameter.kind() == RestSearchParameterTypeEnum.URI) {
      return chance.of(":above", ":below", ":missing");
    }
    return chance.of(":missing", ":not");
  }

  static String value(Entry.Parameter parameter, Chance chance) {
    String value = parameter.value();
    if (parameter.kind() == RestSearchParameterTypeEnum.DATE) {
      String day = value.length() > 10 && chance.oneIn(2) ? value.substring(0, 10) : value;
      return chance.of("", "", "eq", "ne", "gt", "lt", "ge", "le", "sa", "eb", "ap") + day;
    }
    if (parameter.kind() == RestSearchParameterTypeEnum.NUMBER
        || parameter.kind() == RestSearchParameterTypeEnum.QUANTITY) {
      return chance.of("", "", "gt", "lt", "ge", "le", "ne") + value;
    }
    if (parameter.kind() == RestSearchParameterTypeEnum.STRING && chance.oneIn(3)) {
      return value.substring(0, Math.min(value.length(), 3));
    }
    if (parameter.kind() == RestSearchParameterTypeEnum.TOKEN && value.contains("|")) {
      return switch (chance.below(5)) {
        case 0 -> value.replaceFirst(".*\\|", "");
        case 1 -> value.replaceFirst("\\|.*", "|");
        case 2 -> value + "," + value.replaceFirst(".*\\|", "other");
        default -> value;
      };
    }
    return value;
  }
}
