package org.maiashare.consent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Parameters;
import org.maiashare.decision.AccessClass;
import org.maiashare.decision.Action;
import org.maiashare.decision.Basis;
import org.maiashare.decision.Beneficiary;
import org.maiashare.decision.Decision;
import org.maiashare.decision.Decisions;
import org.maiashare.decision.Explanations;

/**
 * Who sees what, since when, until when, and why. Asked about one requester, it also says why they
 * do not see something; never to a professional about themself.
 */
final class AccessTable {

  private final AskedSituation situation;
  private final Instant at;

  AccessTable(AskedSituation situation, Optional<Instant> at) {
    this.situation = situation;
    this.at = at.orElse(situation.now());
  }

  /** Everyone whom the person's facts name. */
  Parameters ofEveryone() {
    Map<AccessLine, List<AccessClass>> table = new LinkedHashMap<>();
    everyone().forEach(who -> table.putAll(lines(who)));
    return written(table);
  }

  /** One of them, or anybody else. */
  Parameters of(WantedRequester wanted) {
    Map<AccessLine, List<AccessClass>> table = new LinkedHashMap<>();
    for (Beneficiary who : wanted.among(everyone(), situation.known())) {
      table.putAll(lines(who));
      if (!situation.isAskerAtWork(who)) {
        table.putAll(refusals(who));
      }
    }
    return written(table);
  }

  private Set<Beneficiary> everyone() {
    return Explanations.beneficiaries(situation.facts());
  }

  private Map<AccessLine, List<AccessClass>> lines(Beneficiary who) {
    return AccessLine.table(
        Explanations.explain(who, situation.facts(), situation.cells(), at), situation.cells());
  }

  private Map<AccessLine, List<AccessClass>> refusals(Beneficiary who) {
    Map<AccessLine, List<AccessClass>> refusals = new LinkedHashMap<>();
    for (AccessClass cell : situation.cells()) {
      Decision decision = Decisions.decide(who.example(), situation.facts(), cell, Action.READ, at);
      if (!decision.permitted()) {
        refusals
            .computeIfAbsent(refusal(who, cell, decision.basis()), same -> new ArrayList<>())
            .add(cell);
      }
    }
    return refusals;
  }

  private static AccessLine refusal(Beneficiary who, AccessClass cell, Basis basis) {
    return new AccessLine(
        who, cell.category(), AccessLevel.NOTHING, Instant.MIN, Optional.empty(), basis);
  }

  private Parameters written(Map<AccessLine, List<AccessClass>> table) {
    AccessSentences sentences = new AccessSentences(situation);
    Parameters answer = new Parameters();
    table.forEach((line, cells) -> answer.addParameter(sentences.write(line, cells)));
    return answer;
  }
}
