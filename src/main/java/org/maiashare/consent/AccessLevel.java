package org.maiashare.consent;

import java.time.Instant;
import java.util.Optional;
import org.hl7.fhir.r4.model.Coding;
import org.maiashare.decision.AccessClass;
import org.maiashare.decision.Action;
import org.maiashare.decision.Decisions;
import org.maiashare.decision.PersonFacts;
import org.maiashare.decision.Requester;
import org.maiashare.fhir.CodeSystems;
import org.maiashare.wording.Words;

/** What somebody may do with some data. */
enum AccessLevel {
  NOTHING("", "ne voit pas", "does not see"),
  READ("read", "lit", "reads"),
  WRITE("", "écrit", "writes"),
  READ_WRITE("read-write", "lit et écrit", "reads and writes");

  private final String code;
  private final Words verb;

  AccessLevel(String code, String french, String english) {
    this.code = code;
    this.verb = new Words(french, english);
  }

  static AccessLevel of(Requester requester, PersonFacts facts, AccessClass cell, Instant at) {
    boolean reads = Decisions.decide(requester, facts, cell, Action.READ, at).permitted();
    boolean writes = Decisions.decide(requester, facts, cell, Action.WRITE, at).permitted();
    if (reads) {
      return writes ? READ_WRITE : READ;
    }
    return writes ? WRITE : NOTHING;
  }

  boolean reads() {
    return this == READ || this == READ_WRITE;
  }

  boolean writes() {
    return this == WRITE || this == READ_WRITE;
  }

  /** In the present tense. */
  Words verb() {
    return verb;
  }

  /** The published code; none for nothing. */
  Optional<Coding> coding() {
    return code.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Coding()
                .setSystem(CodeSystems.ACCESS_LEVEL)
                .setCode(code)
                .setDisplay(this == READ ? "Lecture" : "Lecture et écriture"));
  }
}
