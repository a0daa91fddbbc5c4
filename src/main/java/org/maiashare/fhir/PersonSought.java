package org.maiashare.fhir;

import java.util.Objects;
import java.util.function.Function;

/** How a requester who sees nothing of a person says whom they mean. */
public sealed interface PersonSought {

  /** By the id of the Patient, which nobody guesses. */
  record ById(String patient) implements PersonSought {
    public ById {
      Objects.requireNonNull(patient);
    }
  }

  /** By the five traits of the INS, all of them. */
  record ByTraits(IdentityTraits traits) implements PersonSought {
    public ByTraits {
      Objects.requireNonNull(traits);
    }
  }

  /** The one way to treat each. */
  default <T> T fold(Function<ById, T> byId, Function<ByTraits, T> byTraits) {
    return this instanceof ById it ? byId.apply(it) : byTraits.apply((ByTraits) this);
  }
}
