package org.maiashare.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maiashare.fhir.RoleCode;
import org.maiashare.identity.ClaimMapping.Claim;
import org.maiashare.identity.ClaimMapping.Shape;
import org.maiashare.identity.PresentedIdentity.Nobody;
import org.maiashare.identity.PresentedIdentity.Person;
import org.maiashare.identity.PresentedIdentity.Professional;

/** What the tokens of Pro Santé Connect and of a Keycloak realm say. */
class ClaimMappingTest {

  private static final String NAME = "899700218896";
  private static final BusinessIdentifier PRACTITIONER =
      new BusinessIdentifier(NationalIdentifier.IDNPS, NAME);
  private static final ClaimMapping KEYCLOAK =
      new ClaimMapping(
          Shape.CONFIGURED,
          new Claim("rpps", NationalIdentifier.RPPS),
          new Claim("structure.finess", NationalIdentifier.FINESS),
          new Claim("realm_access.roles", null),
          new Claim("ins", NationalIdentifier.INS_DEMONSTRATION),
          null);

  private static PresentedIdentity proSanteConnect(Map<String, ?> claims) {
    ClaimMapping mapping = new ClaimMapping(Shape.PRO_SANTE_CONNECT, null, null, null, null, null);
    return mapping.reader().read(new Claims(claims));
  }

  private static PresentedIdentity keycloak(Map<String, ?> claims) {
    return KEYCLOAK.reader().read(new Claims(claims));
  }

  private static PresentedRole role(String system, String place, String code) {
    return new PresentedRole(
        new BusinessIdentifier(system, place), RoleCode.ofShortForm(code).orElseThrow());
  }

  @Test
  void readsTheSessionsRoleInBothSpellings() {
    for (String spelling : List.of("SubjectRole", "subjectRoles")) {
      assertThat(
              proSanteConnect(
                  Map.of(
                      "SubjectNameID",
                      NAME,
                      "SubjectOrganizationID",
                      "1990000036",
                      spelling,
                      List.of("10^1.2.250.1.213.1.1.5.5"))))
          .isEqualTo(
              new Professional(
                  PRACTITIONER,
                  List.of(role(NationalIdentifier.FINESS, "990000036", "TRE_G15#10"))));
    }
  }

  @Test
  void readsEveryExerciseAndPrefersTheRoleToTheProfession() {
    Map<String, Object> office = Map.of("numeroFinessSite", "990000036", "codeRole", "");
    Map<String, Object> coordination =
        Map.of("numeroSiretSite", "99900012800010", "codeRole", "309");
    Map<String, Object> unknown = Map.of("numeroFinessSite", "990000010", "codeRole", "353");

    assertThat(
            proSanteConnect(
                Map.of(
                    "SubjectNameID",
                    NAME,
                    "SubjectRefPro",
                    Map.of(
                        "exercices",
                        List.of(
                            Map.of("codeProfession", "60", "activities", List.of(office)),
                            Map.of(
                                "codeProfession",
                                "99",
                                "activities",
                                List.of(coordination, unknown)))))))
        .isEqualTo(
            new Professional(
                PRACTITIONER,
                List.of(
                    role(NationalIdentifier.FINESS, "990000036", "TRE_G15#60"),
                    role(NationalIdentifier.SIRET, "99900012800010", "TRE_R85#309"))));
  }

  @Test
  void aRegulatorHasThatRoleToo() {
    Map<String, Object> claims =
        Map.of(
            "SubjectNameID",
            NAME,
            "SubjectOrganizationID",
            "1990000028",
            "SubjectRole",
            List.of("10^1.2.250.1.213.1.1.5.5"),
            "Acces_Regulation_Medicale",
            "true");

    assertThat(proSanteConnect(claims))
        .isEqualTo(
            new Professional(
                PRACTITIONER,
                List.of(
                    role(NationalIdentifier.FINESS, "990000028", "TRE_G15#10"),
                    role(NationalIdentifier.FINESS, "990000028", "MAIA#emergency-regulator"))));
  }

  @Test
  void aRegulationFlagThatIsFalseGivesNoRole() {
    assertThat(
            proSanteConnect(
                Map.of(
                    "SubjectNameID",
                    NAME,
                    "SubjectOrganizationID",
                    "1990000028",
                    "Acces_Regulation_Medicale",
                    false)))
        .isEqualTo(new Professional(PRACTITIONER, List.of()));
  }

  @Test
  void proSanteConnectSpeaksOfProfessionalsOnly() {
    assertThat(proSanteConnect(Map.of("person", "urn:x|1", "software", Map.of())))
        .isEqualTo(new Nobody());
  }

  @Test
  void readsTheClaimsOfAKeycloakRealmAndPassesOverItsTechnicalRoles() {
    assertThat(
            keycloak(
                Map.of(
                    "rpps", "99700218896",
                    "structure", Map.of("finess", "990000036"),
                    "realm_access",
                        Map.of("roles", List.of("offline_access", "TRE_G15#10", "TRE_R85#353")))))
        .isEqualTo(
            new Professional(
                PRACTITIONER, List.of(role(NationalIdentifier.FINESS, "990000036", "TRE_G15#10"))));
    assertThat(keycloak(Map.of("ins", "123")))
        .isEqualTo(new Person(new BusinessIdentifier(NationalIdentifier.INS_DEMONSTRATION, "123")));
    assertThat(keycloak(Map.of("sub", "x"))).isEqualTo(new Nobody());
  }

  @Test
  void readsBareCodesOfAConfiguredTable() {
    ClaimMapping mapping =
        new ClaimMapping(
            Shape.CONFIGURED,
            new Claim("id", NationalIdentifier.IDNPS),
            new Claim("place", NationalIdentifier.FINESS),
            new Claim("job", RoleCode.Table.TRE_R85.system()),
            null,
            null);

    assertThat(mapping.reader().read(new Claims(Map.of("id", NAME, "place", "1", "job", "309"))))
        .isEqualTo(
            new Professional(
                PRACTITIONER, List.of(role(NationalIdentifier.FINESS, "1", "TRE_R85#309"))));
  }

  @Test
  void refusesATokenThatNamesTwoRequesters() {
    assertThatThrownBy(() -> keycloak(Map.of("rpps", "1", "ins", "2")))
        .isInstanceOf(TokenRejectedException.class);
  }
}
