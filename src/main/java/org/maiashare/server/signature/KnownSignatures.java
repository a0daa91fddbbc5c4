package org.maiashare.server.signature;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Contract;
import org.hl7.fhir.r4.model.Contract.SignatoryComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Signature;
import org.maiashare.decision.SignatureState;
import org.maiashare.fhir.ConsentSignatures;
import org.maiashare.fhir.ProtocolSignatures;
import org.maiashare.fhir.ResourceReference;
import org.maiashare.grants.NotedSignature;
import org.maiashare.server.signature.SignatureProperties.Protocols;
import org.maiashare.signature.CanonicalForm;

/**
 * What was found of signatures when they were filed, held against the content of now: a consent
 * that was changed since is no longer signed.
 */
final class KnownSignatures implements ConsentSignatures, ProtocolSignatures {

  private final Function<String, List<NotedSignature>> found;
  private final CanonicalForm form;
  private final Protocols protocols;

  /**
   * @param found what was found of the signatures over a resource
   */
  KnownSignatures(
      Function<String, List<NotedSignature>> found, CanonicalForm form, Protocols protocols) {
    this.found = found;
    this.form = form;
    this.protocols = protocols;
  }

  @Override
  public SignatureState of(Consent consent) {
    List<NotedSignature> signatures =
        over(consent).stream().filter(one -> isTheirs(one, consent)).toList();
    if (signatures.isEmpty()) {
      return SignatureState.MISSING;
    }
    return anyValid(signatures, consent) ? SignatureState.VALID : SignatureState.INVALID;
  }

  /** The person and relatives sign for what they chose themselves, not for each other. */
  private static boolean isTheirs(NotedSignature signature, Consent consent) {
    boolean ofTheDirectory =
        ResourceReference.parse(signature.signer())
            .filter(who -> who.isA("Patient") || who.isA("RelatedPerson"))
            .isEmpty();
    return ofTheDirectory
        || consent.getPerformer().stream()
            .flatMap(performer -> ResourceReference.of(performer).stream())
            .anyMatch(performer -> performer.toString().equals(signature.signer()));
  }

  @Override
  public boolean isSigned(Contract contract, SignatoryComponent signer) {
    boolean recorded =
        signer.hasSignature() && signer.getSignature().stream().noneMatch(Signature::hasData);
    if (recorded && protocols == Protocols.AS_RECORDED) {
      return true;
    }
    Optional<String> party = ResourceReference.of(signer.getParty()).map(String::valueOf);
    List<NotedSignature> signatures =
        over(contract).stream().filter(one -> party.equals(Optional.of(one.signer()))).toList();
    return anyValid(signatures, contract);
  }

  private boolean anyValid(List<NotedSignature> signatures, Resource signed) {
    if (signatures.stream().noneMatch(NotedSignature::valid)) {
      return false;
    }
    String digest = form.digest(signed);
    return signatures.stream().anyMatch(one -> one.valid() && one.digest().equals(digest));
  }

  private List<NotedSignature> over(Resource signed) {
    return ResourceReference.to(signed)
        .map(reference -> found.apply(reference.toString()))
        .orElse(List.of());
  }
}
