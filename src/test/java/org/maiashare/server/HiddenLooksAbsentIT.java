package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.jpa.model.util.JpaConstants;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.DocumentReference.DocumentRelationshipType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the home helper tries with the id of something hidden from her, the server answers as if
 * there were no such thing; whoever may see it is answered differently.
 */
@TestInstance(Lifecycle.PER_CLASS)
class HiddenLooksAbsentIT extends ServerTest {

  private static final String GP = "gp-martin";
  private static final String HELPER = "home-helper-lopes";
  private static final String PATCH = "application/json-patch+json";

  private OpenedRecord record = new OpenedRecord("", "");
  private String condition = "";
  private String letter = "";
  private String stranger = "";

  /**
   * Something a client tries.
   *
   * @param tells whether the answer to who sees it differs from that to who does not
   */
  record Attempt(
      String name, boolean tells, BiFunction<RequestSpecification, String, Response> run) {

    @Override
    public String toString() {
      return name;
    }
  }

  @BeforeAll
  void openTheRecords() {
    record = open(GP, HELPER);
    condition = created(GP, Drafts.condition(record.patient(), "I10"));
    letter = created(GP, Drafts.letter(record.patient(), "Hospitalisation sans suite."));
    stranger = open(GP).patientId();
  }

  @ParameterizedTest
  @MethodSource("onConditions")
  void aHiddenConditionLooksAbsent(Attempt attempt) {
    compare(attempt, condition);
  }

  List<Attempt> onConditions() {
    List<Attempt> attempts = new ArrayList<>(reads("Condition"));
    attempts.addAll(
        List.of(
            new Attempt("put", true, (as, id) -> as.body(json(withId(id))).put("/Condition/" + id)),
            new Attempt(
                "put without the check of existence",
                false,
                (as, id) ->
                    as.header(JpaConstants.HEADER_UPSERT_EXISTENCE_CHECK, "disabled")
                        .body(json(withId(id)))
                        .put("/Condition/" + id)),
            new Attempt(
                "put of a version",
                true,
                (as, id) ->
                    as.header("If-Match", "W/\"1\"")
                        .body(json(withId(id)))
                        .put("/Condition/" + id)),
            new Attempt(
                "patch",
                true,
                (as, id) ->
                    as.contentType(PATCH)
                        .body(
                            "[{\"op\":\"add\",\"path\":\"/recordedDate\",\"value\":\"2026-01-01\"}]")
                        .patch("/Condition/" + id)),
            new Attempt(
                "conditional update",
                true,
                (as, id) -> as.body(json(draft())).put("/Condition?_id=" + id)),
            new Attempt("delete", false, (as, id) -> as.delete("/Condition/" + id)),
            new Attempt("conditional delete", false, (as, id) -> as.delete("/Condition?_id=" + id)),
            new Attempt(
                "validate a deletion",
                false,
                (as, id) -> as.get("/Condition/" + id + "/$validate?mode=delete")),
            inBundle("batch put", BundleDraft::batch),
            inBundle("transaction put", BundleDraft::transaction)));
    return attempts;
  }

  @ParameterizedTest
  @MethodSource("onPersons")
  void aHiddenPersonLooksAbsent(Attempt attempt) {
    compare(attempt, stranger);
  }

  List<Attempt> onPersons() {
    List<Attempt> attempts = new ArrayList<>(reads("Patient"));
    attempts.addAll(
        List.of(
            new Attempt("everything", true, (as, id) -> as.get("/Patient/" + id + "/$everything")),
            new Attempt(
                "search in the compartment",
                false,
                (as, id) -> as.get("/Patient/" + id + "/CareTeam?_total=accurate")),
            new Attempt(
                "search by the person",
                true,
                (as, id) -> as.get("/CareTeam?patient=" + id + "&_total=accurate")),
            new Attempt(
                "note about",
                false,
                (as, id) ->
                    as.body(json(noteBy(HELPER, "Patient/" + id))).post("/DocumentReference")),
            new Attempt(
                "note about, by search",
                false,
                (as, id) ->
                    as.body(
                            BundleDraft.transaction()
                                .post(noteBy(HELPER, "Patient?_id=" + id))
                                .json())
                        .post("/")),
            new Attempt("delete", false, (as, id) -> as.delete("/Patient/" + id))));
    return attempts;
  }

  @ParameterizedTest
  @MethodSource("onLetters")
  void aHiddenLetterLooksAbsentWhereAnotherDocumentNamesIt(Attempt attempt) {
    compare(attempt, letter);
  }

  List<Attempt> onLetters() {
    return List.of(
        new Attempt(
            "reference in a note",
            false,
            (as, id) ->
                as.body(json(answering(HELPER, "DocumentReference/" + id)))
                    .post("/DocumentReference")),
        new Attempt(
            "reference by search in a note",
            false,
            (as, id) ->
                as.body(
                        BundleDraft.transaction()
                            .post(answering(HELPER, "DocumentReference?_id=" + id))
                            .json())
                    .post("/")),
        new Attempt(
            "reference in a note of a batch",
            false,
            (as, id) ->
                as.body(
                        BundleDraft.batch()
                            .post(answering(HELPER, "DocumentReference/" + id))
                            .json())
                    .post("/")));
  }

  @Test
  void whoSeesTheLetterMayAnswerIt() {
    created(GP, answering(GP, "DocumentReference/" + letter));
  }

  /** Requests that read, one by one and in bundles. */
  private static List<Attempt> reads(String type) {
    List<Attempt> attempts = new ArrayList<>();
    for (String road : List.of("", "/_history/1", "/_history/7", "/_history", "?_summary=true")) {
      boolean tells = !road.endsWith("7");
      attempts.add(
          new Attempt("get " + road, tells, (as, id) -> as.get("/" + type + "/" + id + road)));
    }
    attempts.add(
        new Attempt(
            "get as XML",
            true,
            (as, id) -> as.accept("application/fhir+xml").get("/" + type + "/" + id)));
    attempts.add(
        new Attempt(
            "get if it has changed",
            true,
            (as, id) -> as.header("If-None-Match", "W/\"1\"").get("/" + type + "/" + id)));
    attempts.add(new Attempt("head", true, (as, id) -> as.head("/" + type + "/" + id)));
    attempts.add(
        new Attempt(
            "search by id",
            true,
            (as, id) -> as.get("/" + type + "?_id=" + id + "&_total=accurate")));
    attempts.add(
        new Attempt(
            "batch get",
            true,
            (as, id) -> as.body(BundleDraft.batch().get(type + "/" + id).json()).post("/")));
    attempts.add(
        new Attempt(
            "transaction get",
            true,
            (as, id) -> as.body(BundleDraft.transaction().get(type + "/" + id).json()).post("/")));
    attempts.add(
        new Attempt(
            "batch delete",
            false,
            (as, id) -> as.body(BundleDraft.batch().delete(type + "/" + id).json()).post("/")));
    return attempts;
  }

  private void compare(Attempt attempt, String hidden) {
    String absent = UUID.randomUUID().toString();
    Answer toHidden = Answer.of(attempt.run().apply(as(HELPER), hidden), hidden);
    Answer toAbsent = Answer.of(attempt.run().apply(as(HELPER), absent), absent);
    assertThat(toHidden).isEqualTo(toAbsent);
    assertThat(toHidden.status()).isBetween(200, 422);
    if (attempt.tells()) {
      Answer toWhoSees = Answer.of(attempt.run().apply(as(GP), hidden), hidden);
      assertThat(toWhoSees).isNotEqualTo(toHidden);
    }
  }

  private Attempt inBundle(String name, Supplier<BundleDraft> bundle) {
    return new Attempt(
        name,
        true,
        (as, id) -> as.body(bundle.get().put("Condition/" + id, withId(id)).json()).post("/"));
  }

  private Condition draft() {
    return Drafts.condition(record.patient(), "I10");
  }

  private Condition withId(String id) {
    Condition changed = draft();
    changed.setId("Condition/" + id);
    return changed;
  }

  private DocumentReference answering(String author, String target) {
    DocumentReference note = noteBy(author, record.patient());
    note.addRelatesTo().setCode(DocumentRelationshipType.APPENDS).setTarget(new Reference(target));
    return note;
  }

  private static String json(Resource resource) {
    return Drafts.json(resource);
  }
}
