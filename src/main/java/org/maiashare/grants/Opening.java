package org.maiashare.grants;

import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.maiashare.decision.Actor;
import org.maiashare.decision.Admission;
import org.maiashare.decision.Basis;
import org.maiashare.decision.DeviceId;
import org.maiashare.decision.GrantRow;
import org.maiashare.decision.Party;
import org.maiashare.decision.PractitionerRoleId;
import org.maiashare.decision.RequesterKey;

/**
 * How it is remembered who opened a person's file, in one word; and what software that takes over
 * an existing record may do: all of it, for a day, since it held the record before.
 */
public final class Opening {

  private static final String ROLE = "role:";
  private static final String DEVICE = "device:";
  private static final Duration IMPORT_LASTS = Duration.ofDays(1);

  private Opening() {}

  /** The word for an opener; persons and their relatives open no file. */
  public static String nameOf(Actor actor) {
    return actor.fold(
        self -> "",
        relative -> "",
        professional -> ROLE + professional.role().role().value(),
        software -> DEVICE + software.device().value());
  }

  /** The key of software that takes over existing records. */
  public static RequesterKey importer(String opener) {
    return new RequesterKey(RequesterKey.ANY_PURPOSE, "importer:" + opener);
  }

  static Admission admission(PersonState.RecordedAdmission recorded) {
    return new Admission(party(recorded.opener()), recorded.openedAt());
  }

  private static Party party(String opener) {
    return opener.startsWith(ROLE)
        ? Party.of(new PractitionerRoleId(opener.substring(ROLE.length())))
        : Party.of(new DeviceId(opener.substring(DEVICE.length())));
  }

  static GrantRow importRow(PersonState.RecordedAdmission recorded, int cells) {
    BitSet everything = new BitSet();
    everything.set(0, cells);
    Instant opened = recorded.openedAt();
    return new GrantRow(
        importer(recorded.opener()),
        Set.of(),
        false,
        everything,
        everything,
        opened,
        opened.plus(IMPORT_LASTS),
        new Basis(List.of("import"), "CSP L.1110-4 III", List.of(), List.of()));
  }
}
