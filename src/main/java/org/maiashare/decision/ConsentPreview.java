package org.maiashare.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Shows what a change of facts, such as a draft consent, would do: who gains and who loses what,
 * and which consents would disagree.
 */
public record ConsentPreview(List<AccessChange> changes, List<ConsentConflict> conflicts) {
  public ConsentPreview {
    changes = List.copyOf(changes);
    conflicts = List.copyOf(conflicts);
  }

  /** The effect of going from some facts to others, at a time. */
  public static ConsentPreview compare(
      PersonFacts before, PersonFacts after, List<AccessClass> cells, Instant at) {
    Set<Beneficiary> everyone = new LinkedHashSet<>(Beneficiaries.of(before));
    everyone.addAll(Beneficiaries.of(after));
    List<AccessChange> changes = new ArrayList<>();
    List<ConsentConflict> conflicts = new ArrayList<>();
    for (Beneficiary who : everyone) {
      for (Action action : Action.values()) {
        BitSet old = permitted(who, before, cells, action, at);
        BitSet now = permitted(who, after, cells, action, at);
        if (!old.equals(now)) {
          changes.add(new AccessChange(who, action, minus(now, old), minus(old, now)));
        }
      }
      conflicts.addAll(conflicts(who, after, cells, at));
    }
    return new ConsentPreview(changes, conflicts);
  }

  private static BitSet permitted(
      Beneficiary who, PersonFacts facts, List<AccessClass> cells, Action action, Instant at) {
    BitSet permitted = new BitSet();
    for (int cell = 0; cell < cells.size(); cell++) {
      permitted.set(
          cell, Decisions.decide(who.example(), facts, cells.get(cell), action, at).permitted());
    }
    return permitted;
  }

  private static BitSet minus(BitSet some, BitSet others) {
    BitSet rest = (BitSet) some.clone();
    rest.andNot(others);
    return rest;
  }

  private static List<ConsentConflict> conflicts(
      Beneficiary who, PersonFacts facts, List<AccessClass> cells, Instant at) {
    Map<List<String>, BitSet> found = new LinkedHashMap<>();
    Set<RequesterKey> keys = RequesterKeys.of(who.example(), at);
    for (int cell = 0; cell < cells.size(); cell++) {
      List<Clause> applying = facts.rulebook().applying(keys, cells.get(cell), Action.READ, at);
      for (String permitting : consents(applying, false)) {
        for (String refusing : consents(applying, true)) {
          if (!permitting.equals(refusing)) {
            found.computeIfAbsent(List.of(permitting, refusing), pair -> new BitSet()).set(cell);
          }
        }
      }
    }
    return found.entrySet().stream()
        .map(
            pair ->
                new ConsentConflict(
                    who, pair.getKey().get(0), pair.getKey().get(1), pair.getValue()))
        .toList();
  }

  private static Set<String> consents(List<Clause> clauses, boolean refusing) {
    Set<String> consents = new LinkedHashSet<>();
    clauses.stream()
        .filter(clause -> clause.refusal() == refusing)
        .forEach(clause -> consents.addAll(clause.basis().consents()));
    return consents;
  }
}
