package org.maiashare.enforcement;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.cells.CellNumber;
import org.maiashare.cells.Labeller;
import org.maiashare.decision.AccessClass;
import org.maiashare.decision.Action;
import org.maiashare.decision.Decisions;
import org.maiashare.decision.Requester;
import org.maiashare.decision.RequesterKey;
import org.maiashare.grants.KnownPerson;

/** The decision core, asked about rows that the database has already let through. */
public final class RulesAgain {

  /** The answer was composed a moment ago, and by the database's clock. */
  private static final Duration A_MOMENT = Duration.ofSeconds(10);

  private final Clock clock;

  public RulesAgain(Clock clock) {
    this.clock = clock;
  }

  /** Whoever the calling thread works for, now. */
  Asker currentAsker() {
    Instant now = clock.instant();
    Optional<BoundRequester> bound = BoundRequester.current();
    return new Asker(
        bound.flatMap(it -> it.requester().requester()),
        bound.flatMap(it -> RequesterBinder.importer(it.requester())),
        List.of(now, now.minus(A_MOMENT)));
  }

  /** One requester's questions about one answer; each is put to the rules once. */
  static final class Asker {

    private final Optional<Requester> requester;
    private final Optional<RequesterKey> importer;
    private final List<Instant> moments;
    private final Map<List<Object>, Boolean> answers = new HashMap<>();

    private Asker(
        Optional<Requester> requester, Optional<RequesterKey> importer, List<Instant> moments) {
      this.requester = requester;
      this.importer = importer;
      this.moments = moments;
    }

    /** Whether a resource of this cell may be read, by the cell's class and its own labels. */
    boolean mayRead(Resource resource, CellNumber cell, Map<Integer, KnownPerson> known) {
      KnownPerson person = known.get(cell.block().number());
      return person != null
          && person
              .accessClassOf(cell.value())
              .map(found -> Labeller.withLabelsOf(resource, found))
              .filter(wanted -> mayReadAsBefore(wanted, person))
              .isPresent();
    }

    private boolean mayReadAsBefore(AccessClass wanted, KnownPerson person) {
      return answers.computeIfAbsent(List.of(person, wanted), question -> mayRead(wanted, person));
    }

    private boolean mayRead(AccessClass wanted, KnownPerson person) {
      return moments.stream().anyMatch(at -> isPermitted(wanted, person, at) || holds(person, at));
    }

    private boolean isPermitted(AccessClass wanted, KnownPerson person, Instant at) {
      return requester
          .filter(it -> Decisions.decide(it, person.facts(), wanted, Action.READ, at).permitted())
          .isPresent();
    }

    private boolean holds(KnownPerson person, Instant at) {
      return importer.filter(key -> person.isHeldBy(key, at)).isPresent();
    }
  }
}
