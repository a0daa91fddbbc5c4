package org.maiashare.fhir;

import ca.uhn.fhir.context.FhirContext;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.demo.DemonstrationTerritory;
import org.maiashare.demo.PersonBundle;

/** The people of the demonstration, as if their transactions had been stored. */
public final class StoredDemonstration {

  private static final Pattern CONDITIONAL =
      Pattern.compile("([A-Z][A-Za-z]+)\\?identifier=[^\"]*?%7C([^\"]*)");

  private static final List<PersonBundle> PEOPLE =
      DemonstrationTerritory.compose(Instant.parse("2026-06-01T08:00:00Z")).people();

  private StoredDemonstration() {}

  public static List<PersonBundle> people() {
    return PEOPLE;
  }

  /** The resources of one person, with ids, referring to each other and to the directory by id. */
  public static List<Resource> record(PersonBundle person) {
    String json = FhirContext.forR4Cached().newJsonParser().encodeResourceToString(person.bundle());
    for (BundleEntryComponent entry : person.bundle().getEntry()) {
      String id = entry.getResource().fhirType() + "/" + id(entry);
      json = json.replace("\"reference\":\"" + entry.getFullUrl() + "\"", reference(id));
    }
    Bundle stored =
        FhirContext.forR4Cached()
            .newJsonParser()
            .parseResource(
                Bundle.class,
                CONDITIONAL
                    .matcher(json)
                    .replaceAll(
                        it -> Matcher.quoteReplacement(it.group(1) + "/" + safe(it.group(2)))));
    return stored.getEntry().stream()
        .map(entry -> (Resource) entry.getResource().setId(id(entry)))
        .toList();
  }

  private static String id(BundleEntryComponent entry) {
    return entry.getFullUrl().substring("urn:uuid:".length());
  }

  private static String reference(String to) {
    return "\"reference\":\"" + to + "\"";
  }

  private static String safe(String value) {
    return value.replaceAll("[^A-Za-z0-9.-]", "-");
  }
}
