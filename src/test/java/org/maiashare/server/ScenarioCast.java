package org.maiashare.server;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.maiashare.decision.Actor;
import org.maiashare.decision.ExercisedRole;
import org.maiashare.decision.Membership;
import org.maiashare.decision.OrganisationId;
import org.maiashare.decision.Party;
import org.maiashare.decision.Period;
import org.maiashare.decision.PractitionerRoleId;
import org.maiashare.decision.ProtocolParty;
import org.maiashare.decision.Scenario;
import org.maiashare.decision.SharingProtocol;
import org.maiashare.decision.TerritoryId;

/**
 * The professionals and organisations of a scenario, as a directory would hold them.
 *
 * @param known the roles that the directory knows when the record is filed
 * @param later those it comes to know afterwards
 * @param organisations each with its territory
 */
record ScenarioCast(
    List<Role> known,
    List<Role> later,
    Map<OrganisationId, Optional<TerritoryId>> organisations,
    Set<OrganisationId> closed) {

  static final TerritoryId HOME = new TerritoryId("est");

  /**
   * @param period when the role is exercised, as of now
   */
  record Role(ExercisedRole role, boolean active, Optional<org.hl7.fhir.r4.model.Period> period) {

    String identity() {
      String when =
          period
              .map(it -> it.getStartElement().asStringValue() + it.getEndElement().asStringValue())
              .orElse("");
      return role + " " + active + " " + when;
    }
  }

  static ScenarioCast of(Scenario scenario, ScenarioTime time) {
    List<ExercisedRole> facts = scenario.facts().all(ExercisedRole.class);
    Map<PractitionerRoleId, Role> known = new LinkedHashMap<>();
    Map<PractitionerRoleId, Role> later = new LinkedHashMap<>();
    for (Actor actor : actors(scenario)) {
      if (actor instanceof Actor.Professional it) {
        (facts.contains(it.role()) ? known : later)
            .put(it.role().role(), new Role(it.role(), it.active(), period(it.period(), time)));
      }
    }
    for (ExercisedRole role : facts) {
      Role same = known.computeIfAbsent(role.role(), id -> new Role(role, true, Optional.empty()));
      if (!same.role().equals(role)) {
        throw new NotOverHttpException("a directory holds one description of a role");
      }
    }
    return new ScenarioCast(
        List.copyOf(known.values()),
        later.values().stream()
            .filter(role -> known.values().stream().noneMatch(it -> looksLike(it, role)))
            .toList(),
        organisations(scenario),
        closed(scenario));
  }

  /** Whether a token could mean the one or the other. */
  private static boolean looksLike(Role one, Role other) {
    return one.role().practitioner().equals(other.role().practitioner())
        && one.role().organisation().equals(other.role().organisation())
        && one.role().family().equals(other.role().family());
  }

  private static Optional<org.hl7.fhir.r4.model.Period> period(Period period, ScenarioTime time) {
    return period.equals(Period.ALWAYS) ? Optional.empty() : Optional.of(time.period(period));
  }

  /** In one order, whatever the run. */
  private static Collection<Actor> actors(Scenario scenario) {
    return new TreeMap<>(scenario.actors()).values();
  }

  /** Every organisation is of the territory that the first of its people work in. */
  private static Map<OrganisationId, Optional<TerritoryId>> organisations(Scenario scenario) {
    Map<OrganisationId, Optional<TerritoryId>> all = new LinkedHashMap<>();
    for (ExercisedRole role : scenario.facts().all(ExercisedRole.class)) {
      all.putIfAbsent(role.organisation(), role.territory());
    }
    for (Actor actor : actors(scenario)) {
      if (actor instanceof Actor.Professional it) {
        all.putIfAbsent(it.role().organisation(), it.role().territory());
      } else if (actor instanceof Actor.Software it && it.active()) {
        all.putIfAbsent(it.organisation(), it.territory());
      }
    }
    named(scenario).forEach(it -> all.putIfAbsent(it, Optional.of(HOME)));
    return all;
  }

  private static Set<OrganisationId> named(Scenario scenario) {
    Set<OrganisationId> named = new LinkedHashSet<>();
    List<Party> parties = new ArrayList<>();
    scenario.facts().all(Membership.class).forEach(it -> parties.add(it.member()));
    parties.addAll(ScenarioConsents.actors(scenario));
    parties.addAll(ScenarioReferrals.parties(scenario));
    for (Party party : parties) {
      if (party instanceof Party.OrganisationParty it) {
        named.add(it.organisation());
      }
    }
    for (SharingProtocol protocol : scenario.facts().all(SharingProtocol.class)) {
      protocol.parties().stream().map(ProtocolParty::organisation).forEach(named::add);
    }
    for (Actor actor : actors(scenario)) {
      if (actor instanceof Actor.Software it) {
        named.add(it.organisation());
      }
    }
    return named;
  }

  /** The organisations of which nothing but stopped software is known. */
  private static Set<OrganisationId> closed(Scenario scenario) {
    Set<OrganisationId> closed = new LinkedHashSet<>();
    Set<OrganisationId> open = new LinkedHashSet<>();
    for (Actor actor : actors(scenario)) {
      if (actor instanceof Actor.Software it) {
        (it.active() ? open : closed).add(it.organisation());
      } else if (actor instanceof Actor.Professional it) {
        open.add(it.role().organisation());
      }
    }
    closed.removeAll(open);
    return closed;
  }
}
