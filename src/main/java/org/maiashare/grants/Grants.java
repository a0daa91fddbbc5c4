package org.maiashare.grants;

import ca.uhn.fhir.context.FhirContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.maiashare.decision.AccessClass;
import org.maiashare.decision.DataCategory;
import org.maiashare.decision.GrantRow;
import org.maiashare.decision.PersonFacts;
import org.maiashare.decision.PersonId;
import org.maiashare.decision.Plans;
import org.maiashare.fhir.Openings;
import org.maiashare.fhir.PersonFactsReader;
import org.maiashare.fhir.PrivacyChoice;
import org.maiashare.fhir.Referrals;
import org.maiashare.fhir.ResourceReference;

/**
 * Keeps the grants of persons in step with their facts: computed anew, in the transaction that
 * changes a fact, from what the database then holds about that person.
 */
public final class Grants {

  private static final int AT_ONCE = 200;

  private final PersonStore store;
  private final DirectoryRecords records;
  private final FactsDirectory directory;
  private final PersonFactsReader reader;
  private final FhirContext fhir;
  private final Clock clock;
  private final Splitting splitting;

  public Grants(
      PersonStore store,
      DirectoryRecords directory,
      PersonFactsReader reader,
      FhirContext fhir,
      Clock clock) {
    this(store, directory, directory, reader, fhir, clock);
  }

  private Grants(
      PersonStore store,
      DirectoryRecords records,
      FactsDirectory directory,
      PersonFactsReader reader,
      FhirContext fhir,
      Clock clock) {
    this.store = store;
    this.records = records;
    this.directory = directory;
    this.reader = reader;
    this.fhir = fhir;
    this.clock = clock;
    this.splitting = new Splitting(store, directory, fhir);
  }

  /** For computing many persons in transactions that change nothing else. */
  Grants rememberingTheDirectory() {
    return knowing(records.remembered());
  }

  /** With a directory of one's own. */
  Grants knowing(FactsDirectory known) {
    return new Grants(store, records, known, reader, fhir, clock);
  }

  /** Computes the grants of these persons anew, in an order that two transactions cannot cross. */
  public void recompute(Collection<Integer> blocks) {
    new TreeSet<>(blocks).forEach(this::recompute);
  }

  /**
   * Computes the grants of these persons anew after a protocol changed. That moves no resource to
   * another cell: what singles it out is a matter of the person's choices and referrals.
   */
  void recomputeCeilings(Collection<Integer> blocks) {
    for (int block : new TreeSet<>(blocks)) {
      PersonState person = store.lock(block);
      directory.personLocked();
      replaceRows(person, record(person));
    }
  }

  /**
   * The directory has changed. Computes anew for everybody whose record points at one of these
   * resources, or at what means something else because of them: the roles and services of an
   * organisation, the practitioners of a role.
   */
  public void directoryChanged(Set<String> concerned) {
    if (!concerned.isEmpty()) {
      recompute(store.personsPointingAt(records.withDependents(concerned)));
    }
    store.directoryChanged();
  }

  /**
   * A protocol has changed: computes everybody's grants anew, at once where they are few, else in
   * the background. Until it is a person's turn they keep the grants they had.
   */
  public void protocolChanged() {
    store.directoryChanged();
    List<Integer> everybody = store.everybody();
    if (everybody.size() <= AT_ONCE) {
      recomputeCeilings(everybody);
    } else {
      store.requestRecomputation("protocol");
    }
  }

  /** A resource of a person, as the current transaction sees it, whoever asks. */
  public Optional<Resource> resource(int block, ResourceReference reference) {
    return store.record(store.lock(block), List.of(reference.type())).stream()
        .filter(stored -> stored.id().equals(reference.id()))
        .findFirst()
        .map(stored -> stored.parse(fhir));
  }

  /** What is known of a person, as the current transaction sees them. */
  public PersonKnowledge knowledge(int block) {
    PersonState person = store.lock(block);
    List<Resource> record = record(person);
    return new PersonKnowledge(
        facts(person, record), choices(person, record), new CellLayout(person).accessClasses());
  }

  /**
   * What would be known of a person if a consent were filed in place of its former version. Nothing
   * is stored. The cells are those of the record as it is, split by what is in force now and by the
   * draft.
   */
  PersonKnowledge knowledgeWith(int block, DraftConsent draft) {
    PersonState person = store.lock(block);
    List<Resource> stored = record(person);
    List<Resource> drafted = new ArrayList<>(stored);
    drafted.removeIf(draft::replaces);
    drafted.add(draft.consent());
    drafted.addAll(directory.groups(PersonFactsReader.groupsNamedBy(List.of(draft.consent()))));
    List<PrivacyChoice> choices = choices(person, drafted);
    List<PrivacyChoice> all = new ArrayList<>(choices(person, stored));
    all.addAll(choices);
    Set<AccessClass> cells = new LinkedHashSet<>();
    Stream.of(DataCategory.values()).map(AccessClass::plain).forEach(cells::add);
    cells.addAll(splitting.foreseen(person, all, referrals(stored)));
    return new PersonKnowledge(facts(person, drafted), choices, List.copyOf(cells));
  }

  private void recompute(int block) {
    PersonState person = store.lock(block);
    directory.personLocked();
    List<Resource> record = record(person);
    if (splitting.apply(person, choices(person, record), referrals(record))) {
      person = store.lock(block);
    }
    replaceRows(person, record);
  }

  private void replaceRows(PersonState person, List<Resource> record) {
    CellLayout layout = new CellLayout(person);
    List<AccessClass> cells = layout.accessClasses();
    GrantRowsJson rows = new GrantRowsJson(layout);
    rows.add(Plans.plan(facts(person, record), cells, clock.instant()));
    rows.add(imports(person, cells.size()));
    store.replaceGrants(person, rows.toString());
  }

  private List<PrivacyChoice> choices(PersonState person, List<Resource> record) {
    return reader.privacyChoices(new PersonId(person.patientId()), record);
  }

  private static List<ServiceRequest> referrals(List<Resource> record) {
    return record.stream()
        .filter(ServiceRequest.class::isInstance)
        .map(ServiceRequest.class::cast)
        .filter(Referrals::isReferral)
        .toList();
  }

  private static List<GrantRow> imports(PersonState person, int cells) {
    return person.admissions().stream()
        .filter(PersonState.RecordedAdmission::importing)
        .map(admission -> Opening.importRow(admission, cells))
        .toList();
  }

  /** The facts of a person whose record was read already. */
  PersonFacts facts(ReadPerson person) {
    return facts(person.state(), record(person.record()));
  }

  private List<Resource> record(PersonState person) {
    return record(store.record(person, PersonFactsReader.RESOURCE_TYPES));
  }

  private List<Resource> record(List<StoredResource> stored) {
    List<Resource> record = new ArrayList<>();
    stored.forEach(one -> record.add(one.parse(fhir)));
    record.addAll(directory.groups(PersonFactsReader.groupsNamedBy(record)));
    return record;
  }

  private PersonFacts facts(PersonState person, List<Resource> record) {
    Openings openings =
        new Openings(
            person.admissions().stream().map(Opening::admission).toList(),
            person.deskMatches(),
            person.emergencies());
    return reader.read(
        new PersonId(person.patientId()), record, directory, openings, directory.protocols());
  }
}
