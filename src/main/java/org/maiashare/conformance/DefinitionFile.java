package org.maiashare.conformance;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;

/**
 * One of the specification's files of definitions (a Bundle in XML). It is cut up when it is first
 * needed, and each definition is parsed when it is first asked for, without its explanations and
 * differentials, which no validation reads: all of it would take seconds and most of the memory.
 */
final class DefinitionFile {

  private static final String FOLDER = "/org/hl7/fhir/r4/model/";
  private static final Pattern ENTRY =
      Pattern.compile("<entry>.*?<resource>\\s*(<(\\w+))", Pattern.DOTALL);
  private static final Pattern URL = Pattern.compile("<url value=\"([^\"]+)\"");

  private static final Pattern UNREAD =
      Pattern.compile(
          "<differential>.*</differential>"
              + "|<mapping>.*?</mapping>"
              + "|<(definition|comment|requirements|alias|xpath) value=\"[^\"]*\">?(/>|</\\1>)",
          Pattern.DOTALL);

  /** A definition's kind and address. */
  private record Key(String type, String url) {}

  private final FhirContext fhir;
  private final String path;
  private final Map<Key, Resource> parsed = new ConcurrentHashMap<>();
  private volatile Map<Key, byte[]> texts = Map.of();

  /**
   * @param path below the folder of the specification's definitions
   */
  DefinitionFile(FhirContext fhir, String path) {
    this.fhir = fhir;
    this.path = path;
  }

  /** The definition of this kind with this address. */
  <R extends Resource> Optional<R> find(Class<R> type, String url) {
    Key key = new Key(type.getSimpleName(), url);
    return texts().containsKey(key) ? Optional.of(type.cast(parsed(key))) : Optional.empty();
  }

  /** All definitions of a kind. */
  <R extends Resource> Stream<R> all(Class<R> type) {
    return texts().keySet().stream()
        .filter(key -> key.type().equals(type.getSimpleName()))
        .map(key -> type.cast(parsed(key)));
  }

  private Resource parsed(Key key) {
    return parsed.computeIfAbsent(key, this::parse);
  }

  private Resource parse(Key key) {
    String text = new String(texts().get(key), StandardCharsets.UTF_8);
    return (Resource) fhir.newXmlParser().parseResource(text);
  }

  private Map<Key, byte[]> texts() {
    if (texts.isEmpty()) {
      synchronized (this) {
        if (texts.isEmpty()) {
          texts = cut(read());
        }
      }
    }
    return texts;
  }

  private static Map<Key, byte[]> cut(String bundle) {
    Map<Key, byte[]> texts = new HashMap<>();
    Matcher entry = ENTRY.matcher(bundle);
    int from = 0;
    while (entry.find(from)) {
      int end = bundle.indexOf("</entry>", entry.end());
      String text = bundle.substring(entry.start(1), bundle.lastIndexOf("</resource>", end));
      Matcher url = URL.matcher(text);
      if (url.find()) {
        Key key = new Key(entry.group(2), url.group(1));
        texts.put(key, read(key, text).getBytes(StandardCharsets.UTF_8));
      }
      from = end;
    }
    return texts;
  }

  private static String read(Key key, String text) {
    return key.type().equals("StructureDefinition") ? UNREAD.matcher(text).replaceAll("") : text;
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
