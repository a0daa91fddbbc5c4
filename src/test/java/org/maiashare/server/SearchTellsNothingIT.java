package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Searches that lead through what the requester may not see: chains, inclusions, pages, batches.
 */
class SearchTellsNothingIT extends ServerTest {

  private static final String GP = "gp-martin";
  private static final String HELPER = "home-helper-lopes";
  private static final String STRANGER = "case-manager-brume-leroy";

  private String patient = "";

  @BeforeEach
  void findThePerson() {
    patient = person(GP, "Durand");
  }

  @Test
  void aChainThroughAHiddenReferralFindsNoPlan() {
    String plans = "/CarePlan?patient=" + patient;
    String chained = plans + "&activity-reference:ServiceRequest.status=active,completed";
    assertThat(total(GP, chained)).isEqualTo(1);
    assertThat(total(HELPER, plans)).isEqualTo(1);
    assertThat(total(HELPER, chained)).isZero();
  }

  @Test
  void anInclusionBringsOnlyWhatIsOpen() {
    String query = "/CarePlan?patient=" + patient + "&_include=CarePlan:activity-reference";
    assertThat(typesOf(search(GP, query))).contains("CarePlan", "Appointment", "ServiceRequest");
    assertThat(typesOf(search(HELPER, query))).containsOnly("CarePlan", "Appointment");
  }

  @Test
  void twoStepsOfReverseChainingFindOnlyThroughWhatIsOpen() {
    String query =
        "/Patient?_id=" + patient + "&_has:ServiceRequest:patient:_has:Task:focus:status=requested";
    assertThat(total(GP, query)).isEqualTo(1);
    assertThat(total(HELPER, query)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {GP, CASE_MANAGER, HELPER, "mme-durand"})
  void pagesAreFullAndTogetherGiveTheTotal(String client) {
    int total = total(client, "/Appointment?patient=" + patient);
    assertThat(total).isGreaterThan(8);
    List<Integer> sizes = new ArrayList<>();
    Set<String> seen = pages(client, "/Appointment?patient=" + patient + "&_count=4", sizes);
    assertThat(seen).hasSize(total);
    assertThat(sizes.subList(0, sizes.size() - 1)).isNotEmpty().containsOnly(4);
  }

  @Test
  void pagesOverManyPersonsSkipNothingAndShowNothingHidden() {
    String all = "/Condition?_sort=_id&_count=3";
    List<Integer> sizes = new ArrayList<>();
    Set<String> seen = pages(CASE_MANAGER, all, sizes);
    assertThat(seen).hasSize(total(CASE_MANAGER, "/Condition?_sort=_id"));
    assertThat(sizes.subList(0, sizes.size() - 1)).isNotEmpty().containsOnly(3);
    assertThat(total(CASE_MANAGER, "/Condition?_security=PSY")).isZero();
    assertThat(total(GP, "/Condition?_security=PSY")).isPositive();
  }

  @Test
  void theNextPageOfSomebodyElseShowsOnlyOnesOwn() {
    String next =
        search(GP, "/Condition?patient=" + patient + "&_count=2")
            .getString("link.find { it.relation == 'next' }.url");
    assertThat(entries(follow(GP, next))).isEqualTo(2);
    assertThat(entries(follow(HELPER, next))).isZero();
    assertThat(entries(follow(STRANGER, next))).isZero();
  }

  @Test
  void aBatchAnswersEachEntryAsIfItHadBeenAskedAlone() {
    String condition = theOnly(GP, "/Condition?patient=" + patient + "&code=S72.0");
    String batch =
        BundleDraft.batch()
            .get("Condition/" + condition)
            .get("Condition?patient=" + patient + "&_total=accurate")
            .get("Patient/" + patient)
            .get("Patient?_id=" + patient + "&_has:Condition:patient:code=S72.0&_total=accurate")
            .get("Condition/" + condition + "/_history")
            .json();
    assertThat(statuses(run(GP, batch))).containsExactly(200, 200, 200, 200, 200);
    assertThat(totals(run(GP, batch))).containsExactly(5, 1);
    assertThat(statuses(run(HELPER, batch))).containsExactly(404, 200, 200, 200, 404);
    assertThat(totals(run(HELPER, batch))).containsExactly(0, 0);
    assertThat(statuses(run(STRANGER, batch))).containsExactly(404, 200, 404, 200, 404);
    assertThat(totals(run(STRANGER, batch))).containsExactly(0, 0);
    assertThat(statuses(run("mme-durand", batch))).containsExactly(200, 200, 200, 200, 200);
  }

  @Test
  void aTransactionOfReadsAnswersAsIfTheyHadBeenAskedAlone() {
    String condition = theOnly(GP, "/Condition?patient=" + patient + "&code=S72.0");
    String reads =
        BundleDraft.transaction().get("Patient/" + patient).get("Condition/" + condition).json();
    assertThat(statuses(run(GP, reads))).containsExactly(200, 200);
    assertThat(statuses(run(HELPER, reads))).containsExactly(200, 404);
    String searches =
        BundleDraft.transaction().get("Condition?patient=" + patient + "&_total=accurate").json();
    assertThat(run(GP, searches).getInt("entry[0].resource.total")).isEqualTo(5);
    assertThat(run(HELPER, searches).getInt("entry[0].resource.total")).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/$graphql?query=%7BPatientList%7Bid%7D%7D",
        "/Patient/{id}/$graphql?query=%7Bid%7D",
        "/Patient/{id}/$meta",
        "/Patient/$meta",
        "/$meta",
        "/_history",
        "/Patient/_history",
        "/$get-resource-counts",
        "/$export",
        "/Patient/$export",
        "/$reindex"
      })
  void roadsAroundTheRulesAreNotOffered(String road) {
    as(GP).urlEncodingEnabled(false).get(road.replace("{id}", patient)).then().statusCode(400);
  }

  private JsonPath follow(String client, String url) {
    return RestAssured.given()
        .urlEncodingEnabled(false)
        .auth()
        .oauth2(token(client))
        .get(url)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private Set<String> pages(String client, String first, List<Integer> sizes) {
    Set<String> seen = new TreeSet<>();
    JsonPath page = search(client, first);
    for (int number = 1; number < 200; number++) {
      List<String> ids = page.getList("entry.resource.id");
      sizes.add(ids.size());
      seen.addAll(ids);
      String next = page.getString("link.find { it.relation == 'next' }?.url");
      if (next == null) {
        return seen;
      }
      page = follow(client, next);
    }
    throw new AssertionError("the pages do not end");
  }

  private JsonPath run(String client, String bundle) {
    return as(client).body(bundle).post("/").then().statusCode(200).extract().jsonPath();
  }

  private static List<Integer> statuses(JsonPath answer) {
    return answer.<String>getList("entry.response.status").stream()
        .map(status -> Integer.valueOf(status.substring(0, 3)))
        .toList();
  }

  private static List<Integer> totals(JsonPath answer) {
    return List.of(
        answer.getInt("entry[1].resource.total"), answer.getInt("entry[3].resource.total"));
  }

  private static int entries(JsonPath bundle) {
    List<String> ids = bundle.getList("entry.resource.id");
    return ids == null ? 0 : ids.size();
  }

  private static Set<String> typesOf(JsonPath bundle) {
    return new TreeSet<>(bundle.<String>getList("entry.resource.resourceType"));
  }
}
