package org.maiashare.leak;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.decision.MaskingLabel;
import org.maiashare.decision.SensitivityLabel;
import org.maiashare.demo.PersonBundle;
import org.maiashare.fhir.PersonFactsReader;
import org.maiashare.fhir.SecurityLabels;

/**
 * A new person made after one of the demonstration: numbers of their own, resources of more types,
 * sensitive and masked here and there, each with its canary.
 */
final class PersonVariation {

  private static final String TO_COME = "social-worker-henry";

  private final Chance chance;
  private final List<String> more;

  PersonVariation(Chance chance, List<String> more) {
    this.chance = chance;
    this.more = more;
  }

  Bundle of(PersonBundle model, int number) {
    Bundle bundle = renumbered(model, number);
    Map<String, String> places = places(bundle, number);
    for (String line : more) {
      add(bundle, filled(line, places), number);
    }
    for (BundleEntryComponent entry : bundle.getEntry()) {
      Resource resource = entry.getResource();
      Canary.mark(resource, "canary-" + number + "-" + bundle.getEntry().indexOf(entry));
      rename(resource, number);
      if (resource instanceof CareTeam team) {
        awaitSomebody(team);
      }
      if (!PersonFactsReader.RESOURCE_TYPES.contains(resource.fhirType())) {
        label(resource);
      }
    }
    return bundle;
  }

  /** Somebody who will belong to the team one day, and has no access until then. */
  private static void awaitSomebody(CareTeam team) {
    String role = "https://maiashare.org/fhir/sid/practitioner-role|" + TO_COME;
    team.addParticipant()
        .setMember(new Reference("PractitionerRole?identifier=" + Query.encoded(role)))
        .setPeriod(new Period().setStartElement(new DateTimeType("2098-01-01")));
  }

  /** Nobody of the demonstration is called so. */
  private static void rename(Resource resource, int number) {
    if (resource instanceof Patient patient) {
      patient.getNameFirstRep().setFamily("Canari" + number);
    }
    if (resource instanceof RelatedPerson relative) {
      relative.getNameFirstRep().setFamily("Canari" + number);
    }
  }

  private static Bundle renumbered(PersonBundle model, int number) {
    String body = model.patientIdentifier().substring(0, 10) + "%03d".formatted(number);
    String own = body + "%02d".formatted(97 - Long.parseLong(body) % 97);
    String text =
        json(model.bundle())
            .replace(model.patientIdentifier(), own)
            .replaceAll("RP-(\\d{4})", "RP-$1-" + number);
    return FhirContext.forR4Cached().newJsonParser().parseResource(Bundle.class, text);
  }

  /** One resource of each type that others point at. */
  private static Map<String, String> places(Bundle bundle, int number) {
    Map<String, String> places = new TreeMap<>();
    for (BundleEntryComponent entry : bundle.getEntry()) {
      String type = entry.getResource().fhirType().toLowerCase(java.util.Locale.ROOT);
      places.putIfAbsent("{" + type + "}", entry.getFullUrl());
    }
    places.put("{encounter}", "urn:uuid:00000000-0000-4000-8000-%012d".formatted(number));
    if (number % 2 == 0) {
      places.put("{now-and-then}", places.get("{patient}"));
    }
    places.putIfAbsent("{medication}", places.getOrDefault("{medicationstatement}", ""));
    places.put("{number}", String.valueOf(number));
    return places;
  }

  private static String filled(String line, Map<String, String> places) {
    String filled = line;
    for (Map.Entry<String, String> place : places.entrySet()) {
      filled = filled.replace(place.getKey(), place.getValue());
    }
    return filled;
  }

  /** Lines that speak of what this person has not got are left out. */
  private static void add(Bundle bundle, String filled, int number) {
    if (filled.matches(".*\"reference\":\"(\\{.*|)\".*")) {
      return;
    }
    Resource resource = (Resource) FhirContext.forR4Cached().newJsonParser().parseResource(filled);
    BundleEntryComponent entry = bundle.addEntry();
    if (resource.fhirType().equals("Encounter")) {
      entry.setFullUrl("urn:uuid:00000000-0000-4000-8000-%012d".formatted(number));
      resource.setId((String) null);
    }
    entry.setResource(resource);
    entry.getRequest().setMethod(HTTPVerb.POST).setUrl(resource.fhirType());
  }

  private void label(Resource resource) {
    if (resource.getMeta().getSecurity().isEmpty() && chance.oneIn(5)) {
      resource
          .getMeta()
          .addSecurity(
              SecurityLabels.coding(
                  chance.of(SensitivityLabel.PSY, SensitivityLabel.HIV, SensitivityLabel.R)));
    }
    if (resource.getMeta().getSecurity().isEmpty() && chance.oneIn(12)) {
      resource
          .getMeta()
          .addSecurity(SecurityLabels.coding(chance.pick(List.of(MaskingLabel.values()))));
    }
  }

  private static String json(Bundle bundle) {
    return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(bundle);
  }

  static List<String> lines(java.io.InputStream more) {
    return new java.io.BufferedReader(
            new java.io.InputStreamReader(more, java.nio.charset.StandardCharsets.UTF_8))
        .lines()
        .collect(Collectors.toList());
  }
}
