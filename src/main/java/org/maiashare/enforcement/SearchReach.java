package org.maiashare.enforcement;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeSearchParam;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which other types a search looks at, to answer or to choose: what it includes, what it chains
 * through, what points back. Told from the question alone.
 */
final class SearchReach {

  private static final Pattern CHAIN =
      Pattern.compile("([a-z][a-zA-Z-]*)(?::([A-Z][A-Za-z]+))?\\.[a-z_][a-zA-Z_-]*(?::[a-z-]+)?");
  private static final Pattern REVERSE =
      Pattern.compile("_has:([A-Z][A-Za-z]+):[a-z][a-zA-Z-]*:(.+)");
  private static final Pattern PLAIN = Pattern.compile("[a-z_][a-zA-Z_-]*(?::[a-z-]+)?");
  private static final Set<String> OPAQUE = Set.of("_filter", "_query", "_list", "_type");

  private final FhirContext fhir;

  SearchReach(FhirContext fhir) {
    this.fhir = fhir;
  }

  /** The other types looked at; empty when the question does not name them all. */
  Optional<Set<String>> of(String type, Map<String, String[]> parameters) {
    Set<String> types = new HashSet<>();
    boolean told =
        parameters.entrySet().stream()
            .allMatch(parameter -> tell(type, parameter.getKey(), parameter.getValue(), types));
    return told ? Optional.of(types) : Optional.empty();
  }

  private boolean tell(String type, String name, String[] values, Set<String> types) {
    String base = name.replaceFirst(":.*$", "");
    return switch (base) {
      case "_include" -> List.of(values).stream().allMatch(value -> includes(value, true, types));
      case "_revinclude" ->
          List.of(values).stream().allMatch(value -> includes(value, !name.equals(base), types));
      case "_sort" -> List.of(values).stream().noneMatch(value -> value.contains("."));
      case "_has" -> pointsBack(name, types);
      default -> !OPAQUE.contains(base) && chains(type, name, types);
    };
  }

  /**
   * @param targets whether the type that the reference leads to is looked at, too
   */
  private boolean includes(String value, boolean targets, Set<String> types) {
    String[] parts = value.split(":", -1);
    if (parts.length < 2 || value.contains("*")) {
      return false;
    }
    types.add(parts[0]);
    if (parts.length > 2) {
      types.add(parts[2]);
      return true;
    }
    return !targets || leadsTo(parts[0], parts[1], types);
  }

  private boolean pointsBack(String name, Set<String> types) {
    Matcher matcher = REVERSE.matcher(name);
    if (!matcher.matches()) {
      return false;
    }
    types.add(matcher.group(1));
    String rest = matcher.group(2);
    return rest.startsWith("_has:")
        ? pointsBack(rest, types)
        : chains(matcher.group(1), rest, types);
  }

  private boolean chains(String type, String name, Set<String> types) {
    if (!name.contains(".")) {
      return PLAIN.matcher(name).matches() || name.matches("[a-z][a-zA-Z-]*:[A-Z][A-Za-z]+");
    }
    Matcher matcher = CHAIN.matcher(name);
    if (!matcher.matches()) {
      return false;
    }
    if (matcher.group(2) != null) {
      types.add(matcher.group(2));
      return true;
    }
    return leadsTo(type, matcher.group(1), types);
  }

  private boolean leadsTo(String type, String parameter, Set<String> types) {
    if (!fhir.getResourceTypes().contains(type)) {
      return false;
    }
    RuntimeSearchParam known = fhir.getResourceDefinition(type).getSearchParam(parameter);
    Collection<String> targets = known == null ? Set.of() : known.getTargets();
    types.addAll(targets);
    return !targets.isEmpty();
  }
}
