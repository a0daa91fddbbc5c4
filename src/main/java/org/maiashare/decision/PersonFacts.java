package org.maiashare.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that is known about one person's situation, at all times: what decisions are computed from.
 * Immutable; the rules are applied to it once, on first use.
 */
public final class PersonFacts {
  private final PersonId person;
  private final Optional<TerritoryId> territory;
  private final boolean ableToDecide;
  private final List<Fact> facts;
  private final Map<Class<?>, List<Fact>> byKind;
  private volatile @Nullable Rulebook rulebook;

  /**
   * @param territory of the person's team; empty when unknown: nothing is shared without consent
   * @param ableToDecide whether the person can decide for themself
   * @param facts the sharing protocols included
   */
  public PersonFacts(
      PersonId person,
      Optional<TerritoryId> territory,
      boolean ableToDecide,
      Collection<? extends Fact> facts) {
    this.person = Objects.requireNonNull(person);
    this.territory = Objects.requireNonNull(territory);
    this.ableToDecide = ableToDecide;
    this.facts = List.copyOf(facts);
    this.byKind = this.facts.stream().collect(Collectors.groupingBy(Fact::getClass));
  }

  /** A person of a territory, able to decide, under the base protocol alone. */
  public static PersonFacts of(PersonId person, TerritoryId territory) {
    return new PersonFacts(person, Optional.of(territory), true, BaseProtocol.shipped());
  }

  public PersonFacts with(Fact... more) {
    List<Fact> all = new ArrayList<>(facts);
    all.addAll(Arrays.asList(more));
    return new PersonFacts(person, territory, ableToDecide, all);
  }

  /** The same facts without one of them. */
  public PersonFacts without(Fact fact) {
    return new PersonFacts(
        person,
        territory,
        ableToDecide,
        facts.stream().filter(kept -> !kept.equals(fact)).toList());
  }

  public PersonFacts unableToDecide() {
    return new PersonFacts(person, territory, false, facts);
  }

  public PersonId person() {
    return person;
  }

  public Optional<TerritoryId> territory() {
    return territory;
  }

  public boolean ableToDecide() {
    return ableToDecide;
  }

  public List<Fact> facts() {
    return facts;
  }

  /** The facts of one kind, in the order given. */
  @SuppressWarnings("unchecked") // grouped by their own class
  public <F extends Fact> List<F> all(Class<F> kind) {
    return (List<F>) byKind.getOrDefault(kind, List.of());
  }

  Rulebook rulebook() {
    Rulebook known = rulebook;
    if (known == null) {
      known = Rulebook.of(this);
      rulebook = known;
    }
    return known;
  }
}
