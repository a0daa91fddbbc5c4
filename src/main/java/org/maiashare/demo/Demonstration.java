package org.maiashare.demo;

import java.util.List;
import org.hl7.fhir.r4.model.Bundle;

/**
 * The demonstration, composed: first the directory, then each person.
 *
 * @param directory territories, organisations, professionals, roles and services, in one idempotent
 *     transaction
 * @param people one transaction per person, which refer to the directory by identifier
 */
public record Demonstration(Bundle directory, List<PersonBundle> people) {

  public Demonstration {
    people = List.copyOf(people);
  }
}
