package org.maiashare.cells;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/** Whom a resource is about, as it says itself. */
public sealed interface Belonging {

  /** Nobody: directory, conformance resources, published protocols. */
  record Nobody() implements Belonging {}

  /** The resource is the person's own Patient resource. */
  record Itself() implements Belonging {}

  /**
   * One person.
   *
   * @param reference as written: {@code Patient/id}, {@code urn:uuid:...}, a conditional or an
   *     absolute reference
   */
  record OnePerson(String reference) implements Belonging {
    public OnePerson {
      Objects.requireNonNull(reference);
    }
  }

  /**
   * Whoever these other resources are about; they must all be the same person's.
   *
   * @param references as written, at least one, none of them of a type that is about nobody
   */
  record Through(List<String> references) implements Belonging {
    public Through {
      references = List.copyOf(references);
      if (references.isEmpty()) {
        throw new IllegalArgumentException("about a person through no resource");
      }
    }
  }

  /** Several persons: refused. */
  record Several() implements Belonging {}

  /** A person is required, and none can be read: refused. */
  record Missing() implements Belonging {}

  /** The one way to treat each case; the last one is for what is refused. */
  default <T> T fold(
      Supplier<T> nobody,
      Supplier<T> itself,
      Function<OnePerson, T> onePerson,
      Function<Through, T> through,
      Function<Belonging, T> refused) {
    if (this instanceof Nobody) {
      return nobody.get();
    }
    if (this instanceof Itself) {
      return itself.get();
    }
    if (this instanceof OnePerson it) {
      return onePerson.apply(it);
    }
    return this instanceof Through it ? through.apply(it) : refused.apply(this);
  }
}
