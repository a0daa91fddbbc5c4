package org.maiashare.identity;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maiashare.identity.ScopeCoverage.Criterion;

/**
 * One resource scope of SMART App Launch 2, e.g. {@code
 * patient/Observation.rs?category=vital-signs}.
 *
 * @param type a resource type, or {@code *}
 * @param criteria the search restrictions that its resources meet, all of them
 */
record SmartScope(
    Context context, String type, Set<ScopeLetter> letters, List<Criterion> criteria) {

  /** Whose eyes the scope is for. */
  enum Context {
    PATIENT,
    USER,
    SYSTEM
  }

  private static final String ANY = "*";
  private static final Pattern RESOURCE = Pattern.compile("(patient|user|system)/.*");
  private static final Pattern FORM =
      Pattern.compile(
          "(patient|user|system)/([A-Z][A-Za-z]{1,60}|\\*)\\.([a-z*]{1,5})(?:\\?(.+))?");

  /** Parameters that shape an answer, or look beyond the resource, restrict nothing. */
  private static final Pattern RESTRICTING = Pattern.compile("[a-z][a-zA-Z-]*(:[a-z-]+)?");

  SmartScope {
    letters = Set.copyOf(letters);
    criteria = List.copyOf(criteria);
  }

  /** Whether a scope is about resources at all; a malformed one is, and gives nothing. */
  static boolean isAboutResources(String scope) {
    return RESOURCE.matcher(scope).matches();
  }

  /** Reads a scope; empty when it is malformed, and then gives nothing. */
  static Optional<SmartScope> of(String scope) {
    Matcher matcher = FORM.matcher(scope);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Context context = Context.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
    String type = matcher.group(2);
    String query = matcher.group(4);
    return ScopeLetter.of(matcher.group(3))
        .flatMap(
            letters ->
                criteria(query == null ? "" : query)
                    .map(criteria -> new SmartScope(context, type, letters, criteria)));
  }

  boolean covers(String asked, ScopeLetter letter) {
    return letters.contains(letter) && (type.equals(ANY) || type.equals(asked));
  }

  private static Optional<List<Criterion>> criteria(String query) {
    List<Criterion> criteria = new ArrayList<>();
    for (String pair : query.isEmpty() ? List.<String>of() : List.of(query.split("&", -1))) {
      int equals = pair.indexOf('=');
      if (equals < 1 || equals == pair.length() - 1) {
        return Optional.empty();
      }
      String parameter = pair.substring(0, equals);
      if (!RESTRICTING.matcher(parameter).matches()) {
        return Optional.empty();
      }
      try {
        String value =
            URLDecoder.decode(
                pair.substring(equals + 1).replace("+", "%2B"), StandardCharsets.UTF_8);
        criteria.add(new Criterion(parameter, value));
      } catch (IllegalArgumentException malformed) {
        return Optional.empty();
      }
    }
    return Optional.of(criteria);
  }
}
