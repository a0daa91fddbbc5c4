package org.maiashare.consent;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.maiashare.decision.AccessClass;
import org.maiashare.decision.Actor;
import org.maiashare.decision.Beneficiary;
import org.maiashare.decision.PersonFacts;
import org.maiashare.decision.Requester;

/**
 * What a question about a person is answered from.
 *
 * @param asker who asks
 * @param cells the cells that the asker may read: an answer never speaks of others
 * @param now when the question is put
 */
public record AskedSituation(
    Requester asker, PersonFacts facts, List<AccessClass> cells, Instant now, KnownRecords known) {
  public AskedSituation {
    Objects.requireNonNull(asker);
    Objects.requireNonNull(facts);
    cells = List.copyOf(cells);
    Objects.requireNonNull(now);
    Objects.requireNonNull(known);
  }

  /**
   * Whether somebody is a professional who asks, or exercises where they do: they are not told who
   * is refused what, since an opposition is never shown to whom it names.
   */
  boolean isAskerAtWork(Beneficiary who) {
    return asker.actor() instanceof Actor.Professional professional
        && who.example().actor() instanceof Actor.Professional other
        && other.role().organisation().equals(professional.role().organisation());
  }
}
