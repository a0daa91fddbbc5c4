package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maiashare.fhir.CodeSystems;

/**
 * One record, Mme Durand's, and whoever asks for it: each road to her health problems gives each
 * requester the same part of them (CSP L.1110-4; base protocol v1).
 */
class WhoSeesWhatIT extends ServerTest {

  private static final Set<String> ALL = Set.of("S72.0", "L89.1", "I50.0", "E11.9", "F32.1");
  private static final Set<String> NOT_SENSITIVE = Set.of("S72.0", "L89.1", "I50.0", "E11.9");
  private static final Set<String> DIRECTORY =
      Set.of("Organization", "Practitioner", "PractitionerRole", "Location", "HealthcareService");
  private static final Set<String> NONE = Set.of();

  /**
   * @param seesPerson whether the person's identity is open to them
   * @param problems the codes of the health problems they see
   */
  record Viewer(String client, boolean seesPerson, Set<String> problems) {

    @Override
    public String toString() {
      return client;
    }
  }

  static List<Viewer> viewers() {
    return List.of(
        new Viewer("gp-martin", true, ALL),
        new Viewer("nurse-petit", true, ALL),
        new Viewer("mme-durand", true, ALL),
        new Viewer("pharmacist-faure", true, NOT_SENSITIVE),
        new Viewer("case-manager-roussel", true, NOT_SENSITIVE),
        new Viewer("home-helper-lopes", true, NONE),
        new Viewer("nursing-assistant-moreau", true, NONE),
        new Viewer("daughter-durand", true, NONE),
        new Viewer("hospital-physician-garnier", false, NONE),
        new Viewer("case-manager-brume-leroy", false, NONE),
        new Viewer("social-worker-henry", false, NONE),
        new Viewer("pilot-marchand", false, NONE),
        new Viewer("samu-regulator-caron", false, NONE),
        new Viewer("m-tessier", false, NONE),
        new Viewer("import-client", false, NONE));
  }

  private String patient = "";

  @BeforeEach
  void findThePerson() {
    patient = person("gp-martin", "Durand");
  }

  @ParameterizedTest
  @MethodSource("viewers")
  void aSearchGivesTheirPartAndCountsNothingElse(Viewer viewer) {
    JsonPath found =
        search(viewer.client(), "/Condition?patient=" + patient + "&_total=accurate&_count=50");
    assertThat(codes(found)).isEqualTo(viewer.problems());
    assertThat(found.getInt("total")).isEqualTo(viewer.problems().size());
    assertThat(ids(found)).hasSameSizeAs(viewer.problems());
  }

  @ParameterizedTest
  @MethodSource("viewers")
  void aSearchByFormGivesTheSame(Viewer viewer) {
    JsonPath found =
        as(viewer.client())
            .contentType("application/x-www-form-urlencoded")
            .formParam("patient", patient)
            .formParam("_total", "accurate")
            .post("/Condition/_search")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertThat(codes(found)).isEqualTo(viewer.problems());
    assertThat(found.getInt("total")).isEqualTo(viewer.problems().size());
  }

  @ParameterizedTest
  @MethodSource("viewers")
  void aCountCountsTheirPart(Viewer viewer) {
    JsonPath count = search(viewer.client(), "/Condition?patient=" + patient + "&_summary=count");
    assertThat(count.getInt("total")).isEqualTo(viewer.problems().size());
    assertThat(count.getList("entry")).isNull();
  }

  @ParameterizedTest
  @MethodSource("viewers")
  void eachProblemIsReadWithItsVersionsOrNotFoundAtAll(Viewer viewer) {
    JsonPath everything = search("gp-martin", "/Condition?patient=" + patient + "&_count=50");
    List<String> all = ids(everything);
    assertThat(all).hasSize(ALL.size());
    for (String id : all) {
      String code =
          everything.getString(
              "entry.find { it.resource.id == '%s' }.resource.code.coding[0].code".formatted(id));
      int expected = viewer.problems().contains(code) ? 200 : 404;
      for (String road : List.of("", "/_history/1", "/_history")) {
        as(viewer.client()).get("/Condition/" + id + road).then().statusCode(expected);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("viewers")
  void theWholeRecordHoldsTheirPart(Viewer viewer) {
    var answer = as(viewer.client()).get("/Patient/" + patient + "/$everything?_count=200").then();
    if (!viewer.seesPerson()) {
      answer.statusCode(404);
      return;
    }
    JsonPath record = answer.statusCode(200).extract().jsonPath();
    Set<String> problems =
        new TreeSet<>(
            record.<String>getList(
                "entry.findAll { it.resource.resourceType == 'Condition' }"
                    + ".collect { it.resource.code.coding[0].code }"));
    List<String> types = record.getList("entry.resource.resourceType");
    assertThat(problems).isEqualTo(viewer.problems());
    assertThat(types).contains("Patient");
  }

  @ParameterizedTest
  @MethodSource("viewers")
  void askingWhoHasAProblemTellsNoMoreThanTheProblem(Viewer viewer) {
    for (String code : ALL) {
      JsonPath found =
          search(
              viewer.client(),
              "/Patient?_has:Condition:patient:code=%s&_id=%s&_total=accurate"
                  .formatted(code, patient));
      assertThat(found.getInt("total"))
          .as(code)
          .isEqualTo(viewer.problems().contains(code) ? 1 : 0);
    }
  }

  @ParameterizedTest
  @MethodSource("viewers")
  void whatPointsAtThePersonComesAlongOnlyAsFarAsItIsTheirs(Viewer viewer) {
    JsonPath found =
        search(viewer.client(), "/Patient?_id=" + patient + "&_revinclude=Condition:patient");
    Set<String> types = new TreeSet<>(types(found));
    Set<String> expected = new TreeSet<>();
    if (viewer.seesPerson()) {
      expected.add("Patient");
    }
    if (!viewer.problems().isEmpty()) {
      expected.add("Condition");
    }
    assertThat(types).isEqualTo(expected);
    assertThat(types(found).stream().filter("Condition"::equals)).hasSameSizeAs(viewer.problems());
  }

  @ParameterizedTest
  @MethodSource("viewers")
  void aChainThroughThePersonFindsTheirPart(Viewer viewer) {
    JsonPath found =
        search(
            viewer.client(), "/Condition?subject:Patient.family=Durand&_total=accurate&_count=50");
    assertThat(codes(found)).isEqualTo(viewer.problems());
    assertThat(found.getInt("total")).isEqualTo(viewer.problems().size());
  }

  @ParameterizedTest
  @MethodSource("viewers")
  void theOrderIsThatOfTheirPart(Viewer viewer) {
    List<String> sorted =
        listOfCodes(
            search(viewer.client(), "/Condition?patient=" + patient + "&_sort=code&_count=50"));
    assertThat(sorted).isEqualTo(viewer.problems().stream().sorted().toList());
  }

  @ParameterizedTest
  @MethodSource("viewers")
  void theLabelOfASensitiveProblemFindsItOnlyForWhoSeesIt(Viewer viewer) {
    String query =
        "/Condition?patient=%s&_security=%s|PSY".formatted(patient, CodeSystems.ACT_CODE);
    assertThat(total(viewer.client(), query))
        .isEqualTo(viewer.problems().contains("F32.1") ? 1 : 0);
  }

  @Test
  void everyResourceOfTheRecordBearsExactlyOneCategory() {
    JsonPath record = search("mme-durand", "/Patient/" + patient + "/$everything?_count=200");
    List<List<String>> systems = record.getList("entry.resource.meta.security.system");
    assertThat(systems).hasSizeGreaterThan(60);
    List<String> types = record.getList("entry.resource.resourceType");
    for (int i = 0; i < types.size(); i++) {
      if (!DIRECTORY.contains(types.get(i))) {
        assertThat(systems.get(i)).as(types.get(i)).containsOnlyOnce(CodeSystems.DATA_CATEGORY);
      }
    }
  }

  private static List<String> ids(JsonPath bundle) {
    return orEmpty(bundle.getList("entry.resource.id"));
  }

  private static List<String> types(JsonPath bundle) {
    return orEmpty(bundle.getList("entry.resource.resourceType"));
  }

  private static Set<String> codes(JsonPath bundle) {
    return new TreeSet<>(listOfCodes(bundle));
  }

  private static List<String> listOfCodes(JsonPath bundle) {
    return orEmpty(bundle.getList("entry?.collect { it.resource.code.coding[0].code }"));
  }

  private static List<String> orEmpty(List<String> values) {
    return values == null ? List.of() : values;
  }
}
