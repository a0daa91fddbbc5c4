package org.maiashare.demo;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Reads the YAML files. A missing list is empty, a missing text is blank, an unknown key an error.
 */
final class SourceReader {

  private static final String FOLDER = "/demo/";

  private final ObjectMapper mapper;

  SourceReader() {
    mapper =
        YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    JsonSetter.Value empty = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
    mapper.configOverride(List.class).setSetterInfo(empty);
    mapper.configOverride(String.class).setSetterInfo(empty);
  }

  DirectorySource directory() {
    return read("directory.yaml", DirectorySource.class);
  }

  List<PersonSource> people() {
    return read("people.yaml", PeopleSource.class).people();
  }

  private <T> T read(String file, Class<T> type) {
    try (InputStream stream = SourceReader.class.getResourceAsStream(FOLDER + file)) {
      if (stream == null) {
        throw new IllegalStateException("missing in the jar: " + FOLDER + file);
      }
      return mapper.readValue(stream, type);
    } catch (IOException exception) {
      throw new UncheckedIOException(file + " cannot be read", exception);
    }
  }

  private record PeopleSource(List<PersonSource> people) {}
}
