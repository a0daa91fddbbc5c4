package org.maiashare.demo;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** Composes the demonstration territory from its YAML files. */
public final class DemonstrationTerritory {

  /** The system of the people's identifiers (INS-NIR-DEMO). */
  public static final String PATIENT_IDENTIFIERS = Identifiers.INS;

  private static final List<Consumer<PersonRecord>> PARTS =
      List.of(
          PatientComposer::compose,
          RelativeComposer::compose,
          TeamComposer::compose,
          EpisodeComposer::compose,
          AssessmentComposer::compose,
          HealthComposer::compose,
          MeasureComposer::compose,
          LiaisonComposer::compose,
          ReferralComposer::compose,
          PlanComposer::compose,
          ChoiceComposer::compose);

  private DemonstrationTerritory() {}

  /** The whole demonstration; the same reference gives the same bundles. */
  public static Demonstration compose(Instant reference) {
    SourceReader reader = new SourceReader();
    Timeline timeline = Timeline.from(reference);
    DirectorySource source = reader.directory();
    Directory directory = new Directory(source);
    return new Demonstration(
        new DirectoryComposer(source, timeline).compose(),
        reader.people().stream().map(person -> compose(person, directory, timeline)).toList());
  }

  private static PersonBundle compose(PersonSource person, Directory directory, Timeline timeline) {
    Transaction transaction = new Transaction(person.key());
    PersonRecord record = new PersonRecord(person, directory, timeline, transaction);
    try {
      PARTS.forEach(part -> part.accept(record));
      return new PersonBundle(person.key(), person.ins(), transaction.bundle());
    } catch (IllegalArgumentException mistake) {
      throw new IllegalArgumentException(
          "people.yaml, " + person.key() + ": " + mistake.getMessage(), mistake);
    }
  }
}
