package org.maiashare.grants;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Contract;
import org.maiashare.decision.BaseProtocol;
import org.maiashare.decision.ConsentReview;
import org.maiashare.decision.ConsentStatus;
import org.maiashare.decision.Finding;
import org.maiashare.decision.PersonFacts;
import org.maiashare.decision.PersonId;
import org.maiashare.decision.ProtocolReview;
import org.maiashare.decision.SharingProtocol;
import org.maiashare.fhir.PrivacyChoice;
import org.maiashare.fhir.ProtocolReader;

/**
 * Reads consents and protocols in the transaction that files them: what is wrong with one keeps it
 * from being filed at all. Ending a consent is never refused.
 */
public final class Filing {

  private static final Finding UNREADABLE =
      new Finding(
          "unreadable-protocol",
          "Ce protocole ne peut pas être lu : il lui manque une adresse, une version ou un territoire.",
          "This protocol cannot be read: an address, a version or a territory is missing.");

  private static final List<Finding> OTHER_PERSON =
      List.of(
          new Finding(
              "other-person",
              "Ce projet de consentement parle d'une autre personne.",
              "This draft consent is about another person."));

  private final Grants grants;
  private final DirectoryRecords directory;
  private final ProtocolReader protocols;

  public Filing(Grants grants, DirectoryRecords directory, ProtocolReader protocols) {
    this.grants = grants;
    this.directory = directory;
    this.protocols = protocols;
  }

  /** What is wrong with these consents of a person, in force or meant to be. */
  public List<Finding> reviewConsents(int block, Collection<String> ids) {
    PersonKnowledge person = grants.knowledge(block);
    List<Finding> findings = new ArrayList<>();
    person.choices().stream()
        .filter(
            choice -> choice.directive().filter(it -> ids.contains(it.id().value())).isPresent())
        .forEach(choice -> findings.addAll(review(choice, person.facts())));
    return findings;
  }

  /** What filing a consent of a person would come to. Nothing is stored. */
  public ConsentTrial tryOut(int block, Consent sent) {
    PersonId person = grants.knowledge(block).facts().person();
    DraftConsent draft = DraftConsent.of(sent, person);
    PersonKnowledge after = grants.knowledgeWith(block, draft);
    Optional<PrivacyChoice> choice =
        after.choices().stream()
            .filter(it -> it.directive().filter(DraftConsent::isDraft).isPresent())
            .findFirst();
    List<Finding> findings = choice.map(it -> review(it, after.facts())).orElse(List.of());
    return new ConsentTrial(
        after,
        choice.flatMap(PrivacyChoice::directive),
        draft.isOf(person) ? findings : OTHER_PERSON);
  }

  private static List<Finding> review(PrivacyChoice choice, PersonFacts facts) {
    List<Finding> findings = new ArrayList<>();
    choice
        .directive()
        .filter(it -> it.status() == ConsentStatus.ACTIVE)
        .ifPresent(
            it -> {
              findings.addAll(choice.faults());
              findings.addAll(ConsentReview.findings(it, facts));
            });
    return findings;
  }

  /** What is wrong with these protocols, in force or meant to be. */
  public List<Finding> reviewProtocols(Set<String> ids) {
    List<Finding> findings = new ArrayList<>();
    for (Contract contract : directory.contracts()) {
      if (ids.contains(contract.getIdPart())
          && contract.getStatus() == Contract.ContractStatus.EXECUTED
          && ProtocolReader.isProtocol(contract)) {
        findings.addAll(review(contract));
      }
    }
    return findings;
  }

  private List<Finding> review(Contract contract) {
    Optional<SharingProtocol> protocol = protocols.read(contract);
    List<SharingProtocol> others =
        directory.contracts().stream()
            .filter(it -> !it.getIdPart().equals(contract.getIdPart()))
            .flatMap(it -> protocols.read(it).stream())
            .toList();
    return protocol
        .map(it -> ProtocolReview.findings(it, BaseProtocol.v1(), others))
        .orElse(List.of(UNREADABLE));
  }
}
