package org.maiashare.server.signature;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Contract;
import org.junit.jupiter.api.Test;
import org.maiashare.decision.SignatureState;
import org.maiashare.grants.NotedSignature;
import org.maiashare.server.signature.SignatureProperties.Protocols;
import org.maiashare.signature.CanonicalForm;

class KnownSignaturesTest {

  private static final String PARTY = "Organization/dac";

  private final CanonicalForm form = new CanonicalForm(FhirContext.forR4Cached());
  private final Consent consent = new Consent();
  private final Contract contract = new Contract();

  KnownSignaturesTest() {
    consent.setId("Consent/c1");
    contract.setId("Contract/k1");
    contract.addSigner().getParty().setReference(PARTY);
  }

  private KnownSignatures known(Protocols protocols, NotedSignature... found) {
    return new KnownSignatures(
        target -> List.of(found).stream().filter(it -> it.target().equals(target)).toList(),
        form,
        protocols);
  }

  private NotedSignature overConsent(boolean valid) {
    return new NotedSignature("Consent/c1", form.digest(consent), PARTY, valid);
  }

  private NotedSignature overContract(String signer, boolean valid) {
    return new NotedSignature("Contract/k1", form.digest(contract), signer, valid);
  }

  private SignatureState state(NotedSignature... found) {
    return known(Protocols.CHECKED, found).of(consent);
  }

  @Test
  void aConsentIsSignedWhenOneSignatureOverItsContentIsValid() {
    assertThat(state()).isEqualTo(SignatureState.MISSING);
    assertThat(state(overConsent(false))).isEqualTo(SignatureState.INVALID);
    assertThat(state(overConsent(false), overConsent(true))).isEqualTo(SignatureState.VALID);
  }

  @Test
  void thePersonAndRelativesSignOnlyWhatTheyChoseThemselves() {
    consent.addPerformer().setReference("RelatedPerson/r1");
    for (String other : List.of("RelatedPerson/r2", "Patient/p1")) {
      NotedSignature signature =
          new NotedSignature("Consent/c1", form.digest(consent), other, true);
      assertThat(state(signature)).as(other).isEqualTo(SignatureState.MISSING);
    }
    NotedSignature own =
        new NotedSignature("Consent/c1", form.digest(consent), "RelatedPerson/r1", true);
    assertThat(state(own)).isEqualTo(SignatureState.VALID);
    assertThat(state(overConsent(true))).isEqualTo(SignatureState.VALID);
  }

  @Test
  void aConsentThatChangedIsNoLongerSigned() {
    NotedSignature before = overConsent(true);
    consent.setStatus(ConsentState.ACTIVE);
    assertThat(state(before)).isEqualTo(SignatureState.INVALID);
  }

  @Test
  void aDraftIsNotSigned() {
    consent.setId((String) null);
    assertThat(state(overConsent(true))).isEqualTo(SignatureState.MISSING);
  }

  private boolean isSigned(Protocols protocols, NotedSignature... found) {
    return known(protocols, found).isSigned(contract, contract.getSignerFirstRep());
  }

  @Test
  void aSignatureThatIsOnlyRecordedCountsWhereThatIsEnough() {
    contract.getSignerFirstRep().addSignature().setSigFormat("recorded");
    assertThat(isSigned(Protocols.AS_RECORDED)).isTrue();
    assertThat(isSigned(Protocols.CHECKED)).isFalse();
    assertThat(isSigned(Protocols.CHECKED, overContract(PARTY, true))).isTrue();
  }

  @Test
  void aSignatureWithContentMustBeValidAndThePartysOwn() {
    contract.getSignerFirstRep().addSignature().setData(new byte[] {1});
    for (Protocols protocols : Protocols.values()) {
      assertThat(isSigned(protocols)).isFalse();
      assertThat(isSigned(protocols, overContract(PARTY, false))).isFalse();
      assertThat(isSigned(protocols, overContract("Organization/other", true))).isFalse();
      assertThat(isSigned(protocols, overContract(PARTY, true))).isTrue();
    }
  }

  @Test
  void aContractWithoutSignatureIsNotSigned() {
    assertThat(isSigned(Protocols.AS_RECORDED)).isFalse();
  }
}
