package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.hamcrest.Matchers.equalTo;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.utilities.npm.NpmPackage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.maiashare.cells.PersonOf;

/**
 * The examples that the national guides publish (Cercle de soins, Cahier de liaison), taken in from
 * software that takes over records. Their bundles name each other's entries in a way that no server
 * can follow; the resources are theirs. Needs {@code -Dcorpora=<folder>}, with {@code
 * fhir-packages} in it.
 */
class NationalExamplesIT extends ServerTest {

  private static final String CDS = "https://interop.esante.gouv.fr/ig/fhir/cds/";
  private static final String CDL = "https://interop.esante.gouv.fr/ig/fhir/cdl/";

  @BeforeAll
  static void needsThePackages() {
    assumeThat(System.getProperty("corpora", ""))
        .as("-Dcorpora names no folder of packages")
        .isNotBlank();
  }

  @Test
  void theCareTeamOfTheCercleDeSoinsIsTakenIn() throws IOException {
    JsonPath answer =
        takeIn("ans.fhir.fr.cds-2.0.1.tgz", "Bundle-cds-bundle-transaction-creation-example.json");
    assertKept(answer, "CareTeam", CDS + "StructureDefinition/cds-ihe-careteam");
    assertKept(answer, "RelatedPerson", CDS + "StructureDefinition/cds-fr-related-person");
  }

  @Test
  void theNoteOfTheCahierDeLiaisonIsTakenIn() throws IOException {
    JsonPath answer = takeIn("ans.fhir.fr.cdl-3.0.0.tgz", "Bundle-cdl-bundle-creation-note.json");
    assertKept(answer, "DocumentReference", CDL + "StructureDefinition/cdl-document-reference");
  }

  @Test
  void aProfessionalsSoftwareWritesNoNationalNoteWithoutAProfileOfTheGuide() throws IOException {
    OpenedRecord record = open("gp-martin");
    Bundle bundle = read("ans.fhir.fr.cdl-3.0.0.tgz", "Bundle-cdl-bundle-creation-note.json");
    String note =
        Drafts.json(bundle.getEntryFirstRep().getResource())
            .replaceAll("Patient/[0-9a-f-]+", record.patient());
    as("gp-martin")
        .body(note)
        .post("/DocumentReference")
        .then()
        .statusCode(422)
        .body("issue[0].details.coding[0].code", equalTo("profile-required"));
  }

  private void assertKept(JsonPath answer, String type, String profile) {
    List<String> locations = answer.getList("entry.response.location");
    String location =
        locations.stream().filter(it -> it.startsWith(type + "/")).findFirst().orElseThrow();
    JsonPath stored =
        importClient()
            .get("/" + location.replaceFirst("/_history/.*", ""))
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertThat(stored.<String>getList("meta.profile")).containsExactly(profile);
  }

  /** The directory's entries by its administrator, the person's in one transaction. */
  private JsonPath takeIn(String archive, String example) throws IOException {
    Map<String, String> references = new LinkedHashMap<>();
    BundleDraft record = BundleDraft.transaction();
    List<Resource> resources =
        read(archive, example).getEntry().stream().map(BundleEntryComponent::getResource).toList();
    for (Resource resource : resources) {
      if (!PersonOf.isNobodys(resource.fhirType())) {
        references.put(reference(resource), "urn:uuid:" + UUID.randomUUID());
      }
    }
    for (String type : List.of("Organization", "Practitioner", "PractitionerRole")) {
      for (Resource resource : resources) {
        if (resource.fhirType().equals(type)) {
          String body = pointed(resource, references);
          Response answer = directoryAdministrator().body(body).post("/" + type);
          assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
          references.put(reference(resource), type + "/" + answer.path("id"));
        }
      }
    }
    for (Resource resource : resources) {
      if (!PersonOf.isNobodys(resource.fhirType())) {
        Resource copy = parse(Resource.class, pointed(resource, references));
        copy.setId((String) null);
        record.post(references.getOrDefault(reference(resource), ""), copy);
      }
    }
    Response answer = importClient().body(record.json()).post("/");
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return answer.jsonPath();
  }

  private static String reference(Resource resource) {
    return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
  }

  private static String pointed(Resource resource, Map<String, String> references) {
    String text = Drafts.json(resource);
    for (Map.Entry<String, String> one : references.entrySet()) {
      text = text.replace("\"" + one.getKey() + "\"", "\"" + one.getValue() + "\"");
    }
    return text;
  }

  private static Bundle read(String archive, String example) throws IOException {
    Path packages = Path.of(System.getProperty("corpora"), "fhir-packages");
    try (InputStream stream = Files.newInputStream(packages.resolve(archive));
        InputStream file = NpmPackage.fromPackage(stream).load("example", example)) {
      FhirContext fhir = FhirContext.forR4Cached();
      IParser parser = fhir.newJsonParser();
      parser.setOverrideResourceIdWithBundleEntryFullUrl(false);
      Bundle bundle = parser.parseResource(Bundle.class, file);
      for (BundleEntryComponent entry : bundle.getEntry()) {
        fhir.newTerser()
            .getAllPopulatedChildElementsOfType(entry.getResource(), StringType.class)
            .forEach(NationalExamplesIT::dropTranslations);
      }
      return bundle;
    }
  }

  /** The published ones are empty, which FHIR does not allow. */
  private static void dropTranslations(StringType text) {
    text.getExtension().removeIf(one -> one.getUrl().endsWith("/translation"));
  }

  private static <R extends Resource> R parse(Class<R> type, String text) {
    return type.cast(FhirContext.forR4Cached().newJsonParser().parseResource(text));
  }
}
