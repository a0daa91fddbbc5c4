package org.maiashare.signature;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.maiashare.fhir.ResourceReference;
import org.maiashare.wording.Moments;
import org.maiashare.wording.Words;

/**
 * The answer of {@code $verify-signature}, with sentences in French and English.
 *
 * @param target the resource that was signed; none when the Provenance speaks of several
 */
record VerificationAnswer(List<VerifiedSignature> signatures, Optional<ResourceReference> target) {

  Parameters write() {
    Parameters answer = new Parameters();
    boolean valid =
        !signatures.isEmpty() && signatures.stream().allMatch(it -> it.judgement().isValid());
    answer.addParameter().setName("valid").setValue(new BooleanType(valid));
    String signers =
        signatures.stream()
            .flatMap(it -> it.judgement().signer().stream())
            .collect(Collectors.joining("; "));
    if (!signers.isEmpty()) {
      answer.addParameter().setName("signer").setValue(new StringType(signers));
    }
    signatures.stream()
        .flatMap(it -> it.judgement().signedAt().stream())
        .findFirst()
        .ifPresent(
            at ->
                answer
                    .addParameter()
                    .setName("signed-at")
                    .setValue(new InstantType(Date.from(at))));
    List<Boolean> certificates =
        signatures.stream().flatMap(it -> it.judgement().certificateValid().stream()).toList();
    if (!certificates.isEmpty()) {
      answer
          .addParameter()
          .setName("certificate-valid")
          .setValue(new BooleanType(!certificates.contains(false)));
    }
    if (signatures.stream().anyMatch(it -> !it.changed().isEmpty())) {
      answer
          .addParameter()
          .setName("changed")
          .setValue(new Reference(target.orElseThrow().toString()));
    }
    messages()
        .forEach(
            words -> {
              answer.addParameter().setName("message").setValue(new StringType(words.both()));
            });
    return answer;
  }

  private List<Words> messages() {
    List<Words> messages = new ArrayList<>();
    if (target.isEmpty()) {
      messages.add(SignatureFault.SEVERAL_TARGETS.words());
    } else if (signatures.isEmpty()) {
      messages.add(new Words("Rien n'est signé ici.", "Nothing is signed here."));
    }
    signatures.forEach(it -> messages.addAll(messages(it)));
    return messages;
  }

  private List<Words> messages(VerifiedSignature verified) {
    Judgement judgement = verified.judgement();
    List<Words> messages = new ArrayList<>();
    if (!judgement.isOfOtherContent() && judgement.signer().isPresent()) {
      messages.add(signedBy(verified));
    }
    judgement.faults().stream().sorted().map(SignatureFault::words).forEach(messages::add);
    if (!verified.changed().isEmpty()) {
      String elements = String.join(", ", verified.changed());
      messages.add(
          new Words("Modifié depuis la signature : ", "Changed since it was signed: ")
              .then(elements + "."));
    }
    return messages;
  }

  private Words signedBy(VerifiedSignature verified) {
    Judgement judgement = verified.judgement();
    Words when =
        judgement
            .signedAt()
            .map(at -> new Words(", le ", ", on ").then(Moments.moment(at)))
            .orElse(Words.NONE);
    Words how =
        judgement.stamped()
            ? new Words(" (horodatage)", " (timestamp)")
            : new Words(" (heure du signataire)", " (signer's clock)");
    String version = verified.signed().getMeta().getVersionId();
    return new Words("Signé : ", "Signed: ")
        .then(target.orElseThrow() + "/_history/" + version)
        .then(new Words(", par ", ", by "))
        .then(judgement.signer().orElse(""))
        .then(when)
        .then(how)
        .then(".");
  }
}
