package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.r4.model.Contract;
import org.hl7.fhir.r4.model.Contract.ContractStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maiashare.decision.BaseProtocol;
import org.maiashare.decision.Ceiling;
import org.maiashare.decision.DataCategory;
import org.maiashare.decision.RoleFamily;

/** Protocols are filed when they can be applied, apply to everybody concerned, and end. */
class FilingProtocolsIT extends ServerTest {

  private static final String HELPER = "home-helper-lopes";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final List<String> published = new ArrayList<>();
  private final ContractDraft draft = new ContractDraft(UUID.randomUUID().toString());

  /** Nobody else's tests are to happen under these protocols. */
  @AfterEach
  void endWhatWasPublished() {
    for (String id : published) {
      Contract contract =
          stored(CASE_MANAGER, Contract.class, "Contract/" + id)
              .setStatus(ContractStatus.TERMINATED);
      directoryAdministrator()
          .body(Drafts.json(contract))
          .put("/Contract/" + id)
          .then()
          .statusCode(200);
    }
  }

  @Test
  void aProtocolThatOpensMoreThanTheBaseIsRefused() {
    Map<RoleFamily, Ceiling> terms = baseTerms();
    terms.put(RoleFamily.HOME_HELPER, new Ceiling(Set.of(DataCategory.MED), Set.of(), Set.of()));
    assertRefused(draft.of(territory(), terms), "widens-base");
  }

  @Test
  void aProtocolWithoutPartyIsRefused() {
    Contract contract = draft.of(territory(), baseTerms());
    contract.getSigner().clear();
    assertThat(refused(contract)).isNotEmpty();
  }

  @Test
  void anAgreementOfOnePartyIsRefused() {
    Contract agreement = draft.agreement(territory(), location("val-de-brume"), baseTerms());
    agreement.getSigner().remove(1);
    assertRefused(agreement, "missing-party");
  }

  @Test
  void aProtocolThatOverlapsAnotherOfItsTerritoryIsRefused() {
    publish(draft.of(territory(), baseTerms()));
    Contract second = new ContractDraft(UUID.randomUUID().toString()).of(territory(), baseTerms());
    assertRefused(second, "overlaps");
  }

  @Test
  void everyVersionThatIsPublishedReachesEverybodyConcerned() {
    OpenedRecord record = open("gp-martin", HELPER);
    String note = "/DocumentReference/" + created(HELPER, noteBy(HELPER, record.patient()));
    as(HELPER).get(note).then().statusCode(200);
    Map<RoleFamily, Ceiling> narrower = baseTerms();
    Ceiling base = BaseProtocol.v1().ceiling(RoleFamily.HOME_HELPER);
    Set<DataCategory> kept = Set.of(DataCategory.ADM, DataCategory.PLAN, DataCategory.COORD);
    narrower.put(RoleFamily.HOME_HELPER, base.intersection(new Ceiling(kept, kept, Set.of())));
    String id = publish(draft.of(territory(), narrower));
    awaitAnswer(HELPER, note, 404);
    as("gp-martin").get(note).then().statusCode(200);
    as(HELPER).get("/" + record.patient()).then().statusCode(200);
    Contract second = draft.of(territory(), baseTerms()).setVersion("2");
    second.setId(id);
    directoryAdministrator()
        .body(Drafts.json(second))
        .put("/Contract/" + id)
        .then()
        .statusCode(200);
    awaitAnswer(HELPER, note, 200);
  }

  @Test
  void onlyDirectoryAdministratorsPublish() {
    as(CASE_MANAGER)
        .body(Drafts.json(draft.of(territory(), baseTerms())))
        .post("/Contract")
        .then()
        .statusCode(403);
  }

  private void awaitAnswer(String client, String address, int status) {
    BackgroundWork.awaitEnd(systemPool);
    await().atMost(PATIENCE).until(() -> as(client).get(address).statusCode() == status);
  }

  private String territory() {
    return location("pays-des-collines");
  }

  private String location(String key) {
    return "Location/"
        + theOnly(CASE_MANAGER, "/Location?identifier=" + Drafts.sid("territory", key));
  }

  private static Map<RoleFamily, Ceiling> baseTerms() {
    return new EnumMap<>(BaseProtocol.v1().terms());
  }

  private String publish(Contract contract) {
    String id = created(directoryAdministrator(), "Contract", Drafts.json(contract));
    published.add(id);
    return id;
  }

  private void assertRefused(Contract contract, String code) {
    assertThat(refused(contract)).contains(code);
  }

  /** The codes of what is wrong, said in both languages while nothing is stored. */
  private List<String> refused(Contract contract) {
    Response answer = directoryAdministrator().body(Drafts.json(contract)).post("/Contract");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.jsonPath().getList("issue.details.text", String.class))
        .isNotEmpty()
        .allSatisfy(text -> assertThat(text.split(" / ")).hasSize(2).noneMatch(String::isBlank));
    String url = contract.getUrl();
    assertThat(total(CASE_MANAGER, "/Contract?url=" + url)).isZero();
    return answer.jsonPath().getList("issue.details.coding.flatten().code");
  }
}
