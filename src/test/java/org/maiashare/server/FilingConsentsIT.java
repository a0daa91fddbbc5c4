package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Consent.ProvisionComponent;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Group.GroupType;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maiashare.fhir.CodeSystems;
import org.maiashare.fhir.Extensions;

/** A consent that cannot be applied as it is written is not filed at all, and its author told. */
class FilingConsentsIT extends ServerTest {

  private static final String GP = "gp-martin";
  private static final String WORKER = "social-worker-henry";

  private OpenedRecord record = new OpenedRecord("", "");

  @BeforeEach
  void openTheRecordWithACircle() {
    record = open(GP);
    CareTeam circle = Drafts.circle(record.patient());
    Drafts.addMember(circle, role(WORKER));
    created(CASE_MANAGER, circle);
  }

  @Test
  void whoIsPermittedAndRefusedTheSame() {
    Consent consent = permit();
    nested(consent.getProvision(), ConsentProvisionType.DENY)
        .addActor(consent.getProvision().getActorFirstRep());
    assertRefused(consent, "contradictory-provisions");
  }

  @Test
  void whoIsNamedAndUnknown() {
    Group nobody = new Group();
    nobody.setType(GroupType.PRACTITIONER).setActual(true).setName("Personne");
    String group = created(directoryAdministrator(), "Group", Drafts.json(nobody));
    Consent consent = permit();
    consent.getProvision().getActorFirstRep().setReference(new Reference("Group/" + group));
    assertRefused(consent, "unknown-actor");
    consent.getProvision().getActorFirstRep().setReference(new Reference(record.patient()));
    assertRefused(consent, "unknown-actor");
  }

  @Test
  void whoIsNamedAndDoesNotExist() {
    Consent consent = permit();
    consent
        .getProvision()
        .getActorFirstRep()
        .setReference(new Reference("PractitionerRole/nobody-here"));
    assertRefused(consent, "reference-unknown");
  }

  @Test
  void anExceptionOutsideThePeriodOfItsConsent() {
    Consent consent = permit();
    consent.getProvision().getPeriod().setEnd(new Date());
    ProvisionComponent exception = nested(consent.getProvision(), ConsentProvisionType.DENY);
    exception.getPeriod().setStart(new Date(System.currentTimeMillis() + 3_600_000));
    assertRefused(consent, "impossible-period");
  }

  @Test
  void anExceptionToAnException() {
    Consent consent = permit();
    ProvisionComponent exception = nested(consent.getProvision(), ConsentProvisionType.DENY);
    nested(exception, ConsentProvisionType.PERMIT);
    assertRefused(consent, "element-too-many", "element-missing");
  }

  @Test
  void anUnknownProtocol() {
    Consent consent = permit();
    consent.getPolicyFirstRep().setUri("https://example.org/unknown");
    assertRefused(consent, "unknown-policy");
  }

  @Test
  void theChoiceOfAGuardianInPlaceOfAPersonWhoDecides() {
    assertRefused(byGuardian("person"), "person-decides");
  }

  @Test
  void theChoiceOfAGuardianOverPropertyAlone() {
    assertRefused(byGuardian("property"), "property-only");
  }

  private Consent byGuardian(String scope) {
    String guardian =
        created(CASE_MANAGER, Drafts.guardian(record.patient(), record.patientId(), scope));
    Consent consent = permit();
    consent.getPerformer().clear();
    consent.addPerformer(new Reference("RelatedPerson/" + guardian));
    consent.addExtension(
        Extensions.ON_BEHALF,
        new Coding()
            .setSystem(CodeSystems.ON_BEHALF_REASON)
            .setCode("representation-of-the-person"));
    return consent;
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    Consent consent = permit();
    consent.getPolicyFirstRep().setUri("https://example.org/unknown");
    nested(consent.getProvision(), ConsentProvisionType.DENY)
        .addActor(consent.getProvision().getActorFirstRep());
    assertRefused(consent, "unknown-policy", "contradictory-provisions");
  }

  @Test
  void nothingOfItsTransactionIsFiledEither() {
    Consent consent = permit();
    consent.getPolicyFirstRep().setUri("https://example.org/unknown");
    Response answer =
        as(CASE_MANAGER)
            .body(
                BundleDraft.transaction()
                    .post(noteBy(CASE_MANAGER, record.patient()))
                    .post(consent)
                    .json())
            .post("/");
    assertThat(codes(answer)).containsExactly("unknown-policy");
    assertThat(total(GP, "/DocumentReference?patient=" + record.patientId())).isZero();
    assertNothingChanged();
  }

  @Test
  void aChangeThatWouldSpoilAFiledConsentLeavesItAsItWas() {
    String id = created(CASE_MANAGER, permit());
    as(WORKER).get("/" + record.patient()).then().statusCode(200);
    Consent filed = stored(CASE_MANAGER, Consent.class, "Consent/" + id);
    filed.getPolicyFirstRep().setUri("https://example.org/unknown");
    update(CASE_MANAGER, filed).statusCode(422);
    as(WORKER).get("/" + record.patient()).then().statusCode(200);
    assertThat(stored(CASE_MANAGER, Consent.class, "Consent/" + id).getMeta().getVersionId())
        .isEqualTo("1");
  }

  @Test
  void theScannedFormIsKeptAsEvidenceAmongThePersonsChoices() {
    String form =
        "DocumentReference/"
            + created(CASE_MANAGER, Drafts.signedForm(record.patient(), role(CASE_MANAGER)));
    Consent consent = permit();
    consent.setSource(new Reference(form));
    String filed = created(CASE_MANAGER, consent);
    as(WORKER).get("/" + record.patient()).then().statusCode(200);
    assertThat(stored(GP, Consent.class, "Consent/" + filed).getSourceReference().getReference())
        .isEqualTo(form);
    assertThat(stored(GP, DocumentReference.class, form).getMeta().getSecurity())
        .anyMatch(label -> label.getCode().equals("CONSENT"));
    as("home-helper-lopes").get("/" + form).then().statusCode(404);
  }

  @Test
  void endingAConsentIsNeverRefused() {
    String id = created(CASE_MANAGER, permit());
    Consent filed = stored(CASE_MANAGER, Consent.class, "Consent/" + id);
    filed.getPolicyFirstRep().setUri("https://example.org/unknown");
    filed.setStatus(ConsentState.INACTIVE);
    update(CASE_MANAGER, filed).statusCode(200);
    as(WORKER).get("/" + record.patient()).then().statusCode(404);
  }

  private Consent permit() {
    return Drafts.choice(record.patient(), ConsentProvisionType.PERMIT, role(WORKER));
  }

  private static ProvisionComponent nested(ProvisionComponent parent, ConsentProvisionType type) {
    return parent.addProvision().setType(type);
  }

  private void assertRefused(Consent consent, String... codes) {
    Response answer = as(CASE_MANAGER).body(Drafts.json(consent)).post("/Consent");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(codes(answer)).containsExactly(codes);
    JsonPath outcome = answer.jsonPath();
    assertThat(outcome.getList("issue.details.text", String.class))
        .allSatisfy(text -> assertThat(text.split(" / ")).hasSize(2).noneMatch(String::isBlank));
    assertNothingChanged();
  }

  private void assertNothingChanged() {
    assertThat(total(CASE_MANAGER, "/Consent?patient=" + record.patientId())).isZero();
    as(WORKER).get("/" + record.patient()).then().statusCode(404);
    as(GP).get("/" + record.patient()).then().statusCode(200);
  }

  private static List<String> codes(Response answer) {
    return answer.jsonPath().getList("issue.details.coding.flatten().code");
  }
}
