package org.maiashare.server.signature;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Contract;
import org.hl7.fhir.r4.model.Contract.SignatoryComponent;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Signature;
import org.maiashare.enforcement.FiledSignatures;
import org.maiashare.fhir.ResourceReference;
import org.maiashare.grants.DirectoryRecords;
import org.maiashare.grants.Grants;
import org.maiashare.grants.NotedSignature;
import org.maiashare.grants.SignatureRecords;
import org.maiashare.signature.CanonicalForm;
import org.maiashare.signature.SignatureJudge;

/** Judges signatures when they are filed, and remembers the outcome with what was signed. */
final class SignatureFiling implements FiledSignatures {

  private final SignatureRecords records;
  private final Signers signers;
  private final SignatureJudge judge;
  private final CanonicalForm form;
  private final Grants grants;
  private final DirectoryRecords directory;
  private final Clock clock;

  SignatureFiling(
      SignatureRecords records,
      Signers signers,
      SignatureJudge judge,
      CanonicalForm form,
      Grants grants,
      DirectoryRecords directory,
      Clock clock) {
    this.records = records;
    this.signers = signers;
    this.judge = judge;
    this.form = form;
    this.grants = grants;
    this.directory = directory;
    this.clock = clock;
  }

  @Override
  public void check(int block, Provenance provenance) {
    List<NotedSignature> found = new ArrayList<>();
    for (Reference written : provenance.getTarget()) {
      Optional<ResourceReference> reference = ResourceReference.of(written);
      Optional<? extends Resource> target = reference.flatMap(it -> target(block, it));
      boolean alone = provenance.getTarget().size() == 1;
      for (Signature signature : provenance.getSignature()) {
        target.ifPresent(it -> found.add(judged(it, signature, signature.getWho(), block, alone)));
      }
    }
    records.note("Provenance/" + provenance.getIdElement().getIdPart(), found);
  }

  private Optional<? extends Resource> target(int block, ResourceReference reference) {
    if (block != 0) {
      return grants.resource(block, reference);
    }
    return reference.isA("Contract")
        ? directory.find(Contract.class, reference.id())
        : Optional.empty();
  }

  @Override
  public void check(Contract contract) {
    List<NotedSignature> found = new ArrayList<>();
    for (SignatoryComponent signer : contract.getSigner()) {
      signer.getSignature().stream()
          .filter(Signature::hasData)
          .forEach(signature -> found.add(judged(contract, signature, signer.getParty(), 0, true)));
    }
    records.note("Contract/" + contract.getIdElement().getIdPart(), found);
  }

  /**
   * @param block whose record it is; 0 for nobody's
   * @param alone whether it is the only resource that the signature could be over
   */
  private NotedSignature judged(
      Resource target, Signature signature, Reference signer, int block, boolean alone) {
    boolean valid =
        alone
            && judge
                .judge(signature, form.of(target), signers.numbers(signer, block), clock.instant())
                .isValid();
    return new NotedSignature(
        target.fhirType() + "/" + target.getIdElement().getIdPart(),
        form.digest(target),
        ResourceReference.of(signer).map(String::valueOf).orElse(""),
        valid);
  }
}
