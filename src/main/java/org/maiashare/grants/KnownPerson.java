package org.maiashare.grants;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maiashare.decision.AccessClass;
import org.maiashare.decision.PersonFacts;
import org.maiashare.decision.RequesterKey;

/** One person as last read: what decides, and what lies where. Immutable. */
public final class KnownPerson {

  private final PersonFacts facts;
  private final CellLayout layout;
  private final List<PersonState.RecordedAdmission> imports;
  private final long directoryVersion;

  KnownPerson(PersonState state, PersonFacts facts, long directoryVersion) {
    this.facts = facts;
    this.layout = new CellLayout(state);
    this.imports =
        state.admissions().stream().filter(PersonState.RecordedAdmission::importing).toList();
    this.directoryVersion = directoryVersion;
  }

  public PersonFacts facts() {
    return facts;
  }

  /** The class of a cell; empty when there was no such cell when the person was read. */
  public Optional<AccessClass> accessClassOf(int cell) {
    return layout.find(cell);
  }

  /** Whether software with this key has taken the record over and still holds it. */
  public boolean isHeldBy(RequesterKey importer, Instant at) {
    return imports.stream()
        .map(admission -> Opening.importRow(admission, 1))
        .anyMatch(row -> row.concerns(Set.of(importer), at));
  }

  boolean knowsDirectory(long version) {
    return directoryVersion == version;
  }

  List<Integer> blocks() {
    return layout.blocks();
  }
}
