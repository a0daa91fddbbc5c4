package org.maiashare.audit;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much of the audit whoever asks may be told: one row may tell of several persons, and of
 * resources that are hidden from them.
 *
 * @param persons the numbers of those they may ask about; empty for everybody
 * @param cells the cells that are open to them now; empty when everything is told
 * @param consents the ids of these persons' consents that lie in them
 */
public record AuditSight(
    Optional<Set<Integer>> persons, Optional<Set<Integer>> cells, Set<String> consents) {

  /** Nothing at all. */
  public static final AuditSight NONE = partial(Set.of(), Set.of(), Set.of());

  static final AuditSight EVERYBODY = new AuditSight(Optional.empty(), Optional.empty(), Set.of());

  public AuditSight {
    persons = persons.map(Set::copyOf);
    cells = cells.map(Set::copyOf);
    consents = Set.copyOf(consents);
  }

  /** Rows about these persons, told in full: to an auditor. */
  public static AuditSight whole(Set<Integer> persons) {
    return new AuditSight(Optional.of(persons), Optional.empty(), Set.of());
  }

  /** Of rows about these persons, what lies in open cells. */
  public static AuditSight partial(Set<Integer> persons, Set<Integer> cells, Set<String> consents) {
    return new AuditSight(Optional.of(persons), Optional.of(cells), consents);
  }

  /** Whether a consent may be named. */
  boolean names(String consent) {
    return cells.isEmpty() || consents.contains(consent);
  }

  /** Two partial sights in one. */
  AuditSight and(AuditSight other) {
    return partial(
        both(persons.orElseThrow(), other.persons.orElseThrow()),
        both(cells.orElseThrow(), other.cells.orElseThrow()),
        both(consents, other.consents));
  }

  private static <T> Set<T> both(Set<T> one, Set<T> other) {
    return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
  }
}
