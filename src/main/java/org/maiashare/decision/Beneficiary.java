package org.maiashare.decision;

import java.util.Objects;

/**
 * Somebody who may come to see something: a known requester, or whoever exercises a family of roles
 * in an organisation.
 *
 * @param example stands for all of them; when {@code anyone}, its practitioner and role are
 *     nobody's
 */
public record Beneficiary(Requester example, boolean anyone) {
  public Beneficiary {
    Objects.requireNonNull(example);
  }
}
