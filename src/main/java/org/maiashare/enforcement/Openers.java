package org.maiashare.enforcement;

import org.maiashare.decision.Requester;
import org.maiashare.grants.Opening;
import org.maiashare.grants.PersonStore.Opener;
import org.maiashare.identity.ResolvedRequester;

/** Who may open a person's file at all: professionals and software, in an active role. */
final class Openers {

  private Openers() {}

  /**
   * The calling thread's requester as an opener.
   *
   * @throws RefusedException when they open no files
   */
  static Opener current() {
    ResolvedRequester resolved =
        BoundRequester.current()
            .map(BoundRequester::requester)
            .orElseThrow(() -> new RefusedException(Refusal.NO_ACCESS));
    String name = resolved.requester().map(Requester::actor).map(Opening::nameOf).orElse("");
    if (name.isEmpty() || resolved.obstacle().isPresent()) {
      throw new RefusedException(Refusal.WRITE_NOT_ALLOWED);
    }
    return new Opener(
        name,
        BoundRequester.currentBinding().keys(),
        RequesterBinder.importer(resolved).isPresent());
  }
}
