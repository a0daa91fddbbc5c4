package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Contract;
import org.hl7.fhir.r4.model.Contract.ContractStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.maiashare.certificates.Thumbprint;
import org.maiashare.decision.BaseProtocol;
import org.maiashare.fhir.Extensions;
import org.maiashare.signature.TestSigner;

/**
 * Under a protocol that requires signatures a permission counts once it is signed, by whom it says
 * and as it stands; a refusal counts as it is.
 */
@TestInstance(Lifecycle.PER_CLASS)
class SignaturesIT extends SignatureTest {

  private static final String GP = "gp-martin";
  private static final String WORKER = "social-worker-henry";
  private static final String DAC = "1990000085";
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration DAY = Duration.ofDays(1);

  private String protocol = "";
  private Reference dac = new Reference();
  private OpenedRecord record = new OpenedRecord("", "");
  private String consent = "";

  @BeforeAll
  void requireSignatures() {
    dac =
        new Reference(
            "Organization/"
                + theOnly(
                    CASE_MANAGER,
                    "/Organization?identifier=https://finess.esante.gouv.fr|990000085"));
    String territory =
        "Location/"
            + theOnly(
                CASE_MANAGER,
                "/Location?identifier=" + Drafts.sid("territory", "pays-des-collines"));
    Contract contract =
        new ContractDraft(UUID.randomUUID().toString()).of(territory, BaseProtocol.v1().terms());
    contract
        .getExtensionByUrl(Extensions.PROTOCOL_SIGNATURE_REQUIRED)
        .setValue(new BooleanType(true));
    protocol = created(directoryAdministrator(), "Contract", Drafts.json(contract));
  }

  @AfterAll
  void requireThemNoLonger() {
    Contract ended =
        stored(CASE_MANAGER, Contract.class, "Contract/" + protocol)
            .setStatus(ContractStatus.TERMINATED);
    directoryAdministrator()
        .body(Drafts.json(ended))
        .put("/Contract/" + protocol)
        .then()
        .statusCode(200);
  }

  @BeforeEach
  void permitTheSocialWorker() {
    record = open(GP);
    CareTeam circle = Drafts.circle(record.patient());
    Drafts.addMember(circle, role(WORKER));
    created(CASE_MANAGER, circle);
    consent =
        "Consent/"
            + created(
                CASE_MANAGER,
                Drafts.choice(record.patient(), ConsentProvisionType.PERMIT, role(WORKER)));
    workerGets(404);
  }

  private void workerGets(int status) {
    as(WORKER).get("/" + record.patient()).then().statusCode(status);
  }

  private Consent current() {
    return stored(CASE_MANAGER, Consent.class, consent);
  }

  private String file(String format, byte[] data) {
    return file(dac, format, data);
  }

  private String file(Reference who, String format, byte[] data) {
    Provenance provenance = TestSeals.provenance(new Reference(consent), who, format, data);
    return "Provenance/" + created(CASE_MANAGER, provenance);
  }

  private String signedBy(Reference who, TestSigner signer) {
    return file(who, TestSeals.JWS, signer.jws(TestSeals.form(current()), Instant.now()));
  }

  private String signedBy(TestSigner signer) {
    return signedBy(dac, signer);
  }

  private JsonPath verify(String provenance) {
    return verify(CASE_MANAGER, provenance);
  }

  private void assertCountsForNothing(String provenance, String reason) {
    workerGets(404);
    JsonPath answer = verify(provenance);
    assertThat(value(answer, "valid", "Boolean")).isEqualTo(false);
    assertThat(messages(answer)).anySatisfy(it -> assertThat(it).contains(reason));
  }

  @Test
  void aPermissionCountsOnceItIsSigned() {
    String provenance = signedBy(TestSeals.seal(DAC));
    workerGets(200);
    JsonPath answer = verify(provenance);
    assertThat(value(answer, "valid", "Boolean")).isEqualTo(true);
    assertThat(value(answer, "certificate-valid", "Boolean")).isEqualTo(true);
    assertThat(value(answer, "signer", "String").toString()).contains("OU=" + DAC);
    assertThat(value(answer, "signed-at", "Instant")).isNotNull();
    assertThat(value(answer, "changed", "Reference")).isNull();
    assertThat(messages(answer))
        .singleElement()
        .asString()
        .contains("Signé : " + consent + "/_history/1", " / Signed: ", "heure du signataire");
    as(CASE_MANAGER)
        .get("/AuditEvent?patient=" + record.patient())
        .then()
        .statusCode(200)
        .body(containsString("verify-signature"));
  }

  @Test
  void thePersonSignsWithTheCertificateThatTheirRecordNames() {
    TestSigner own = TestSeals.person("0001");
    Reference person = new Reference(record.patient());
    assertCountsForNothing(signedBy(person, own), "not that of the signer who is named");
    Patient known = stored(CASE_MANAGER, Patient.class, record.patient());
    known.addExtension(Extensions.SIGNING_CERTIFICATE, thumbprint(own));
    update(CASE_MANAGER, known).statusCode(200);
    String provenance = signedBy(person, own);
    workerGets(200);
    assertThat(value(verify(provenance), "valid", "Boolean")).isEqualTo(true);
  }

  @Test
  void thePersonSignsWithACertificateOfTheirNationalNumber() {
    Reference person = new Reference(record.patient());
    Patient known = stored(CASE_MANAGER, Patient.class, record.patient());
    known.addIdentifier().setSystem("urn:oid:1.2.250.1.213.1.4.10").setValue("238041299900123");
    update(CASE_MANAGER, known).statusCode(200);
    assertCountsForNothing(
        signedBy(person, TestSeals.person("PNOFR-238041299900124")), "not that of the signer");
    signedBy(person, TestSeals.person("PNOFR-238041299900123"));
    workerGets(200);
  }

  @Test
  void aRelativeDoesNotSignForThePerson() {
    TestSigner own = TestSeals.person("0002");
    RelatedPerson guardian = Drafts.guardian(record.patient(), record.patientId(), "property");
    guardian.addExtension(Extensions.SIGNING_CERTIFICATE, thumbprint(own));
    Reference relative = new Reference("RelatedPerson/" + created(CASE_MANAGER, guardian));
    String provenance = signedBy(relative, own);
    assertThat(value(verify(provenance), "valid", "Boolean")).isEqualTo(true);
    workerGets(404);
  }

  @Test
  void nobodySignsInTheRecordOfAnother() {
    TestSigner own = TestSeals.person("0003");
    Patient other = Drafts.patient();
    other.addExtension(Extensions.SIGNING_CERTIFICATE, thumbprint(own));
    Reference stranger = new Reference(open(other, GP).patient());
    assertCountsForNothing(signedBy(stranger, own), "not that of the signer");
  }

  private static StringType thumbprint(TestSigner signer) {
    return new StringType(Thumbprint.hexadecimal(signer.issued().certificate()));
  }

  @Test
  void aDetachedCmsCountsAsWell() {
    file(TestSeals.CMS, TestSeals.seal(DAC).cms(TestSeals.form(current()), Instant.now()));
    workerGets(200);
  }

  @Test
  void aTimestampIsTold() {
    Instant then = Instant.now().minus(DAY.multipliedBy(40));
    TestSigner ended = TestSeals.expired(DAC, then.plus(DAY));
    byte[] content = TestSeals.form(current());
    String provenance = file(TestSeals.CMS, ended.cms(content, then, TestSeals.timestamps(), then));
    workerGets(200);
    assertThat(messages(verify(provenance)))
        .singleElement()
        .asString()
        .contains("(horodatage)", "(timestamp)");
  }

  @Test
  void whatIsChangedIsNoLongerSigned() {
    String provenance = signedBy(TestSeals.seal(DAC));
    workerGets(200);
    Consent changed = current();
    changed.getProvision().getPeriod().setEnd(Date.from(Instant.now().plus(DAY)));
    update(CASE_MANAGER, changed).statusCode(200);
    workerGets(404);
    JsonPath answer = verify(provenance);
    assertThat(value(answer, "valid", "Boolean")).isEqualTo(true);
    assertThat(value(answer, "changed", "Reference.reference")).isEqualTo(consent);
    assertThat(messages(answer))
        .anySatisfy(it -> assertThat(it).contains("Modifié depuis la signature : provision"));
    signedBy(TestSeals.seal(DAC));
    workerGets(200);
  }

  @Test
  void aSignatureOverOtherContentCountsForNothing() {
    Consent other = current().setStatus(Consent.ConsentState.PROPOSED);
    byte[] data = TestSeals.seal(DAC).jws(TestSeals.form(other), Instant.now());
    assertCountsForNothing(file(TestSeals.JWS, data), "does not match the content");
  }

  @Test
  void aSignatureOfAnotherOrganisationCountsForNothing() {
    assertCountsForNothing(
        signedBy(TestSeals.seal("1990000036")), "not that of the signer who is named");
  }

  @Test
  void aForgedAnExpiredAndARevokedCertificateCountForNothing() {
    assertCountsForNothing(signedBy(TestSeals.forged(DAC)), "trusted authority");
    assertCountsForNothing(
        signedBy(TestSeals.expired(DAC, Instant.now().minus(DAY))), "within its validity");
    assertCountsForNothing(signedBy(TestSeals.revoked()), "had been revoked");
  }

  @Test
  void aSignatureTakenAwayCountsNoLonger() {
    Provenance provenance = stored(CASE_MANAGER, Provenance.class, signedBy(TestSeals.seal(DAC)));
    workerGets(200);
    update(CASE_MANAGER, provenance.setSignature(null)).statusCode(200);
    workerGets(404);
    assertThat(
            value(
                verify("Provenance/" + provenance.getIdElement().getIdPart()), "valid", "Boolean"))
        .isEqualTo(false);
  }

  @Test
  void aConsentAndItsWithdrawalNeedNoSecondSignature() {
    signedBy(TestSeals.seal(DAC));
    workerGets(200);
    as(CASE_MANAGER)
        .body("{\"resourceType\":\"Parameters\"}")
        .post("/" + consent + "/$withdraw")
        .then()
        .statusCode(200);
    workerGets(404);
  }

  @Test
  void aRefusalCountsUnsigned() {
    as(GP).get("/" + record.patient()).then().statusCode(200);
    created(CASE_MANAGER, Drafts.choice(record.patient(), ConsentProvisionType.DENY, role(GP)));
    as(GP).get("/" + record.patient()).then().statusCode(404);
  }

  @Test
  void whoDoesNotSeeTheConsentLearnsNothingOfItsSignature() {
    String provenance = signedBy(TestSeals.seal(DAC));
    as("home-helper-lopes").get("/" + provenance + "/$verify-signature").then().statusCode(404);
    as("home-helper-lopes")
        .get("/Provenance/00000000-0000-4000-8000-000000000000/$verify-signature")
        .then()
        .statusCode(404)
        .body(containsString("not-found"));
  }

  @Test
  void aProtocolAppliesWhileItsPartySignedItAsItIsStored() {
    Contract stored = stored(CASE_MANAGER, Contract.class, "Contract/" + protocol);
    publish(stored, TestSeals.seal(DAC).jws(new byte[] {1}, Instant.now()));
    await().atMost(PATIENCE).untilAsserted(() -> workerGets(200));
    publish(stored, TestSeals.seal(DAC).jws(TestSeals.form(stored), Instant.now()));
    await().atMost(PATIENCE).untilAsserted(() -> workerGets(404));
  }

  private void publish(Contract contract, byte[] signature) {
    contract
        .getSignerFirstRep()
        .setSignature(List.of(TestSeals.signature(dac, TestSeals.JWS, signature)));
    directoryAdministrator()
        .contentType("application/fhir+json;charset=UTF-8")
        .body(Drafts.json(contract))
        .put("/Contract/" + protocol)
        .then()
        .statusCode(200)
        .body("signer[0].signature[0].sigFormat", equalTo(TestSeals.JWS));
    BackgroundWork.awaitEnd(systemPool);
  }
}
