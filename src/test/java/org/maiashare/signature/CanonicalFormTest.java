package org.maiashare.signature;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Contract;
import org.hl7.fhir.r4.model.Observation;
import org.junit.jupiter.api.Test;

class CanonicalFormTest {

  private final FhirContext fhir = FhirContext.forR4Cached();
  private final CanonicalForm form = new CanonicalForm(fhir);

  private <R extends org.hl7.fhir.r4.model.Resource> String form(Class<R> type, String json) {
    return new String(
        form.of(fhir.newJsonParser().parseResource(type, json)), StandardCharsets.UTF_8);
  }

  @Test
  void membersAreInOrderAndNothingIsBetweenThem() {
    assertThat(
            form(
                Consent.class,
                """
                { "resourceType": "Consent", "status": "active", "id": "c1",
                  "patient": { "reference": "Patient/p", "display": "Émile \\"M\\"" },
                  "meta": { "versionId": "3", "security": [ { "code": "R" } ] },
                  "text": { "status": "generated", "div": "<div xmlns=\\"http://www.w3.org/1999/xhtml\\">x</div>" },
                  "category": [ { "text": "b" }, { "text": "a" } ] }
                """))
        .isEqualTo(
            "{\"category\":[{\"text\":\"b\"},{\"text\":\"a\"}],\"id\":\"c1\","
                + "\"patient\":{\"display\":\"Émile \\\"M\\\"\",\"reference\":\"Patient/p\"},"
                + "\"resourceType\":\"Consent\",\"status\":\"active\"}");
  }

  @Test
  void decimalsKeepTheirPrecision() {
    assertThat(
            form(
                Observation.class,
                "{\"resourceType\":\"Observation\",\"valueQuantity\":{\"value\":37.40}}"))
        .contains("\"value\":37.40");
  }

  @Test
  void aContractIsSignedWithoutTheSignaturesInIt() {
    Contract contract = new Contract();
    contract.setId("k1");
    contract.addSigner().getParty().setReference("Organization/o");
    String unsigned = new String(form.of(contract), StandardCharsets.UTF_8);
    contract.getSignerFirstRep().addSignature().setData(new byte[] {1});
    assertThat(new String(form.of(contract), StandardCharsets.UTF_8))
        .isEqualTo(unsigned)
        .contains("Organization/o");
    assertThat(contract.getSignerFirstRep().hasSignature()).isTrue();
  }

  @Test
  void theDigestChangesWithTheContentAndNotWithTheVersion() {
    Consent consent = new Consent();
    consent.setId("c1");
    String digest = form.digest(consent);
    consent.getMeta().setVersionId("2");
    assertThat(form.digest(consent)).isEqualTo(digest);
    consent.setStatus(Consent.ConsentState.ACTIVE);
    assertThat(form.digest(consent)).isNotEqualTo(digest);
  }
}
