package org.maiashare.grants;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.decision.ConsentDirective;
import org.maiashare.decision.ConsentId;
import org.maiashare.decision.PersonId;
import org.maiashare.fhir.ResourceReference;

/**
 * A consent that is not filed, as if it were: in force unless it says that it has ended, under an
 * id of its own that no stored consent has.
 *
 * @param former id of the stored consent that it would replace
 */
record DraftConsent(Consent consent, Optional<String> former) {

  private static final ConsentId ID = new ConsentId("draft");
  private static final Set<ConsentState> NOT_YET =
      Set.of(ConsentState.DRAFT, ConsentState.PROPOSED);

  DraftConsent {
    Objects.requireNonNull(consent);
    Objects.requireNonNull(former);
  }

  /** A draft as a client sends it; one that names no person is about the one it is sent for. */
  static DraftConsent of(Consent sent, PersonId person) {
    Consent draft = sent.copy();
    draft.setId("Consent/" + ID);
    draft.getMeta().setVersionId(null);
    if (draft.getStatus() == null || NOT_YET.contains(draft.getStatus())) {
      draft.setStatus(ConsentState.ACTIVE);
    }
    if (!draft.hasPatient()) {
      draft.setPatient(new Reference("Patient/" + person));
    }
    return new DraftConsent(draft, Optional.ofNullable(sent.getIdElement().getIdPart()));
  }

  static boolean isDraft(ConsentDirective directive) {
    return directive.id().equals(ID);
  }

  boolean isOf(PersonId person) {
    return ResourceReference.of(consent.getPatient())
        .equals(Optional.of(new ResourceReference("Patient", person.value())));
  }

  /** Whether a stored resource is the version that the draft would replace. */
  boolean replaces(Resource stored) {
    return stored instanceof Consent
        && former.equals(Optional.ofNullable(stored.getIdElement().getIdPart()));
  }
}
