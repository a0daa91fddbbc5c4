package org.maiashare.signature;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Signature;
import org.maiashare.fhir.ResourceReference;

/**
 * {@code Provenance/[id]/$verify-signature}: what is signed, by whom, whether the certificate was
 * valid when it was filed, and what changed since. The same judgement as at filing, made anew.
 */
public final class SignatureOperations {

  private final SignedRecords records;
  private final SignatureJudge judge;
  private final CanonicalForm form;

  public SignatureOperations(SignedRecords records, SignatureJudge judge, CanonicalForm form) {
    this.records = records;
    this.judge = judge;
    this.form = form;
  }

  @Operation(name = "$verify-signature", typeName = "Provenance", idempotent = true)
  public Parameters verify(@IdParam IdType id, RequestDetails request) {
    Provenance provenance = records.provenance(id.getIdPart(), request);
    Optional<ResourceReference> target =
        provenance.getTarget().size() == 1
            ? ResourceReference.of(provenance.getTargetFirstRep())
            : Optional.empty();
    if (target.isEmpty()) {
      return new VerificationAnswer(List.of(), Optional.empty()).write();
    }
    List<Resource> versions = records.versions(target.get(), request);
    List<VerifiedSignature> verified = new ArrayList<>();
    for (Signature signature : provenance.getSignature()) {
      verified.add(verify(signature, versions, provenance));
    }
    return new VerificationAnswer(verified, target).write();
  }

  /** Held against the current version, then the ones before it. */
  private VerifiedSignature verify(
      Signature signature, List<Resource> versions, Provenance provenance) {
    SignerNumbers who = records.numbers(signature.getWho(), provenance);
    Judgement first = null;
    for (Resource version : versions) {
      Judgement judgement =
          judge.judge(
              signature, form.of(version), who, provenance.getMeta().getLastUpdated().toInstant());
      if (!judgement.isOfOtherContent()) {
        return new VerifiedSignature(judgement, version, versions.get(0));
      }
      first = first == null ? judgement : first;
    }
    return new VerifiedSignature(
        first == null ? Judgement.faulty(SignatureFault.OTHER_CONTENT) : first,
        versions.get(0),
        versions.get(0));
  }
}
