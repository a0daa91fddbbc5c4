package org.maiashare.directory;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.client.FhirConnection;

/** The directory of the server, searched and changed. */
final class DirectoryConnection {

  /** The most that the server gives at once. */
  private static final int PAGE = 200;

  private final FhirConnection server;
  private final Supplier<String> token;

  /**
   * @param token of somebody with the permission {@code directory-admin}; asked for before each
   *     request
   */
  DirectoryConnection(FhirConnection server, Supplier<String> token) {
    this.server = server;
    this.token = token;
  }

  /** All that match. */
  <R extends Resource> List<R> all(Class<R> type, String criteria) {
    List<R> found = new ArrayList<>();
    int before = -1;
    while (found.size() - before >= PAGE || before < 0) {
      before = found.size();
      String form = criteria + "&_count=" + PAGE + "&_offset=" + before;
      server.searchByForm(type.getSimpleName(), form, token.get()).getEntry().stream()
          .map(Bundle.BundleEntryComponent::getResource)
          .filter(type::isInstance)
          .map(type::cast)
          .forEach(found::add);
    }
    return found;
  }

  /** All that have one of these values. */
  <R extends Resource> List<R> having(Class<R> type, String parameter, Collection<String> values) {
    return values.isEmpty()
        ? List.of()
        : all(
            type,
            parameter
                + "="
                + values.stream()
                    .map(DirectoryConnection::encoded)
                    .collect(Collectors.joining(",")));
  }

  void send(Bundle changes) {
    server.transaction("directory", changes, token.get());
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
