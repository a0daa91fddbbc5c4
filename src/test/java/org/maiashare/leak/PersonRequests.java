package org.maiashare.leak;

import ca.uhn.fhir.context.FhirContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Parameters;

/**
 * Questions about a person: who sees what, who looked, what a consent would change. The audit grows
 * with every request, so that only what it held before the worlds were parted can be compared.
 */
final class PersonRequests {

  /** A search for AuditEvents without it would find the comparison's own. */
  static final String PAST = "date=lt";

  private final Universe universe;
  private final String past;

  /**
   * @param parted when the worlds were parted
   */
  PersonRequests(Universe universe, Instant parted) {
    this.universe = universe;
    this.past = "AuditEvent?" + PAST + parted.truncatedTo(ChronoUnit.SECONDS);
  }

  /**
   * About someone of whom the requester knows nothing: whoever may ask is told of facts that are
   * hidden from them otherwise.
   */
  Sent drawHidden(Chance chance) {
    String id = universe.anyHidden(chance, "Patient").map(Entry::id).orElseGet(chance::absent);
    return about("Patient/" + id, chance);
  }

  /** About anyone, where the facts that decide on access are the same in both worlds. */
  Sent draw(Chance chance) {
    if (chance.oneIn(4)) {
      String today = DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.now(ZoneOffset.UTC));
      return Sent.get("AuditEvent/" + today + "-" + (1 + chance.below(200)) + "-node-1");
    }
    if (chance.oneIn(4)) {
      String id = universe.any(chance, "Consent").map(Entry::id).orElseGet(chance::absent);
      return Sent.post("Consent/" + id + "/$withdraw", "{\"resourceType\":\"Parameters\"}");
    }
    return about(
        universe
            .any(chance, "Patient")
            .map(Entry::reference)
            .orElseGet(() -> "Patient/" + chance.absent()),
        chance);
  }

  private Sent about(String patient, Chance chance) {
    return switch (chance.below(7)) {
      case 0 -> Sent.get(patient + "/$explain-access");
      case 1 -> Sent.get(patient + "/$explain-access?at=2026-10-01");
      case 2 -> Sent.get(patient + "/$access-journal?from=2020-01-01&to=2020-01-02");
      case 3 -> Sent.get(patient + "/$access-journal?from=2020-01-01&to=2020-01-02&language=en");
      case 4 -> Sent.get(past + "&patient=" + patient);
      case 5 ->
          Sent.get(past + "&_count=" + chance.pick(List.of(1, 5, 200)) + "&patient=" + patient);
      default -> preview(patient, chance);
    };
  }

  private Sent preview(String patient, Chance chance) {
    Parameters parameters = new Parameters();
    universe
        .any(chance, "Consent")
        .map(Drafted::copy)
        .map(Consent.class::cast)
        .ifPresent(consent -> parameters.addParameter().setName("consent").setResource(consent));
    return Sent.post(
        patient + "/$preview-consent",
        FhirContext.forR4Cached().newJsonParser().encodeResourceToString(parameters));
  }
}
