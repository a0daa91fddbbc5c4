package org.maiashare.decision;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The sharing rules once more, written from their prose and nothing else: no keys, no clauses, no
 * rows; one question at a time, in the order of the decision. Slow on purpose.
 */
final class NaiveReference {
  private final Requester requester;
  private final PersonFacts facts;
  private final AccessClass cell;
  private final Action action;
  private final Instant at;
  private final NaiveConsents consents;
  private @Nullable RoleFamily acting;
  private final NaiveNames names;

  private NaiveReference(
      Requester requester, PersonFacts facts, AccessClass cell, Action action, Instant at) {
    this.requester = requester;
    this.facts = facts;
    this.cell = cell;
    this.action = action;
    this.at = at;
    this.names = new NaiveNames(facts, requester, at);
    this.consents = new NaiveConsents(facts, requester, cell, at, names);
  }

  static boolean permits(
      Requester requester, PersonFacts facts, AccessClass cell, Action action, Instant at) {
    return new NaiveReference(requester, facts, cell, action, at).decide();
  }

  private boolean decide() {
    if (families().isEmpty() && names.professional() != null) {
      return false;
    }
    if (names.professional() != null && !names.isActive()) {
      return false;
    }
    if (names.software() != null && (families().isEmpty() || !names.isActive())) {
      return false;
    }
    if (action == Action.WRITE && cell.signed() && !isAmendedByItsAuthor()) {
      return false;
    }
    if (requester.actor() instanceof Actor.Self self) {
      return self.person().equals(facts.person()) && mayDoAsSelf();
    }
    List<RepresentationMandate> mandates = mandates();
    if (!mandates.isEmpty()) {
      if (cell.masking().contains(MaskingLabel.INVISIBLE_REPRESENTANTS_LEGAUX)
          || cell.masking().contains(MaskingLabel.INVISIBLE_PATIENT)) {
        return false;
      }
      if (mandates.stream().anyMatch(this::mayDoAsRepresentative)) {
        return true;
      }
    }
    if (requester.purpose().code().equals("BTG")) {
      return breakGlass();
    }
    return !isMasked() && !consents.refuse() && hasPermittingRelation();
  }

  // 2. The person, and whoever represents them.

  private boolean mayDoAsSelf() {
    if (cell.masking().contains(MaskingLabel.INVISIBLE_PATIENT)) {
      return false;
    }
    return action == Action.READ
        || cell.category() == DataCategory.NOTE
        || cell.category() == DataCategory.CONSENT;
  }

  private List<RepresentationMandate> mandates() {
    return facts.all(RepresentationMandate.class).stream()
        .filter(mandate -> mandate.period().contains(at) && !mandate.scopes().isEmpty())
        .filter(
            mandate ->
                names.relative() != null
                    ? names.isNamedBy(mandate.holder())
                    : names.professional() != null
                        && families().contains(RoleFamily.GUARDIAN_PROFESSIONAL)
                        && names.isNamedBy(mandate.holder()))
        .toList();
  }

  private boolean mayDoAsRepresentative(RepresentationMandate mandate) {
    if (mandate.scopes().contains(MandateScope.PERSON)) {
      return mayDoAsSelf();
    }
    return action == Action.READ
        && EnumSet.of(DataCategory.ADM, DataCategory.SOC, DataCategory.LEG)
            .contains(cell.category());
  }

  // 3. Break-glass.

  private boolean breakGlass() {
    boolean opposed =
        facts.all(EmergencyOpposition.class).stream()
            .anyMatch(opposition -> opposition.period().contains(at));
    if (opposed || consents.refuse()) {
      return false;
    }
    ExercisedRole role = names.professional();
    if (role == null) {
      return false;
    }
    boolean open =
        facts.all(EmergencyAccess.class).stream()
            .anyMatch(
                access -> access.openedBy().equals(role.role()) && access.period().contains(at));
    if (!open || cell.sensitivity().contains(SensitivityLabel.V)) {
      return false;
    }
    boolean note = cell.category() == DataCategory.NOTE;
    return action == Action.WRITE
        ? note
        : note && facts.all(ExercisedRole.class).contains(role) && isSignedAt(role.organisation())
            || EnumSet.of(
                    DataCategory.ADM,
                    DataCategory.MED,
                    DataCategory.ALERT,
                    DataCategory.LEG,
                    DataCategory.PLAN)
                .contains(cell.category());
  }

  private boolean isSignedAt(OrganisationId organisation) {
    return cell.signed()
        && cell.authorship().isPresent()
        && cell.authorship().get().organisation().equals(Optional.of(organisation));
  }

  // 4. Masking.

  private boolean isMasked() {
    boolean hidden = names.relative() != null && cell.masking().contains(MaskingLabel.MASQUE_PT);
    for (RoleFamily family : families()) {
      hidden |=
          family.group() == ProfessionalGroup.HEALTH
              && cell.masking().contains(MaskingLabel.MASQUE_PS);
      hidden |=
          family.group() == ProfessionalGroup.SOCIAL
              && cell.masking().contains(MaskingLabel.MASQUE_PSOCIAL);
    }
    return hidden && !isAuthor();
  }

  private boolean isAuthor() {
    Authorship author = cell.authorship().orElse(null);
    if (author == null) {
      return false;
    }
    if (names.relative() != null) {
      return author.relatedPerson().equals(Optional.of(names.relative()));
    }
    if (author.practitioner().isPresent()) {
      return names.professional() != null
          && author.practitioner().get().equals(names.professional().practitioner());
    }
    return author.organisation().isPresent()
        && author.organisation().get().equals(names.organisation());
  }

  private boolean isAmendedByItsAuthor() {
    Authorship author = cell.authorship().orElse(null);
    if (author == null) {
      return false;
    }
    if (requester.actor() instanceof Actor.Self self) {
      return author.person() && self.person().equals(facts.person());
    }
    if (names.relative() != null) {
      return author.relatedPerson().equals(Optional.of(names.relative()));
    }
    return author.organisation().isPresent()
        && author.organisation().get().equals(names.organisation());
  }

  // 7 to 10. Relations, each within a ceiling, each label granted.

  private boolean hasPermittingRelation() {
    for (RoleFamily family : families()) {
      acting = family;
      if (professionalRelation(family)) {
        return true;
      }
    }
    acting = null;
    return relativeRelation();
  }

  private boolean professionalRelation(RoleFamily family) {
    boolean care = requester.purpose().code().equals("TREAT");
    Ceiling ceiling = NaiveProtocols.ceiling(facts, family, at);
    for (Membership membership : facts.all(Membership.class)) {
      if (!membership.active()
          || !membership.period().contains(at)
          || !names.isMember(membership.member(), family)) {
        continue;
      }
      boolean team =
          membership.kind() == TeamKind.CARE_TEAM && family.group() != ProfessionalGroup.NONE;
      if (care && team && isAtHome() && within(ceiling, cell -> true)) {
        return true;
      }
      if (care && team && withinAgreement(family)) {
        return true;
      }
      if (within(ceiling, any -> consents.permit(acting))) {
        return true;
      }
    }
    return care
        && (asAddressee(family, ceiling)
            || asReferrer(family, ceiling)
            || asDesk(family, ceiling)
            || asAdmitting(family, ceiling));
  }

  private boolean withinAgreement(RoleFamily family) {
    TerritoryId territory = names.territory();
    return territory != null
        && !Optional.of(territory).equals(facts.territory())
        && within(NaiveProtocols.ceilingWith(facts, territory, family, at), any -> true);
  }

  private boolean isAtHome() {
    return facts.territory().isPresent() && facts.territory().get().equals(names.territory());
  }

  private boolean within(Ceiling ceiling, Predicate<AccessClass> relation) {
    Set<DataCategory> allowed = action == Action.READ ? ceiling.readable() : ceiling.writable();
    return allowed.contains(cell.category()) && relation.test(cell) && labelsGranted(ceiling);
  }

  private boolean labelsGranted(Ceiling ceiling) {
    Set<SensitivityLabel> missing = new HashSet<>(cell.sensitivity());
    missing.removeAll(ceiling.sensitivity());
    return missing.isEmpty() || consents.open(missing, acting);
  }

  private boolean asAddressee(RoleFamily family, Ceiling ceiling) {
    for (Referral referral : facts.all(Referral.class)) {
      boolean concerned = cell.facets().contains(new Facet.ReferralFacet(referral.id()));
      boolean covered =
          action == Action.READ
              ? concerned
                  || cell.category() == DataCategory.ADM
                  || cell.category() == DataCategory.ALERT
              : concerned && cell.category() == DataCategory.REF;
      if (covered
          && referral.addressees().stream().anyMatch(party -> names.isMember(party, family))
          && within(ceiling, any -> true)) {
        return true;
      }
    }
    return false;
  }

  private boolean asReferrer(RoleFamily family, Ceiling ceiling) {
    for (Referral referral : facts.all(Referral.class)) {
      if (referral.referrer().isPresent()
          && names.isMember(referral.referrer().get(), family)
          && cell.category() == DataCategory.REF
          && cell.facets().contains(new Facet.ReferralFacet(referral.id()))
          && within(ceiling, any -> true)) {
        return true;
      }
    }
    return false;
  }

  private boolean asDesk(RoleFamily family, Ceiling ceiling) {
    if (family != RoleFamily.DESK || !isAtHome()) {
      return false;
    }
    if (names.professional() != null
        && cell.category() == DataCategory.REF
        && within(ceiling, any -> true)) {
      return true;
    }
    return cell.category() == DataCategory.ADM
        && action == Action.READ
        && facts.all(DeskMatch.class).stream()
            .anyMatch(
                match -> isWithinADayOf(match.foundAt()) && names.isMember(match.foundBy(), family))
        && within(ceiling, any -> true);
  }

  private boolean asAdmitting(RoleFamily family, Ceiling ceiling) {
    return ceiling.writable().contains(DataCategory.ADM)
        && EnumSet.of(DataCategory.ADM, DataCategory.COORD, DataCategory.CONSENT, DataCategory.REF)
            .contains(cell.category())
        && facts.all(Admission.class).stream()
            .anyMatch(
                admission ->
                    isWithinADayOf(admission.openedAt())
                        && names.isMember(admission.openedBy(), family))
        && labelsGranted(ceiling);
  }

  private boolean isWithinADayOf(Instant moment) {
    return !at.isBefore(moment) && at.isBefore(moment.plus(Duration.ofHours(24)));
  }

  private boolean relativeRelation() {
    RelatedPersonId relative = names.relative();
    if (relative == null) {
      return false;
    }
    boolean care = requester.purpose().code().equals("TREAT");
    boolean trusted =
        facts.all(TrustedPersonDesignation.class).stream()
            .anyMatch(it -> it.trustedPerson().equals(relative) && it.period().contains(at));
    boolean mandated =
        facts.all(CaregiverMandate.class).stream()
            .anyMatch(it -> it.caregiver().equals(relative) && it.period().contains(at));
    boolean member =
        facts.all(Membership.class).stream()
            .anyMatch(
                it ->
                    it.active()
                        && it.period().contains(at)
                        && it.member().equals(Party.of(relative)));
    Ceiling asTrusted = NaiveProtocols.ceiling(facts, RoleFamily.TRUSTED_PERSON, at);
    Ceiling asCaregiver = NaiveProtocols.ceiling(facts, RoleFamily.CAREGIVER, at);
    return (care && trusted && within(asTrusted, any -> true))
        || (care && mandated && within(asCaregiver, any -> true))
        || (member && within(asCaregiver, any -> consents.permit(acting)));
  }

  private Set<RoleFamily> families() {
    return names.families();
  }
}
