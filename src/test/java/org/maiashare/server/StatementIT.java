package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceSearchParamComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The server does what it says at {@code /metadata}, and says what it does. */
class StatementIT extends EmergencyTest {

  private static final Set<String> ON_THE_TYPE_ALONE = Set.of("match", "request-access");
  private static final String NOBODY = "0b0e7b7e-0000-4000-8000-000000000000";

  @Test
  void whatIsNotAnnouncedDoesNotAnswer() {
    CapabilityStatementRestResourceComponent patient = resource("Patient");
    assertThat(patient.getInteraction())
        .extracting(interaction -> interaction.getCode())
        .containsExactlyInAnyOrder(
            TypeRestfulInteraction.READ,
            TypeRestfulInteraction.VREAD,
            TypeRestfulInteraction.UPDATE,
            TypeRestfulInteraction.PATCH,
            TypeRestfulInteraction.HISTORYINSTANCE,
            TypeRestfulInteraction.CREATE,
            TypeRestfulInteraction.SEARCHTYPE);
    as(GP).delete("/Patient/" + NOBODY).then().statusCode(405);
    as(GP).get("/Patient/_history").then().statusCode(400);
    as(GP).get("/_history").then().statusCode(400);
    as(GP).get("/?_type=Patient").then().statusCode(400);
    for (String operation : List.of("$meta", "$expunge", "$graphql", "$export", "$diff")) {
      as(GP).get("/Patient/" + NOBODY + "/" + operation).then().statusCode(400);
    }
  }

  @Test
  void whatIsAnnouncedIsTheSameEachTimeItIsMade() {
    List<String> made =
        Stream.generate(
                () -> anonymous().header("Cache-Control", "no-cache").get("/metadata").asString())
            .limit(2)
            .toList();
    assertThat(made.get(0)).contains("\"date\":").isEqualTo(made.get(1));
  }

  @Test
  void theSecuritySectionSaysSmartAndKeepsOtherSitesOut() {
    var security = rest().getSecurity();
    assertThat(security.getServiceFirstRep().getCodingFirstRep().getCode())
        .isEqualTo("SMART-on-FHIR");
    assertThat(security.getCors()).isFalse();
  }

  @Test
  void everyAnnouncedOperationAnswersAsFarAsItsResourceGoes() {
    int announced = 0;
    for (CapabilityStatementRestResourceComponent resource : rest().getResource()) {
      for (var operation : resource.getOperation()) {
        String path = "/" + resource.getType() + "/" + NOBODY + "/$" + operation.getName();
        int expected = ON_THE_TYPE_ALONE.contains(operation.getName()) ? 400 : 404;
        assertThat(ask(operation.getName(), path)).as(path).isEqualTo(expected);
        announced++;
      }
    }
    assertThat(announced).isPositive();
    assertThat(rest().getOperation()).isEmpty();
  }

  private int ask(String operation, String path) {
    if (operation.equals("withdraw")) {
      return as(GP).body(Drafts.json(new Parameters())).post(path).statusCode();
    }
    if (operation.equals("break-glass")) {
      return inEmergency(GP).body(call(true, REASON)).post(path).statusCode();
    }
    if (operation.equals("answer-access")) {
      Parameters no = new Parameters().addParameter("accept", false);
      return as(GP).body(Drafts.json(no)).post(path).statusCode();
    }
    if (!operation.equals("preview-consent")) {
      return as(GP).get(path).statusCode();
    }
    Parameters question = new Parameters();
    Consent consent =
        Drafts.choice("Patient/" + NOBODY, ConsentProvisionType.PERMIT, new Reference("Group/x"));
    question.addParameter().setName("consent").setResource(consent);
    return as(GP).body(Drafts.json(question)).post(path).statusCode();
  }

  @Test
  void everyProfileOfTheGuideIsAnnouncedAtItsType() {
    assertThat(resource("DocumentReference").getSupportedProfile())
        .extracting(profile -> profile.getValue())
        .containsExactly(
            "https://maiashare.org/fhir/StructureDefinition/maia-liaison-note",
            "https://maiashare.org/fhir/StructureDefinition/maia-liaison-form");
    assertThat(
            rest().getResource().stream()
                .filter(CapabilityStatementRestResourceComponent::hasSupportedProfile))
        .hasSize(26);
  }

  @Test
  void everyAnnouncedSearchParameterAnswersAndNoOther() {
    for (CapabilityStatementRestResourceComponent resource : rest().getResource()) {
      for (var parameter : resource.getSearchParam()) {
        String path = "/" + resource.getType() + "?" + parameter.getName() + value(parameter);
        assertThat(as(GP).get(path).statusCode()).as(path).isEqualTo(200);
      }
      String unheardOf = "/" + resource.getType() + "?unheard-of=x";
      assertThat(as(GP).get(unheardOf).statusCode()).as(unheardOf).isEqualTo(400);
    }
  }

  @Test
  void typesThatAreNeverStoredAreNotAnnounced() {
    Set<String> types =
        Set.copyOf(
            rest().getResource().stream()
                .map(CapabilityStatementRestResourceComponent::getType)
                .toList());
    assertThat(types).contains("Patient", "Contract").doesNotContain("Person", "Bundle");
  }

  @Test
  void nothingIsCounted() {
    assertThat(anonymous().get("/metadata").asString()).doesNotContain("resourceCount");
  }

  @ParameterizedTest
  @CsvSource({
    "Patient?territory.name=Pays des Collines",
    "CareTeam?territory.name=Pays des Collines",
    "EpisodeOfCare?entry-criterion=no-coordinator",
    "Consent?policy=https://maiashare.org/fhir/Contract/base-protocol-v1",
    "ServiceRequest?territory.name=Pays des Collines",
    "Patient?_profile=https://maiashare.org/fhir/StructureDefinition/maia-service-user-ins",
    "Flag?_security=https://maiashare.org/fhir/CodeSystem/data-category|ALERT"
  })
  void theSearchParametersOfTheGuideFindWhatIsThere(String query) {
    assertThat(total("case-manager-roussel", "/" + query)).as(query).isPositive();
    String other = query.replaceFirst("=.*", "=https://example.org/nothing");
    if (!other.contains("territory")) {
      assertThat(total("case-manager-roussel", "/" + other)).as(other).isZero();
    }
  }

  private CapabilityStatementRestResourceComponent resource(String type) {
    return rest().getResource().stream()
        .filter(resource -> resource.getType().equals(type))
        .findFirst()
        .orElseThrow();
  }

  private CapabilityStatementRestComponent rest() {
    String body = anonymous().get("/metadata").then().statusCode(200).extract().asString();
    return FhirContext.forR4Cached()
        .newJsonParser()
        .parseResource(CapabilityStatement.class, body)
        .getRestFirstRep();
  }

  private static String value(CapabilityStatementRestResourceSearchParamComponent parameter) {
    if (parameter.getName().equals("_has")) {
      return ":Provenance:target:_id=x";
    }
    Map<String, String> values =
        Map.of(
            "date", "=2026-01-01",
            "number", "=1",
            "quantity", "=1",
            "reference", "=Patient/" + NOBODY,
            "uri", "=https://example.org/x",
            "composite", parameter.getName().endsWith("date") ? "=x$2026-01-01" : "=x$1",
            "special", "=48.1|3.9|10|km");
    return values.getOrDefault(parameter.getType().toCode(), "=x");
  }
}
