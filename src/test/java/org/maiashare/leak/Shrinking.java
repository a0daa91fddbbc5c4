package org.maiashare.leak;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.hl7.fhir.r4.model.Bundle;

/** Takes away from a request that tells something, as long as it still does. */
final class Shrinking {

  private final Function<Sent, Optional<Difference>> comparison;

  Shrinking(Function<Sent, Optional<Difference>> comparison) {
    this.comparison = comparison;
  }

  Difference smallest(Difference difference) {
    for (Sent smaller : smaller(difference.request())) {
      Optional<Difference> still = comparison.apply(smaller);
      if (still.isPresent()) {
        return smallest(still.get());
      }
    }
    return difference;
  }

  private static List<Sent> smaller(Sent request) {
    List<Sent> smaller = new ArrayList<>();
    for (String header : request.headers().keySet()) {
      if (!header.equals("Content-Type")) {
        Map<String, String> fewer = new TreeMap<>(request.headers());
        fewer.remove(header);
        smaller.add(new Sent(request.method(), request.path(), fewer, request.body()));
      }
    }
    int question = request.path().indexOf('?');
    if (question > 0) {
      for (String query : fewer(request.path().substring(question + 1))) {
        smaller.add(
            new Sent(
                request.method(),
                request.path().substring(0, question) + "?" + query,
                request.headers(),
                request.body()));
      }
    }
    if (request.path().endsWith("/_search")) {
      for (String query : fewer(request.body())) {
        smaller.add(new Sent(request.method(), request.path(), request.headers(), query));
      }
    }
    if (request.path().isEmpty() && !request.body().isEmpty()) {
      smaller.addAll(fewerEntries(request));
    }
    return smaller;
  }

  /** The query with one part less, each in turn. */
  private static List<String> fewer(String query) {
    List<String> parts = Arrays.asList(query.split("&"));
    List<String> fewer = new ArrayList<>();
    for (int left = 0; left < parts.size() && parts.size() > 1; left++) {
      if (parts.get(left).startsWith(PersonRequests.PAST)) {
        continue;
      }
      List<String> rest = new ArrayList<>(parts);
      rest.remove(left);
      fewer.add(String.join("&", rest));
    }
    return fewer;
  }

  private static List<Sent> fewerEntries(Sent request) {
    var parser = FhirContext.forR4Cached().newJsonParser();
    Bundle bundle = parser.parseResource(Bundle.class, request.body());
    List<Sent> smaller = new ArrayList<>();
    for (int left = 0; left < bundle.getEntry().size() && bundle.getEntry().size() > 1; left++) {
      Bundle rest = bundle.copy();
      rest.getEntry().remove(left);
      smaller.add(
          new Sent(
              request.method(),
              request.path(),
              request.headers(),
              parser.encodeResourceToString(rest)));
    }
    return smaller;
  }
}
