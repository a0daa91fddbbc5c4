package org.maiashare.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a verified token, read by type. A claim of another type, or absurdly large, makes
 * the token invalid: what an issuer did not mean is never guessed.
 */
final class Claims {

  private static final int LONGEST_TEXT = 512;
  private static final int LONGEST_LIST = 100;

  private final Map<?, ?> values;

  Claims(Map<?, ?> values) {
    this.values = values;
  }

  /** The text at a path such as {@code realm_access.organisation}; empty when absent or blank. */
  Optional<String> text(String path) {
    Object value = at(path);
    return value == null ? Optional.empty() : Optional.of(asText(value)).filter(t -> !t.isBlank());
  }

  /** The text at a path that must not be left out. */
  String requiredText(String path) {
    return text(path).orElseThrow(Claims::invalid);
  }

  /** The texts at a path: a list, or one alone. */
  List<String> texts(String path) {
    return list(path).stream().map(Claims::asText).toList();
  }

  /** The words at a path: a list, or one text with spaces, as {@code scope} comes in both. */
  List<String> words(String path) {
    return texts(path).stream().flatMap(text -> List.of(text.split(" ", -1)).stream()).toList();
  }

  /** The objects at a path: a list, or one alone. */
  List<Claims> objects(String path) {
    return list(path).stream()
        .map(
            value -> {
              if (value instanceof Map<?, ?> object) {
                return new Claims(object);
              }
              throw invalid();
            })
        .toList();
  }

  /** The one object at a path. */
  Claims requiredObject(String path) {
    List<Claims> objects = objects(path);
    if (objects.size() != 1) {
      throw invalid();
    }
    return objects.get(0);
  }

  boolean has(String path) {
    return at(path) != null;
  }

  /** Whether the claim at a path is true, written as a boolean or as a text. */
  boolean flag(String path) {
    Object value = at(path);
    return Boolean.TRUE.equals(value) || "true".equals(value);
  }

  private List<Object> list(String path) {
    Object value = at(path);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof Iterable<?> many)) {
      return List.of(value);
    }
    List<Object> result = new ArrayList<>();
    for (Object one : many) {
      if (one == null || result.size() == LONGEST_LIST) {
        throw invalid();
      }
      result.add(one);
    }
    return result;
  }

  private @Nullable Object at(String path) {
    Object value = values.get(path);
    if (value != null) {
      return value;
    }
    int dot = path.indexOf('.');
    if (dot < 0) {
      return null;
    }
    Object outer = values.get(path.substring(0, dot));
    return outer instanceof Map<?, ?> inner ? new Claims(inner).at(path.substring(dot + 1)) : null;
  }

  private static String asText(Object value) {
    if (value instanceof String text && text.length() <= LONGEST_TEXT) {
      return text;
    }
    throw invalid();
  }

  static TokenRejectedException invalid() {
    return new TokenRejectedException(SecurityRefusal.TOKEN_INVALID);
  }
}
