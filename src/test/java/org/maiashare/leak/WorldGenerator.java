package org.maiashare.leak;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.maiashare.demo.DemonstrationTerritory;
import org.maiashare.demo.PersonBundle;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stores new persons through the FHIR interface, as software that takes over records does. */
final class WorldGenerator {

  /** People of the demonstration whose records are rich in what hides. */
  private static final List<String> MODELS =
      List.of("mme-durand", "mme-vidal", "mme-lambert", "mme-aubert", "m-roche");

  private static final Pattern PATIENT = Pattern.compile("\"Patient/([^/\"]+)/_history/1\"");
  private static final int FIRST_NUMBER = 100;
  private static final int NUMBERS = 850;

  private final Wire wire;
  private final String importer;
  private final String curious;
  private final JdbcClient owner;

  /**
   * @param importer token of whoever may store records of any person
   * @param curious token of a professional who asks for access
   */
  WorldGenerator(Wire wire, String importer, String curious, JdbcClient owner) {
    this.wire = wire;
    this.importer = importer;
    this.curious = curious;
    this.owner = owner;
  }

  /**
   * The persons' blocks of cells.
   *
   * @param made of the persons made now
   * @param models of those they were made after
   */
  record Blocks(List<Integer> made, List<Integer> models) {

    List<Integer> all() {
      return Stream.concat(made.stream(), models.stream()).toList();
    }
  }

  Blocks make(Chance chance) {
    Map<String, PersonBundle> people =
        DemonstrationTerritory.compose(Instant.now()).people().stream()
            .collect(Collectors.toMap(PersonBundle::name, Function.identity()));
    PersonVariation variation = new PersonVariation(chance, more());
    List<String> made = new ArrayList<>();
    List<String> models = new ArrayList<>();
    int number = FIRST_NUMBER + chance.below(NUMBERS);
    for (String model : MODELS) {
      PersonBundle person = Objects.requireNonNull(people.get(model));
      Bundle drawn = variation.of(person, number++);
      made.add(stored(drawn));
      askForAccess(drawn);
      models.add(original(person));
    }
    return new Blocks(blocks(made), blocks(models));
  }

  private List<Integer> blocks(List<String> patients) {
    return owner
        .sql("select block from maia.person where patient_id = any (?)")
        .param(patients.toArray(String[]::new))
        .query(Integer.class)
        .list();
  }

  private String stored(Bundle person) {
    Heard heard =
        wire.send(
            importer,
            Sent.post(
                "", FhirContext.forR4Cached().newJsonParser().encodeResourceToString(person)));
    return patientIn(heard);
  }

  /** Whoever asks has no access, and what they ask for is seen by few. */
  private void askForAccess(Bundle person) {
    Optional<Patient> patient =
        person.getEntry().stream()
            .map(Bundle.BundleEntryComponent::getResource)
            .filter(Patient.class::isInstance)
            .map(Patient.class::cast)
            .findFirst();
    Heard heard = wire.send(curious, DoorRequests.requestAccess(patient));
    if (heard.status() != 200) {
      throw new IllegalStateException("access could not be asked for: " + heard);
    }
  }

  private String original(PersonBundle person) {
    return owner
        .sql(
            """
            select r.fhir_id from public.hfj_resource r join public.hfj_res_ver v using (res_id)
            where r.res_type = 'Patient' and v.res_text_vc like ? order by r.res_id limit 1
            """)
        .param("%" + person.patientIdentifier() + "%")
        .query(String.class)
        .single();
  }

  private static String patientIn(Heard heard) {
    Matcher patient = PATIENT.matcher(heard.body());
    if (heard.status() != 200 || !patient.find()) {
      throw new IllegalStateException("the person could not be stored: " + heard);
    }
    return patient.group(1);
  }

  private static List<String> more() {
    try (InputStream more = WorldGenerator.class.getResourceAsStream("/leak/more.ndjson")) {
      return PersonVariation.lines(Objects.requireNonNull(more));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
