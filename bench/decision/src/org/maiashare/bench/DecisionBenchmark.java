package org.maiashare.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.maiashare.decision.AccessClass;
import org.maiashare.decision.Action;
import org.maiashare.decision.Actor;
import org.maiashare.decision.BaseProtocol;
import org.maiashare.decision.CareTeamId;
import org.maiashare.decision.ConsentCategory;
import org.maiashare.decision.ConsentDirective;
import org.maiashare.decision.ConsentId;
import org.maiashare.decision.ConsentScope;
import org.maiashare.decision.ConsentStatus;
import org.maiashare.decision.DataCategory;
import org.maiashare.decision.Decision;
import org.maiashare.decision.Decisions;
import org.maiashare.decision.ExercisedRole;
import org.maiashare.decision.Fact;
import org.maiashare.decision.GrantRow;
import org.maiashare.decision.LabelFilter;
import org.maiashare.decision.Membership;
import org.maiashare.decision.OrganisationId;
import org.maiashare.decision.Party;
import org.maiashare.decision.Period;
import org.maiashare.decision.PersonFacts;
import org.maiashare.decision.PersonId;
import org.maiashare.decision.Plans;
import org.maiashare.decision.PractitionerId;
import org.maiashare.decision.PractitionerRoleId;
import org.maiashare.decision.Provision;
import org.maiashare.decision.PurposeOfUse;
import org.maiashare.decision.Requester;
import org.maiashare.decision.RoleFamily;
import org.maiashare.decision.SensitivityLabel;
import org.maiashare.decision.SignatureState;
import org.maiashare.decision.TeamKind;
import org.maiashare.decision.TerritoryId;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A person with ten members around them, two of them organisations, five consents, twelve cells. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DecisionBenchmark {
  private static final TerritoryId EAST = new TerritoryId("east");
  private static final PersonId PERSON = new PersonId("person");
  private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
  private static final List<RoleFamily> FAMILIES =
      List.of(
          RoleFamily.PHYSICIAN,
          RoleFamily.NURSE,
          RoleFamily.CASE_MANAGER,
          RoleFamily.HOME_HELPER,
          RoleFamily.THERAPIST,
          RoleFamily.PHARMACIST,
          RoleFamily.SOCIAL_WORKER,
          RoleFamily.HOME_HELP_MANAGER);

  private final List<Fact> known = known();
  private final List<AccessClass> cells = cells();
  private final PersonFacts facts = facts();
  private final AccessClass health = AccessClass.plain(DataCategory.MED);
  private final Requester nurse = new Requester(new Actor.Professional(role(1)));
  private final Requester stranger = new Requester(new Actor.Professional(role(99)));

  /** The second layer's question about a row: the facts are known, the rules already applied. */
  @Benchmark
  public Decision decidePermit() {
    return Decisions.decide(nurse, facts, health, Action.READ, NOW);
  }

  @Benchmark
  public Decision decideRefusal() {
    return Decisions.decide(stranger, facts, health, Action.READ, NOW);
  }

  /** From facts just read to all rows of the person. */
  @Benchmark
  public List<GrantRow> plan() {
    return Plans.plan(facts(), cells, NOW);
  }

  private PersonFacts facts() {
    return new PersonFacts(PERSON, Optional.of(EAST), true, known);
  }

  private static List<Fact> known() {
    List<Fact> facts = new ArrayList<>(BaseProtocol.shipped());
    for (int number = 0; number < 8; number++) {
      facts.add(role(number));
      facts.add(member(number < 6, Party.of(role(number).role())));
    }
    facts.add(member(true, Party.of(new OrganisationId("organisation-8"))));
    facts.add(member(false, Party.of(new OrganisationId("organisation-9"))));
    facts.add(consent("circle", Provision.permit().to(Party.of(new OrganisationId("organisation-9")))));
    facts.add(consent("one", Provision.deny().to(Party.of(new PractitionerId("practitioner-x")))));
    facts.add(
        consent(
            "psy",
            Provision.permit()
                .to(Party.of(role(2).role()))
                .labelled(new LabelFilter(true, Set.of(SensitivityLabel.PSY)))));
    facts.add(consent("research", Provision.deny().purpose(new PurposeOfUse("HRESCH"))));
    facts.add(
        consent(
            "note",
            Provision.deny()
                .about(DataCategory.NOTE)
                .except(Provision.permit().to(Party.of(role(1).role())))));
    return facts;
  }

  private static ExercisedRole role(int number) {
    return new ExercisedRole(
        new PractitionerId("practitioner-" + number),
        new PractitionerRoleId("role-" + number),
        new OrganisationId("organisation-" + number),
        FAMILIES.get(number % FAMILIES.size()),
        EAST);
  }

  private static Membership member(boolean team, Party party) {
    return new Membership(
        new CareTeamId(team ? "team" : "circle"),
        team ? TeamKind.CARE_TEAM : TeamKind.EXTENDED_CIRCLE,
        true,
        party,
        Period.since(Instant.parse("2026-01-01T00:00:00Z")));
  }

  private static ConsentDirective consent(String id, Provision root) {
    return new ConsentDirective(
        new ConsentId(id),
        "1",
        ConsentStatus.ACTIVE,
        ConsentScope.PRIVACY,
        ConsentCategory.CONSENT,
        Optional.of(BaseProtocol.CANONICAL),
        Party.of(PERSON),
        NOW,
        SignatureState.VALID,
        root);
  }

  private static List<AccessClass> cells() {
    List<AccessClass> cells = new ArrayList<>();
    for (DataCategory category : DataCategory.values()) {
      cells.add(AccessClass.plain(category));
    }
    cells.add(AccessClass.plain(DataCategory.MED).labelled(SensitivityLabel.PSY));
    return cells;
  }
}
