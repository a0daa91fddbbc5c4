package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the people of the demonstration chose, whom they mandated, and who protects them. */
class ChoicesAndMandatesIT extends ServerTest {

  @Test
  void theOpposedPsychologistIsRefusedEverywhereWhileTheColleagueIsNot() {
    String vidal = person("gp-martin", "Vidal");
    String arthrosis = theOnly("gp-martin", "/Condition?patient=" + vidal + "&code=M17.9");
    for (String road : List.of("/Patient/" + vidal, "/Condition/" + arthrosis)) {
      as("psychologist-colin").get(road).then().statusCode(200);
      as("psychologist-xavier").get(road).then().statusCode(404);
    }
    for (String type : List.of("Condition", "CarePlan", "CareTeam", "Observation", "Appointment")) {
      String query = "/" + type + "?patient=" + vidal;
      assertThat(total("psychologist-xavier", query)).as(type).isZero();
    }
    assertThat(total("psychologist-colin", "/Condition?patient=" + vidal)).isEqualTo(1);
    assertThat(total("psychologist-colin", "/CareTeam?patient=" + vidal)).isEqualTo(1);
    as("psychologist-xavier").get("/Patient/" + vidal + "/$everything").then().statusCode(404);
    as("psychologist-colin").get("/Patient/" + vidal + "/$everything").then().statusCode(200);
  }

  @Test
  void whoIsOpposedCannotSeeTheOpposition() {
    String vidal = person("gp-martin", "Vidal");
    assertThat(total("mme-vidal", "/Consent?patient=" + vidal)).isEqualTo(2);
    assertThat(total("psychologist-xavier", "/Consent?patient=" + vidal)).isZero();
    assertThat(total("psychologist-colin", "/Consent?patient=" + vidal)).isZero();
  }

  @Test
  void theExtendedCircleSeesWithTheConsentAndNotWithoutIt() {
    String aubert = person("gp-martin", "Aubert");
    String gauthier = person("gp-martin", "Gauthier");
    String worker = "social-worker-henry";
    as(worker).get("/Patient/" + aubert).then().statusCode(200);
    assertThat(total(worker, "/CarePlan?patient=" + aubert)).isEqualTo(1);
    assertThat(total(worker, "/Observation?patient=" + aubert + "&category=social-history"))
        .isEqualTo(2);
    as(worker).get("/Patient/" + gauthier).then().statusCode(404);
    assertThat(total(worker, "/CarePlan?patient=" + gauthier)).isZero();
  }

  @Test
  void theConsentOpensTheCircleAndNotMoreThanTheCeiling() {
    String aubert = person("gp-martin", "Aubert");
    assertThat(total("gp-martin", "/Condition?patient=" + aubert)).isEqualTo(1);
    assertThat(total("social-worker-henry", "/Condition?patient=" + aubert)).isZero();
    assertThat(total("social-worker-henry", "/MedicationStatement?patient=" + aubert)).isZero();
  }

  @Test
  void theMandatedDaughterSeesVisitsNotesAndAlertsButNeitherHealthDataNorWhatIsMasked() {
    String durand = person("gp-martin", "Durand");
    String daughter = "daughter-durand";
    assertThat(total(daughter, "/Appointment?patient=" + durand)).isPositive();
    assertThat(total(daughter, "/Flag?patient=" + durand)).isEqualTo(3);
    assertThat(total(daughter, "/Condition?patient=" + durand)).isZero();
    assertThat(total(daughter, "/MedicationStatement?patient=" + durand)).isZero();
    assertThat(titles(daughter, durand))
        .contains("Présence de la fille ce week-end", "Pansement refait")
        .doesNotContain("Fatigue de la fille", "Lettre de liaison à la sortie d'hospitalisation");
    assertThat(titles("home-helper-lopes", durand))
        .contains("Fatigue de la fille")
        .doesNotContain("Lettre de liaison à la sortie d'hospitalisation");
    assertThat(titles("case-manager-roussel", durand))
        .contains("Fatigue de la fille", "Lettre de liaison à la sortie d'hospitalisation");
  }

  @Test
  void theGuardianOverPropertySeesSocialDataAndNoHealthData() {
    String tessier = person(CASE_MANAGER, "Tessier");
    String guardian = "guardian-renaud";
    assertThat(total(guardian, "/Observation?patient=" + tessier + "&category=social-history"))
        .isEqualTo(2);
    assertThat(total(guardian, "/RelatedPerson?patient=" + tessier)).isEqualTo(1);
    assertThat(total(guardian, "/Condition?patient=" + tessier)).isZero();
    assertThat(total(guardian, "/Observation?patient=" + tessier + "&code=54522-8")).isZero();
    assertThat(total("m-tessier", "/Condition?patient=" + tessier)).isEqualTo(2);
    assertThat(total("case-manager-roussel", "/Condition?patient=" + tessier)).isEqualTo(1);
  }

  private List<String> titles(String client, String patient) {
    return search(client, "/DocumentReference?patient=" + patient + "&_count=50")
        .getList("entry.resource.description");
  }
}
