package org.maiashare.fhir;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentPolicyComponent;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Reference;
import org.maiashare.decision.ConsentCategory;
import org.maiashare.decision.ConsentDirective;
import org.maiashare.decision.ConsentId;
import org.maiashare.decision.ConsentReview;
import org.maiashare.decision.ConsentScope;
import org.maiashare.decision.ConsentStatus;
import org.maiashare.decision.EmergencyOpposition;
import org.maiashare.decision.Finding;
import org.maiashare.decision.Party;
import org.maiashare.decision.PersonId;
import org.maiashare.decision.Provision;
import org.maiashare.decision.ProvisionType;
import org.maiashare.decision.SignatureState;

/**
 * Consents and oppositions in the shape of IHE Privacy Consent on FHIR. Anything that is not
 * understood makes the permissions of the consent not count (their signature is not accepted) and
 * its refusals count.
 */
public final class PrivacyChoiceReader {

  private static final String EMERGENCY_OPPOSITION = "emergency-opposition";

  private static final Finding NOT_UNDERSTOOD =
      new Finding(
          "not-understood",
          "Un élément de ce consentement n'est pas compris ici : il n'autoriserait rien.",
          "Something in this consent is not understood here: it would permit nothing.");

  private final ConsentSignatures signatures;

  public PrivacyChoiceReader(ConsentSignatures signatures) {
    this.signatures = signatures;
  }

  /**
   * Reads a consent of the person.
   *
   * @param isKnown whether the members of a group or care team that a provision names are known
   * @return empty when the consent is another person's or has no id
   */
  public Optional<PrivacyChoice> read(
      Consent consent, PersonId person, Predicate<ResourceReference> isKnown) {
    Optional<ResourceReference> id = ResourceReference.to(consent);
    if (id.isEmpty() || !Parties.isPerson(consent.getPatient(), person)) {
      return Optional.empty();
    }
    if (isEmergencyOpposition(consent)) {
      return emergencyOpposition(consent);
    }
    Doubt doubt = new Doubt();
    doubt.raiseIf(consent.hasModifierExtension());
    ProvisionReader provisions = new ProvisionReader(doubt, isKnown);
    Provision root = provisions.root(consent.getProvision(), rootType(consent, doubt));
    ConsentStatus status = status(consent, doubt);
    ConsentScope scope = scope(consent, doubt);
    Optional<String> policy = policy(consent, doubt);
    Party performer = performer(consent, person, doubt);
    Instant givenAt = givenAt(consent, doubt);
    SignatureState signature = doubt.isRaised() ? SignatureState.INVALID : signatures.of(consent);
    return Optional.of(
        new PrivacyChoice(
            new ConsentDirective(
                new ConsentId(id.get().id()),
                version(consent),
                status,
                scope,
                category(root),
                policy,
                performer,
                givenAt,
                signature,
                root),
            faults(provisions, doubt, root),
            provisions.filters()));
  }

  /** A refusal is kept however it is written; a permission must be understood. */
  private static List<Finding> faults(ProvisionReader provisions, Doubt doubt, Provision root) {
    if (provisions.isTooDeep()) {
      return List.of(ConsentReview.THREE_LEVELS);
    }
    return doubt.isRaised() && root.type() == ProvisionType.PERMIT
        ? List.of(NOT_UNDERSTOOD)
        : List.of();
  }

  static boolean isEmergencyOpposition(Consent consent) {
    return Codings.has(consent.getCategory(), CodeSystems.CONSENT_CATEGORY, EMERGENCY_OPPOSITION);
  }

  private static Optional<PrivacyChoice> emergencyOpposition(Consent consent) {
    ConsentStatus status = status(consent, new Doubt());
    return status == ConsentStatus.ACTIVE
        ? Optional.of(
            PrivacyChoice.of(
                new EmergencyOpposition(Periods.taking(consent.getProvision().getPeriod()))))
        : Optional.empty();
  }

  /** The root's type; where it is missing, an opposition refuses and a consent permits nothing. */
  private static ProvisionType rootType(Consent consent, Doubt doubt) {
    boolean opposition =
        Codings.has(consent.getCategory(), CodeSystems.CONSENT_CATEGORY, "opposition");
    Optional<ProvisionType> type = ProvisionReader.readType(consent.getProvision());
    doubt.raiseIf(opposition && type.equals(Optional.of(ProvisionType.PERMIT)));
    return doubt.require(type).orElse(opposition ? ProvisionType.DENY : ProvisionType.PERMIT);
  }

  private static ConsentCategory category(Provision root) {
    return root.type() == ProvisionType.DENY ? ConsentCategory.OPPOSITION : ConsentCategory.CONSENT;
  }

  static ConsentStatus status(Consent consent, Doubt doubt) {
    ConsentState state = consent.getStatus();
    if (state == null || state == ConsentState.NULL) {
      doubt.raise();
      return ConsentStatus.ACTIVE;
    }
    return Codings.constant(ConsentStatus.class, state.toCode()).orElse(ConsentStatus.ACTIVE);
  }

  private static ConsentScope scope(Consent consent, Doubt doubt) {
    if (Codings.has(consent.getScope(), CodeSystems.CONSENT_SCOPE, "patient-privacy")) {
      return ConsentScope.PRIVACY;
    }
    boolean other =
        Codings.has(consent.getScope(), CodeSystems.CONSENT_SCOPE, "adr", "research", "treatment");
    doubt.raiseIf(!other);
    return other ? ConsentScope.OTHER : ConsentScope.PRIVACY;
  }

  private static Optional<String> policy(Consent consent, Doubt doubt) {
    List<String> named =
        consent.getPolicy().stream()
            .map(ConsentPolicyComponent::getUri)
            .filter(uri -> uri != null && !uri.isBlank())
            .toList();
    doubt.raiseIf(named.size() > 1);
    return named.stream().findFirst();
  }

  private static Party performer(Consent consent, PersonId person, Doubt doubt) {
    List<Reference> performers = consent.getPerformer();
    Optional<Party> named =
        performers.size() == 1 ? Parties.of(performers.get(0)) : Optional.empty();
    Optional<Party> entitled =
        named.filter(
            party -> party.equals(Party.of(person)) || party instanceof Party.RelatedPersonParty);
    return doubt.require(entitled).orElse(Party.of(person));
  }

  private static Instant givenAt(Consent consent, Doubt doubt) {
    return doubt
        .require(Periods.of(consent.getDateTimeElement()).map(it -> it.from()))
        .orElse(Instant.MIN);
  }

  private static String version(Consent consent) {
    String version = consent.getMeta().getVersionId();
    return version == null ? "1" : version;
  }
}
