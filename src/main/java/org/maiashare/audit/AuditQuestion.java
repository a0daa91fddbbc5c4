package org.maiashare.audit;

import java.util.List;
import java.util.Optional;
import org.maiashare.decision.Period;

/**
 * Which rows of the audit are asked for.
 *
 * @param persons the numbers of a person; empty for everybody's rows
 */
record AuditQuestion(Optional<List<Integer>> persons, Period period) {

  static AuditQuestion about(List<Integer> persons, Period period) {
    return new AuditQuestion(Optional.of(List.copyOf(persons)), period);
  }

  static AuditQuestion aboutEverybody(Period period) {
    return new AuditQuestion(Optional.empty(), period);
  }

  static AuditQuestion aboutNobody() {
    return about(List.of(), Period.ALWAYS);
  }
}
