package org.maiashare.conformance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maiashare.fhir.Profiles;

/** Which types are profiled by the guide, and by which profiles; one of them is required. */
public final class ProfileTable {

  private static final Map<String, List<String>> PROFILES =
      parse(
          """
          Appointment           | maia-planned-visit
          AuditEvent            | maia-access-event maia-emergency-event
          CarePlan              | maia-care-plan
          CareTeam              | maia-care-team
          Consent               | maia-consent maia-opposition maia-emergency-opposition
          Contract              | maia-sharing-protocol maia-inter-territory-agreement maia-overarching-policy
          DocumentReference     | maia-liaison-note maia-liaison-form
          Encounter             | maia-visit
          EpisodeOfCare         | maia-case-management
          Flag                  | maia-alert
          Goal                  | maia-goal
          HealthcareService     | maia-support-service
          Location              | maia-territory
          Measure               | maia-indicator
          MeasureReport         | maia-indicator-report
          Observation           | maia-gir maia-aggir-variable
          Organization          | maia-organization
          Patient               | maia-service-user maia-service-user-ins
          Practitioner          | maia-practitioner
          PractitionerRole      | maia-practitioner-role
          Provenance            | maia-provenance
          Questionnaire         | maia-assessment-form
          QuestionnaireResponse | maia-assessment
          RelatedPerson         | maia-related-person maia-caregiver maia-trusted-person maia-legal-representative
          ServiceRequest        | maia-referral
          Task                  | maia-referral-task maia-access-request maia-emergency-review maia-consent-renewal
          """);

  /** Health measurements of all kinds are Observations: only those of the AGGIR grid are ours. */
  private static final Set<String> ALSO_UNPROFILED = Set.of("Observation");

  private ProfileTable() {}

  /** The profiles of a type, by their addresses; empty for types that the guide leaves alone. */
  public static List<String> of(String type) {
    return PROFILES.getOrDefault(type, List.of());
  }

  /** The types that the guide profiles. */
  static Set<String> types() {
    return PROFILES.keySet();
  }

  /** Whether a resource of this type must claim one of them. */
  static boolean requires(SentResource resource) {
    return PROFILES.containsKey(resource.type())
        && !(ALSO_UNPROFILED.contains(resource.type()) && !AggirCodes.areIn(resource));
  }

  private static Map<String, List<String>> parse(String table) {
    Map<String, List<String>> profiles = new LinkedHashMap<>();
    for (String line : table.strip().split("\n")) {
      String[] cells = line.strip().split("\\s*\\|\\s*");
      profiles.put(cells[0], List.of(cells[1].split(" ")).stream().map(Profiles::of).toList());
    }
    return Map.copyOf(profiles);
  }
}
