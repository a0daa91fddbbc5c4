package org.maiashare.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads a consent before it is filed. Whatever is found, it must not be filed; nothing is ever half
 * applied.
 */
public final class ConsentReview {
  /** A consent with an exception to an exception. */
  public static final Finding THREE_LEVELS =
      new Finding(
          "three-levels",
          "Une exception ne peut pas contenir elle-même d'exception : deux niveaux au plus.",
          "An exception cannot hold an exception of its own: two levels at most.");

  private static final Finding UNKNOWN_POLICY =
      new Finding(
          "unknown-policy",
          "Le protocole de partage désigné n'est pas connu ici.",
          "The sharing protocol it names is not known here.");
  private static final Finding UNKNOWN_ACTOR =
      new Finding(
          "unknown-actor",
          "Une personne, une équipe ou un groupe désigné n'est pas connu ici.",
          "Somebody, a team or a group it names is not known here.");
  private static final Finding IMPOSSIBLE_PERIOD =
      new Finding(
          "impossible-period",
          "Une période se termine avant d'avoir commencé, ou sort de celle du consentement.",
          "A period ends before it starts, or lies outside that of the consent.");

  private final ConsentDirective consent;
  private final PersonFacts facts;
  private final List<Finding> findings = new ArrayList<>();

  private ConsentReview(ConsentDirective consent, PersonFacts facts) {
    this.consent = consent;
    this.facts = facts;
  }

  /**
   * All that is wrong with a consent; nothing when it may be filed.
   *
   * @param facts of the person, who the consent names included
   */
  public static List<Finding> findings(ConsentDirective consent, PersonFacts facts) {
    return new ConsentReview(consent, facts).review();
  }

  private List<Finding> review() {
    Provision root = consent.root();
    List<Provision> all = new ArrayList<>(List.of(root));
    root.nested().forEach(nested -> collect(nested, all));
    when(root.isTooDeep(), THREE_LEVELS);
    when(!new Consents(facts).policyIsKnown(consent), UNKNOWN_POLICY);
    when(
        all.stream().anyMatch(it -> it.actors().stream().anyMatch(this::isUnknown)), UNKNOWN_ACTOR);
    when(all.stream().anyMatch(it -> !it.period().overlaps(root.period())), IMPOSSIBLE_PERIOD);
    Contradiction.in(consent).ifPresent(findings::add);
    ConsentPower.missing(consent, facts).ifPresent(findings::add);
    return List.copyOf(findings);
  }

  private static void collect(Provision provision, List<Provision> all) {
    all.add(provision);
    provision.nested().forEach(nested -> collect(nested, all));
  }

  private void when(boolean wrong, Finding finding) {
    if (wrong) {
      findings.add(finding);
    }
  }

  private boolean isUnknown(Party party) {
    if (party instanceof Party.PersonParty) {
      return true;
    }
    if (party instanceof Party.PractitionerParty || party instanceof Party.RoleParty) {
      return new Directory(facts.all(ExercisedRole.class)).rolesOf(party).isEmpty();
    }
    if (party instanceof Party.CareTeamParty || party instanceof Party.GroupParty) {
      return new Consents(facts).addressees(Set.of(party)).isEmpty();
    }
    return false;
  }
}
