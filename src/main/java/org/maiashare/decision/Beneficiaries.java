package org.maiashare.decision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everyone whom a person's facts name, and whoever works where they name an organisation. */
final class Beneficiaries {
  private static final PractitionerId ANYONE = new PractitionerId("anyone");
  private static final PractitionerRoleId ANY_ROLE = new PractitionerRoleId("anyone");
  private static final OrganisationId ANY_DESK = new OrganisationId("any-desk");

  private final PersonFacts facts;
  private final Set<Beneficiary> found = new LinkedHashSet<>();

  private Beneficiaries(PersonFacts facts) {
    this.facts = facts;
  }

  static Set<Beneficiary> of(PersonFacts facts) {
    return new Beneficiaries(facts).find();
  }

  private Set<Beneficiary> find() {
    known(new Actor.Self(facts.person()));
    relatives().forEach(relative -> known(new Actor.Relative(relative)));
    facts.all(ExercisedRole.class).forEach(role -> known(new Actor.Professional(role)));
    for (OrganisationId organisation : organisations()) {
      RoleFamily.PROFESSIONALS.forEach(family -> anyone(organisation, family));
    }
    facts.territory().ifPresent(home -> anyone(ANY_DESK, RoleFamily.DESK));
    return found;
  }

  private void known(Actor actor) {
    purposes().forEach(purpose -> found.add(new Beneficiary(new Requester(actor, purpose), false)));
  }

  private void anyone(OrganisationId organisation, RoleFamily family) {
    ExercisedRole role =
        new ExercisedRole(ANYONE, ANY_ROLE, organisation, Optional.of(family), facts.territory());
    purposes()
        .forEach(
            purpose ->
                found.add(
                    new Beneficiary(new Requester(new Actor.Professional(role), purpose), true)));
  }

  private Set<PurposeOfUse> purposes() {
    Set<PurposeOfUse> purposes = new LinkedHashSet<>();
    purposes.add(PurposeOfUse.TREATMENT);
    if (!facts.all(EmergencyAccess.class).isEmpty()) {
      purposes.add(PurposeOfUse.BREAK_GLASS);
    }
    for (ConsentDirective consent : facts.all(ConsentDirective.class)) {
      purposes.addAll(consent.root().purposes());
      consent.root().nested().forEach(nested -> purposes.addAll(nested.purposes()));
    }
    return purposes;
  }

  private Set<RelatedPersonId> relatives() {
    List<Party> parties = new ArrayList<>(parties());
    facts.all(RepresentationMandate.class).forEach(mandate -> parties.add(mandate.holder()));
    Set<RelatedPersonId> relatives = new LinkedHashSet<>();
    for (Party party : parties) {
      if (party instanceof Party.RelatedPersonParty it) {
        relatives.add(it.relatedPerson());
      }
    }
    facts.all(TrustedPersonDesignation.class).forEach(it -> relatives.add(it.trustedPerson()));
    facts.all(CaregiverMandate.class).forEach(it -> relatives.add(it.caregiver()));
    return relatives;
  }

  private Set<OrganisationId> organisations() {
    List<Party> parties = new ArrayList<>(parties());
    facts
        .all(Referral.class)
        .forEach(
            referral -> {
              referral.referrer().ifPresent(parties::add);
              parties.addAll(referral.addressees());
            });
    Set<OrganisationId> organisations = new LinkedHashSet<>();
    for (Party party : parties) {
      if (party instanceof Party.OrganisationParty it) {
        organisations.add(it.organisation());
      }
    }
    return organisations;
  }

  private List<Party> parties() {
    return facts.all(Membership.class).stream().map(Membership::member).toList();
  }
}
