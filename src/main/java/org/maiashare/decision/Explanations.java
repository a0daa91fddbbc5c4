package org.maiashare.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Explains a person's sharing to the person, their representative and the case manager. Software is
 * not listed apart: it may at most what the staff of its organisation may.
 */
public final class Explanations {

  private Explanations() {}

  /** Everyone whom the facts name, and whoever works where they name an organisation. */
  public static Set<Beneficiary> beneficiaries(PersonFacts facts) {
    return Beneficiaries.of(facts);
  }

  /** Who sees and writes what at a time, and why: everyone the facts name. */
  public static List<ExplainedAccess> explain(
      PersonFacts facts, List<AccessClass> cells, Instant at) {
    List<ExplainedAccess> lines = new ArrayList<>();
    for (Beneficiary who : Beneficiaries.of(facts)) {
      lines.addAll(explain(who, facts, cells, at));
    }
    return lines;
  }

  /** What one beneficiary sees and writes at a time, and why; nothing when nothing. */
  public static List<ExplainedAccess> explain(
      Beneficiary who, PersonFacts facts, List<AccessClass> cells, Instant at) {
    Map<ExplainedAccess, BitSet> lines = new LinkedHashMap<>();
    for (Action action : Action.values()) {
      for (int cell = 0; cell < cells.size(); cell++) {
        Question question = new Question(who.example(), facts.rulebook(), cells.get(cell), action);
        Decision decision = question.answer(at);
        if (decision.permitted()) {
          ExplainedAccess line =
              line(who, action, question.since(at), decision.validUntil(), decision.basis());
          lines.computeIfAbsent(line, same -> new BitSet()).set(cell);
        }
      }
    }
    return lines.entrySet().stream().map(line -> with(line.getKey(), line.getValue())).toList();
  }

  private static ExplainedAccess line(
      Beneficiary who, Action action, Instant since, Optional<Instant> until, Basis basis) {
    return new ExplainedAccess(who, action, new BitSet(), since, until, basis);
  }

  private static ExplainedAccess with(ExplainedAccess line, BitSet cells) {
    return new ExplainedAccess(
        line.who(), line.action(), cells, line.since(), line.until(), line.basis());
  }
}
