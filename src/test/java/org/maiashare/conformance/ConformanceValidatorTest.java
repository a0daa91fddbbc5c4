package org.maiashare.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maiashare.conformance.Nonconformity.Kind;

class ConformanceValidatorTest {

  private static final String GIR = "https://maiashare.org/fhir/StructureDefinition/maia-gir";

  private final ObjectNode gir = Guide.example("Observation-delmas-gir");

  @Test
  void namesTheMissingElement() {
    gir.remove("status");
    assertThat(Guide.faults(gir))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.kind()).isEqualTo(Kind.ELEMENT_MISSING);
              assertThat(fault.expression()).isEqualTo("Observation.status");
              assertThat(fault.detail()).contains("Observation.status");
            });
  }

  @Test
  void refusesAnElementThatDoesNotExist() {
    gir.put("statuss", "final");
    assertThat(Guide.faults(gir))
        .extracting(Nonconformity::kind)
        .containsExactly(Kind.ELEMENT_UNKNOWN);
  }

  @Test
  void givesOneFaultForEachThingThatIsWrong() {
    gir.put("status", "finished");
    gir.put("effectiveDateTime", "yesterday");
    gir.put("valueInteger", 9);
    assertThat(Guide.faults(gir))
        .extracting(Nonconformity::kind)
        .containsExactlyInAnyOrder(Kind.CODE_INVALID, Kind.VALUE_INVALID, Kind.INVARIANT_FAILED);
    assertThat(Guide.faults(gir))
        .extracting(Nonconformity::expression)
        .contains("Observation.status", "Observation");
  }

  @Test
  void refusesAnUnknownCodeOfASystemThatTheGuideCarries() {
    ObjectNode request = Guide.example("ServiceRequest-bertin-vers-guichet");
    ((ObjectNode) request.at("/code/coding/0")).put("code", "no-such-kind");
    assertThat(Guide.faults(request)).extracting(Nonconformity::kind).contains(Kind.CODE_INVALID);
  }

  @Test
  void takesCodesOfNationalSystemsThatAreNotCarried() {
    ObjectNode organization = Guide.example("Organization-ssiad-armance");
    organization
        .withArray("type")
        .addObject()
        .putArray("coding")
        .addObject()
        .put("system", "https://mos.esante.gouv.fr/NOS/TRE_R999-Autre/FHIR/TRE-R999-Autre")
        .put("code", "X");
    assertThat(Guide.faults(organization)).isEmpty();
  }

  @Test
  void requiresAProfileOfTheGuide() {
    ObjectNode plan = Guide.example("CarePlan-delmas-psi");
    plan.remove("meta");
    assertThat(Guide.faults(plan))
        .containsExactly(
            new Nonconformity(
                Kind.PROFILE_REQUIRED,
                "CarePlan.meta.profile",
                "https://maiashare.org/fhir/StructureDefinition/maia-care-plan"));
  }

  @Test
  void requiresNoProfileOfHealthMeasurements() {
    gir.remove("meta");
    ((ObjectNode) gir.at("/code/coding/0"))
        .put("system", "http://loinc.org")
        .put("code", "29463-7");
    gir.remove(List.of("valueInteger", "component"));
    assertThat(Guide.faults(gir)).isEmpty();
  }

  @Test
  void requiresTheProfileOfAggirCodes() {
    gir.remove("meta");
    assertThat(Guide.faults(gir))
        .extracting(Nonconformity::kind)
        .containsExactly(Kind.PROFILE_REQUIRED);
  }

  @Test
  void refusesAnUnknownProfileOfOurs() {
    claim("https://maiashare.org/fhir/StructureDefinition/maia-nothing");
    assertThat(Guide.faults(gir))
        .extracting(Nonconformity::kind, Nonconformity::expression)
        .containsExactly(tuple(Kind.PROFILE_UNKNOWN, "Observation.meta.profile[0]"));
  }

  @Test
  void refusesAnUnknownProfileOfAnybody() {
    claim(GIR, "https://example.org/StructureDefinition/mine");
    assertThat(Guide.faults(gir))
        .extracting(Nonconformity::expression)
        .containsExactly("Observation.meta.profile[1]");
  }

  @Test
  void takesNationalProfilesBesideOurs() {
    claim(GIR, "https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-observation-bp");
    assertThat(Guide.faults(gir)).isEmpty();
  }

  @Test
  void takesTheVersionOfThePackageAndNoOther() {
    claim(GIR + "|" + Guide.PACKAGE.version());
    assertThat(Guide.faults(gir)).isEmpty();
    claim(GIR + "|9.9.9");
    assertThat(Guide.faults(gir))
        .extracting(Nonconformity::kind)
        .containsExactly(Kind.PROFILE_VERSION_UNKNOWN);
  }

  @Test
  void refusesAProfileOfAnotherType() {
    claim("https://maiashare.org/fhir/StructureDefinition/maia-goal");
    assertThat(Guide.faults(gir))
        .extracting(Nonconformity::kind)
        .containsExactly(Kind.PROFILE_OF_OTHER_TYPE);
  }

  @Test
  void takesAReferenceBySearchThatHoldsAnAddress() {
    gir.putArray("performer")
        .addObject()
        .put("reference", "Organization?identifier=https://finess.esante.gouv.fr|990000085");
    assertThat(Guide.faults(gir)).isEmpty();
  }

  @Test
  void saysWhereInABundleTheFaultIs() {
    gir.put("status", "finished");
    SentResource sent = new SentResource(gir, "Bundle.entry[3].resource");
    assertThat(Guide.VALIDATOR.check(sent, () -> false))
        .extracting(Nonconformity::expression)
        .containsExactly("Bundle.entry[3].resource.status");
  }

  @Test
  void letsTrustedWritersDoWithoutOurProfile() {
    ObjectNode team = Guide.example("CareTeam-equipe-noel");
    team.remove("meta");
    SentResource sent = new SentResource(team);
    assertThat(Guide.VALIDATOR.check(sent, () -> true)).isEmpty();
    assertThat(Guide.VALIDATOR.check(sent, () -> false)).isNotEmpty();
  }

  @Test
  void holdsTrustedWritersToTheBaseSpecification() {
    ObjectNode team = Guide.example("CareTeam-equipe-noel");
    team.remove("meta");
    team.put("status", "asleep");
    assertThat(Guide.VALIDATOR.check(new SentResource(team), () -> true))
        .extracting(Nonconformity::kind)
        .containsExactly(Kind.CODE_INVALID);
  }

  @Test
  void reviewsEverythingAtOnce() {
    gir.remove("meta");
    gir.put("status", "finished");
    assertThat(Guide.VALIDATOR.review(new SentResource(gir)))
        .extracting(Nonconformity::kind)
        .containsExactly(Kind.PROFILE_REQUIRED, Kind.CODE_INVALID);
  }

  @Test
  void holdsTrustedWritersToTheProfilesTheyClaim() {
    gir.put("valueInteger", 9);
    SentResource sent = new SentResource(gir);
    assertThat(Guide.VALIDATOR.check(sent, () -> true))
        .extracting(Nonconformity::kind)
        .containsExactly(Kind.INVARIANT_FAILED);
  }

  private void claim(String... profiles) {
    ArrayNode claims = gir.putObject("meta").putArray("profile");
    List.of(profiles).forEach(claims::add);
  }
}
