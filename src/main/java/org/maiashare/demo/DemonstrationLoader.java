package org.maiashare.demo;

import java.util.List;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.Bundle;
import org.maiashare.client.FhirConnection;
import org.maiashare.client.RequestRefusedException;

/**
 * Loads the demonstration through the FHIR API, as any software would. The directory is one
 * idempotent transaction. A person is one transaction, hence wholly there or not at all: one who is
 * found by identifier is skipped, so that a load interrupted at any point resumes where it stopped.
 */
public final class DemonstrationLoader {

  /** People loaded side by side: a person's record depends on the directory alone. */
  private static final int LANES = 3;

  private static final int CONFLICT = 409;
  private static final int PRECONDITION_FAILED = 412;

  private final FhirConnection server;
  private final Tokens tokens;

  /**
   * @param tokens asked for before each request, so that they may expire during the load
   */
  public DemonstrationLoader(FhirConnection server, Tokens tokens) {
    this.server = server;
    this.tokens = tokens;
  }

  /**
   * Bearer tokens of the two clients that load: one keeps the directory, one may open any record.
   */
  public record Tokens(Supplier<String> directoryAdministrator, Supplier<String> importClient) {}

  /**
   * What a load did.
   *
   * @param directoryCreated directory entries created now
   * @param directoryKnown directory entries that were there
   * @param peopleCreated people whose record was created now
   * @param peopleKnown people who were there
   * @param resourcesCreated resources in the records created now
   */
  public record Summary(
      int directoryCreated,
      int directoryKnown,
      int peopleCreated,
      int peopleKnown,
      int resourcesCreated) {}

  /**
   * Loads what is not there yet.
   *
   * @throws RequestRefusedException when the server refuses; what was loaded before stays
   */
  public Summary load(Demonstration demonstration) {
    Bundle directory = demonstration.directory();
    int directoryCreated =
        created(server.transaction("directory", directory, tokens.directoryAdministrator().get()));
    List<Integer> loaded = new Parallel(LANES).each(demonstration.people(), this::resourcesCreated);
    int people = (int) loaded.stream().filter(resources -> resources > 0).count();
    int resources = loaded.stream().mapToInt(Integer::intValue).sum();
    return new Summary(
        directoryCreated,
        directory.getEntry().size() - directoryCreated,
        people,
        demonstration.people().size() - people,
        resources);
  }

  private int resourcesCreated(PersonBundle person) {
    return !holds(person) && create(person) ? person.bundle().getEntry().size() : 0;
  }

  /** Whether the record was created by this request, not by another node meanwhile. */
  private boolean create(PersonBundle person) {
    try {
      server.transaction(person.name(), person.bundle(), tokens.importClient().get());
      return true;
    } catch (RequestRefusedException refusal) {
      boolean raced = refusal.status() == CONFLICT || refusal.status() == PRECONDITION_FAILED;
      if (raced && holds(person)) {
        return false;
      }
      throw refusal;
    }
  }

  private boolean holds(PersonBundle person) {
    String query = ConditionalReference.query(Identifiers.INS, person.patientIdentifier());
    return server
        .search(person.name(), "Patient?" + query + "&_elements=id", tokens.importClient().get())
        .hasEntry();
  }

  private static int created(Bundle response) {
    return (int)
        response.getEntry().stream()
            .filter(entry -> entry.getResponse().getStatus().startsWith("201"))
            .count();
  }
}
