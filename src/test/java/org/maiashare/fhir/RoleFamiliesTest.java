package org.maiashare.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.ConceptMap.SourceElementComponent;
import org.junit.jupiter.api.Test;
import org.maiashare.decision.RoleFamily;

class RoleFamiliesTest {

  private static final Path PUBLISHED =
      Path.of("fhir-profiles", "package", "ConceptMap-role-family-map.json");

  @Test
  void saysWhatThePublishedConceptMapSays() throws IOException {
    ConceptMap map =
        FhirContext.forR4Cached()
            .newJsonParser()
            .parseResource(ConceptMap.class, Files.readString(PUBLISHED));
    Map<String, String> published = new TreeMap<>();
    Map<String, String> ours = new TreeMap<>();
    for (ConceptMapGroupComponent group : map.getGroup()) {
      for (SourceElementComponent element : group.getElement()) {
        RoleCode.ofCoding(group.getSource(), element.getCode())
            .ifPresent(
                code -> {
                  published.put(
                      code.shortForm(),
                      Optional.ofNullable(element.getTargetFirstRep().getCode()).orElse("none"));
                  ours.put(
                      code.shortForm(), RoleFamilies.of(code).map(RoleFamily::code).orElse("none"));
                });
      }
    }

    assertThat(published).hasSizeGreaterThan(35);
    assertThat(ours).isEqualTo(published);
    assertThat(RoleFamilies.codes())
        .allSatisfy(code -> assertThat(published).containsKey(code.shortForm()));
  }

  @Test
  void anUnknownCodeHasNoFamily() {
    assertThat(RoleFamilies.of(new RoleCode(RoleCode.Table.TRE_G15, "309"))).isEmpty();
    assertThat(RoleFamilies.of(new RoleCode(RoleCode.Table.TRE_R291, "99"))).isEmpty();
    assertThat(RoleFamilies.of(new RoleCode(RoleCode.Table.MAIA, "wizard"))).isEmpty();
  }

  @Test
  void nobodyIsACaregiverByProfession() {
    assertThat(RoleFamilies.of(new RoleCode(RoleCode.Table.MAIA, "caregiver"))).isEmpty();
    assertThat(RoleFamilies.of(new RoleCode(RoleCode.Table.MAIA, "emergency-regulator")))
        .contains(RoleFamily.EMERGENCY_REGULATOR);
  }

  @Test
  void shortFormsAndCodingsNameTheSameCode() {
    RoleCode code = new RoleCode(RoleCode.Table.TRE_R85, "309");

    assertThat(RoleCode.ofShortForm("TRE_R85#309")).contains(code);
    assertThat(
            RoleCode.ofCoding(
                "https://mos.esante.gouv.fr/NOS/TRE_R85-RolePriseCharge/FHIR/TRE-R85-RolePriseCharge",
                "309"))
        .contains(code);
    assertThat(code.shortForm()).isEqualTo("TRE_R85#309");
    assertThat(RoleCode.ofShortForm("309")).isEmpty();
    assertThat(RoleCode.ofShortForm("TRE_R85#")).isEmpty();
    assertThat(RoleCode.ofCoding("urn:x", "309")).isEmpty();
  }

  @Test
  void aCodeWithoutItsTableIsTheRoleElseTheProfession() {
    assertThat(RoleFamilies.ofUntabled("309", "99").map(RoleCode::shortForm))
        .contains("TRE_R85#309");
    assertThat(RoleFamilies.ofUntabled("353", "60").map(RoleCode::shortForm))
        .contains("TRE_G15#60");
    assertThat(RoleFamilies.ofUntabled("", "41").map(RoleCode::shortForm)).contains("TRE_R94#41");
    assertThat(RoleFamilies.ofUntabled("", "93").map(RoleCode::shortForm)).contains("TRE_R95#93");
    assertThat(RoleFamilies.ofUntabled("", "")).isEmpty();
  }
}
