package org.maiashare.leak;

import java.util.List;

/** Operations and interactions, most of which are not offered; all have to answer alike. */
final class OperationRequests {

  private static final List<String> ON_INSTANCES =
      List.of(
          "$everything",
          "$everything?_count=2",
          "$everything?_count=3&_offset=3",
          "$everything?_type=Condition,CarePlan",
          "$everything?_since=2020-01-01T00:00:00Z",
          "$everything?_count=1&_total=accurate",
          "$meta",
          "$validate",
          "$validate?mode=delete",
          "$graphql?query=%7Bid%7D",
          "$expunge",
          "$reindex",
          "$document",
          "$diff",
          "$export",
          "$expand",
          "$lookup",
          "$snapshot");
  private static final List<String> ON_TYPES =
      List.of(
          "$everything",
          "$meta",
          "$lastn?max=1",
          "$graphql?query=%7BConditionList%7Bid%7D%7D",
          "$export",
          "$expunge",
          "$match",
          "$lookup?system=http://loinc.org&code=8310-5",
          "$validate-code?code=male&url=http://hl7.org/fhir/ValueSet/administrative-gender",
          "$expand?url=http://hl7.org/fhir/ValueSet/administrative-gender",
          "$translate?code=a",
          "_history",
          "_history?_count=1");
  private static final List<String> ON_SYSTEM =
      List.of(
          "$meta",
          "$get-resource-counts",
          "$graphql?query=%7BPatientList%7Bid%7D%7D",
          "$export",
          "$export-poll-status?_jobId=1",
          "$reindex",
          "$mark-all-resources-for-reindexing",
          "$perform-reindexing-pass",
          "$expunge",
          "$reindex-terminology",
          "$list-operations",
          "$partition-management-list-partitions",
          "$hapi.fhir.replace-references",
          "$process-message",
          "_history",
          "_history?_since=2020-01-01T00:00:00Z",
          "?_type=Condition",
          "?_id=1",
          "metadata");

  private final Universe universe;

  OperationRequests(Universe universe) {
    this.universe = universe;
  }

  Sent draw(Chance chance) {
    if (chance.oneIn(2)) {
      Entry patient = universe.any(chance, "Patient").orElseGet(() -> universe.any(chance));
      return Sent.get(patient.reference() + "/" + chance.pick(ON_INSTANCES.subList(0, 6)));
    }
    return switch (chance.below(5)) {
      case 0 -> Sent.get(chance.pick(ON_SYSTEM));
      case 1 -> Sent.get(universe.any(chance).type() + "/" + chance.pick(ON_TYPES));
      case 2 -> Sent.get(universe.any(chance).reference() + "/" + chance.pick(ON_INSTANCES));
      case 3 -> verification(chance);
      default -> {
        String path = universe.any(chance).reference() + "/" + chance.pick(ON_INSTANCES);
        yield Sent.post(path, "{\"resourceType\":\"Parameters\"}");
      }
    };
  }

  private Sent verification(Chance chance) {
    String id = universe.any(chance, "Provenance").map(Entry::id).orElseGet(chance::absent);
    return Sent.get("Provenance/" + id + "/$verify-signature");
  }
}
