package org.maiashare.conformance;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * One of the specification's files of definitions (a Bundle in XML). It is cut up when it is first
 * needed, and each definition is parsed when it is first asked for, without what no validation
 * reads: all of it would take seconds and most of the memory.
 */
final class DefinitionFile {

  private static final String FOLDER = "/org/hl7/fhir/r4/model/";
  private static final String ENTRY_END = "</entry>";
  private static final String RESOURCE = "<resource>";
  private static final String RESOURCE_END = "</resource>";
  private static final String URL = "<url value=\"";

  /** A definition's kind and address. */
  private record Key(String type, String url) {}

  private final FhirContext fhir;
  private final String path;
  private volatile Map<Key, Definition> definitions = Map.of();

  /**
   * @param path below the folder of the specification's definitions
   */
  DefinitionFile(FhirContext fhir, String path) {
    this.fhir = fhir;
    this.path = path;
  }

  /** The definition of this kind with this address. */
  <R extends Resource> Optional<R> find(Class<R> type, String url) {
    return Optional.ofNullable(definitions().get(new Key(type.getSimpleName(), url)))
        .map(definition -> type.cast(definition.parsed()));
  }

  /** All definitions of a kind. */
  <R extends Resource> Stream<R> all(Class<R> type) {
    return definitions().entrySet().stream()
        .filter(entry -> entry.getKey().type().equals(type.getSimpleName()))
        .map(entry -> type.cast(entry.getValue().parsed()));
  }

  private Map<Key, Definition> definitions() {
    if (definitions.isEmpty()) {
      synchronized (this) {
        if (definitions.isEmpty()) {
          definitions = cut(read());
        }
      }
    }
    return definitions;
  }

  /** Its text until it is first asked for. */
  private final class Definition {

    private String text;
    private @Nullable Resource parsed;

    Definition(String text) {
      this.text = text;
    }

    synchronized Resource parsed() {
      if (parsed == null) {
        parsed = (Resource) fhir.newXmlParser().parseResource(EssentialDefinition.of(text));
        text = "";
      }
      return parsed;
    }
  }

  private Map<Key, Definition> cut(String bundle) {
    Map<Key, Definition> cut = new HashMap<>();
    int end;
    for (int from = 0; (end = bundle.indexOf(ENTRY_END, from)) >= 0; from = end + 1) {
      int start = bundle.indexOf('<', bundle.indexOf(RESOURCE, from) + RESOURCE.length());
      int url = bundle.indexOf(URL, start) + URL.length();
      if (url >= URL.length() && url < end) {
        Key key = new Key(name(bundle, start), bundle.substring(url, bundle.indexOf('"', url)));
        String text = bundle.substring(start, bundle.lastIndexOf(RESOURCE_END, end));
        cut.put(key, new Definition(text));
      }
    }
    return cut;
  }

  /** The name of the element that begins here. */
  private static String name(String xml, int start) {
    return xml.substring(start + 1, xml.indexOf(' ', start));
  }

  private String read() {
    try (InputStream stream = DefinitionFile.class.getResourceAsStream(FOLDER + path)) {
      if (stream == null) {
        throw new IllegalStateException("the class path lacks " + path);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
