package org.maiashare.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One generated situation, and who asks for what in it. */
record World(PersonFacts facts, List<AccessClass> cells, List<Requester> requesters) {
  World {
    cells = List.copyOf(cells);
    requesters = List.copyOf(requesters);
  }

  /** One question that can be asked in a world. */
  record Asked(Requester requester, int cell, Action action, Instant at) {
    Asked at(Instant other) {
      return new Asked(requester, cell, action, other);
    }
  }

  Decision decide(Asked asked) {
    return Decisions.decide(
        asked.requester(), facts, cells.get(asked.cell()), asked.action(), asked.at());
  }

  boolean decided(Asked asked) {
    return decide(asked).permitted();
  }

  boolean expected(Asked asked) {
    return NaiveReference.permits(
        asked.requester(), facts, cells.get(asked.cell()), asked.action(), asked.at());
  }

  World with(PersonFacts other) {
    return new World(other, cells, requesters);
  }

  /** What the rows planned for this world make of a question. */
  boolean planned(Asked asked) {
    Set<RequesterKey> keys = RequesterKeys.of(asked.requester(), asked.at());
    return Rows.permit(
        Plans.plan(facts, cells, Instant.MIN).stream()
            .filter(row -> row.concerns(keys, asked.at()))
            .toList(),
        asked);
  }

  /** Every cell and action. */
  List<Asked> questions(Requester requester, Instant at) {
    List<Asked> questions = new ArrayList<>();
    for (int cell = 0; cell < cells.size(); cell++) {
      for (Action action : Action.values()) {
        questions.add(new Asked(requester, cell, action, at));
      }
    }
    return questions;
  }
}
