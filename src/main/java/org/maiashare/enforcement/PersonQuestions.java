package org.maiashare.enforcement;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.maiashare.decision.AccessClass;
import org.maiashare.decision.Action;
import org.maiashare.decision.DataCategory;
import org.maiashare.decision.Decisions;
import org.maiashare.decision.Requester;
import org.maiashare.grants.PersonKnowledge;

/**
 * Lets a question about who sees what of a person through to whoever may ask it: the person, their
 * representative, the case manager. They are those who may write the person's consents. Whoever
 * does not see the person gets the same answer as if there were none.
 */
public final class PersonQuestions {

  private final WriteTools tools;
  private final PersonLookup persons;
  private final Clock clock;

  public PersonQuestions(WriteTools tools, PersonLookup persons, Clock clock) {
    this.tools = tools;
    this.persons = persons;
    this.clock = clock;
  }

  /**
   * Answers in a transaction bound to whoever asks.
   *
   * @throws RefusedException when they may not ask
   */
  public <T> T ask(String patient, Question<T> question) {
    return tools.inTransaction(() -> question.answer(asked(patient)));
  }

  private Asked asked(String patient) {
    int cell =
        tools
            .cells()
            .cellOf("Patient", patient)
            .orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND));
    int block = persons.ticketOfCell(cell).block();
    Requester asker =
        BoundRequester.current()
            .flatMap(bound -> bound.requester().requester())
            .orElseThrow(() -> new RefusedException(Refusal.QUESTION_NOT_ALLOWED));
    PersonKnowledge person = tools.grants().knowledge(block);
    Instant now = clock.instant();
    AccessClass consents = AccessClass.plain(DataCategory.CONSENT);
    if (!Decisions.decide(asker, person.facts(), consents, Action.WRITE, now).permitted()) {
      throw new RefusedException(Refusal.QUESTION_NOT_ALLOWED);
    }
    return new Asked(asker, block, person, now);
  }

  /** A question that is let through. */
  @FunctionalInterface
  public interface Question<T> {

    T answer(Asked asked);
  }

  /**
   * What a question is answered from.
   *
   * @param block the number of the person's first block of cells
   */
  public record Asked(Requester asker, int block, PersonKnowledge person, Instant now) {
    public Asked {
      Objects.requireNonNull(asker);
      Objects.requireNonNull(person);
      Objects.requireNonNull(now);
    }
  }
}
