package org.maiashare.decision;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Generates small situations dense with coincidences: few people, organisations, territories and
 * dates, so that memberships, consents, mandates and protocols keep meeting each other.
 */
final class Worlds {
  static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
  static final int DAYS = 6;
  static final PersonId PERSON = new PersonId("personne");
  private static final TerritoryId EAST = new TerritoryId("east");
  private static final TerritoryId WEST = new TerritoryId("west");
  private static final CareTeamId TEAM = new CareTeamId("team");
  private static final CareTeamId CIRCLE = new CareTeamId("circle");
  private static final GroupId GROUP = new GroupId("group");
  private static final DeviceId DEVICE = new DeviceId("device-1");
  private static final ReferralId REFERRAL = new ReferralId("referral-1");
  private static final List<PurposeOfUse> PURPOSES =
      List.of(
          PurposeOfUse.TREATMENT,
          PurposeOfUse.BREAK_GLASS,
          new PurposeOfUse("HPAYMT"),
          new PurposeOfUse("HRESCH"));
  private static final List<RoleFamily> FAMILIES =
      List.of(
          RoleFamily.NURSE,
          RoleFamily.PHYSICIAN,
          RoleFamily.HOME_HELPER,
          RoleFamily.CASE_MANAGER,
          RoleFamily.SOCIAL_WORKER,
          RoleFamily.DESK,
          RoleFamily.GUARDIAN_PROFESSIONAL,
          RoleFamily.PHARMACIST,
          RoleFamily.SUPERVISOR);

  private final Random random;
  private final List<ExercisedRole> pool = new ArrayList<>();

  private Worlds(Random random) {
    this.random = random;
  }

  static World generate(long seed) {
    return new Worlds(new Random(seed)).world();
  }

  private World world() {
    for (int number = 0; number < 4; number++) {
      pool.add(role(number));
    }
    List<Fact> facts = new ArrayList<>();
    pool.stream().filter(role -> !oneIn(4)).forEach(facts::add);
    if (oneIn(20)) {
      facts.add(withOtherOrganisation(pick(pool)));
    }
    int many = 2 + random.nextInt(6);
    for (int count = 0; count < many; count++) {
      facts.add(anyFact(facts));
    }
    facts.addAll(protocols());
    Collections.shuffle(facts, random);
    PersonFacts known =
        new PersonFacts(PERSON, oneIn(15) ? Optional.empty() : Optional.of(EAST), !oneIn(3), facts);
    return new World(known, cells(), requesters());
  }

  private Fact anyFact(List<Fact> facts) {
    return switch (random.nextInt(16)) {
      case 0, 1, 2, 3 -> membership();
      case 4, 5, 6, 7 -> consent("consent-" + facts.size());
      case 8 ->
          new RepresentationMandate(
              holder(),
              pick(ProtectionMeasure.values()),
              pick(
                  List.of(
                      Set.of(MandateScope.PERSON),
                      Set.of(MandateScope.PROPERTY),
                      Set.of(MandateScope.values()),
                      Set.<MandateScope>of())),
              pick(MandateMode.values()),
              period());
      case 9 -> new TrustedPersonDesignation(related(), period());
      case 10 -> new CaregiverMandate(related(), period());
      case 11 ->
          new Referral(
              REFERRAL,
              oneIn(2) ? Optional.empty() : Optional.of(party()),
              oneIn(3) ? Set.of() : Set.of(party()));
      case 12 -> new EmergencyAccess(pick(pool).role(), period());
      case 13 ->
          oneIn(3)
              ? new EmergencyOpposition(period())
              : new GroupMembership(GROUP, party(), period());
      case 14 -> new Admission(party(), instant());
      default -> new DeskMatch(party(), instant());
    };
  }

  private ExercisedRole role(int number) {
    return new ExercisedRole(
        new PractitionerId("practitioner-" + random.nextInt(3)),
        new PractitionerRoleId("role-" + number),
        organisation(),
        oneIn(15) ? Optional.empty() : Optional.of(pick(FAMILIES)),
        oneIn(12) ? Optional.empty() : Optional.of(oneIn(3) ? WEST : EAST));
  }

  private ExercisedRole withOtherOrganisation(ExercisedRole role) {
    return new ExercisedRole(
        role.practitioner(),
        role.role(),
        new OrganisationId("organisation-other"),
        role.family(),
        role.territory());
  }

  private Membership membership() {
    boolean team = !oneIn(3);
    return new Membership(
        team ? TEAM : CIRCLE,
        team ? TeamKind.CARE_TEAM : TeamKind.EXTENDED_CIRCLE,
        !oneIn(8),
        oneIn(6) ? Party.of(related()) : party(),
        period());
  }

  private ConsentDirective consent(String id) {
    ConsentId consent = new ConsentId(id);
    return new ConsentDirective(
        consent,
        "1",
        oneIn(8) ? pick(ConsentStatus.values()) : ConsentStatus.ACTIVE,
        oneIn(15) ? ConsentScope.OTHER : ConsentScope.PRIVACY,
        oneIn(5) ? ConsentCategory.OPPOSITION : ConsentCategory.CONSENT,
        oneIn(10)
            ? Optional.of("https://example.org/unknown")
            : Optional.of(BaseProtocol.CANONICAL + (oneIn(2) ? "|1" : "")),
        oneIn(4) ? holder() : Party.of(PERSON),
        instant(),
        oneIn(8) ? pick(SignatureState.values()) : SignatureState.VALID,
        provision(oneIn(30) ? 2 : 1));
  }

  private Provision provision(int depth) {
    Provision provision =
        (oneIn(2) ? Provision.permit() : Provision.deny()).during(period()).to(actors());
    if (oneIn(3)) {
      provision = provision.purpose(some(PURPOSES).toArray(PurposeOfUse[]::new));
    }
    if (oneIn(5)) {
      provision = provision.about(some(categories()).toArray(DataCategory[]::new));
    }
    if (oneIn(3)) {
      Set<SensitivityLabel> labels = some(labels());
      provision = provision.labelled(new LabelFilter(oneIn(2), labels));
    }
    if (oneIn(6)) {
      provision = provision.onDataItMatches();
    }
    if (depth > 0 && oneIn(2)) {
      Provision[] nested = new Provision[1 + random.nextInt(2)];
      for (int index = 0; index < nested.length; index++) {
        nested[index] = provision(depth - 1);
      }
      provision = provision.except(nested);
    }
    return provision;
  }

  private Party[] actors() {
    if (oneIn(3)) {
      return new Party[0];
    }
    Supplier<Party> actor =
        () ->
            switch (random.nextInt(9)) {
              case 8 -> Party.of(pick(FAMILIES.subList(0, 8)));
              case 0 -> Party.of(TEAM);
              case 1 -> Party.of(GROUP);
              case 2 -> Party.of(related());
              default -> party();
            };
    return oneIn(4) ? distinct(actor.get(), actor.get()) : new Party[] {actor.get()};
  }

  private static Party[] distinct(Party one, Party other) {
    return new LinkedHashSet<>(List.of(one, other).subList(0, one.equals(other) ? 1 : 2))
        .toArray(Party[]::new);
  }

  private List<SharingProtocol> protocols() {
    List<SharingProtocol> protocols = new ArrayList<>();
    if (oneIn(12)) {
      protocols.add(protocol("base", ProtocolKind.BASE, Set.of(), true));
    } else {
      protocols.add(BaseProtocol.v1());
    }
    if (oneIn(4)) {
      protocols.add(protocol("east", ProtocolKind.TERRITORY, Set.of(EAST), !oneIn(3)));
    }
    if (oneIn(3)) {
      Set<TerritoryId> between = oneIn(8) ? Set.of(EAST) : Set.of(EAST, WEST);
      protocols.add(protocol("east-west", ProtocolKind.AGREEMENT, between, !oneIn(4)));
    }
    return protocols;
  }

  private SharingProtocol protocol(
      String name, ProtocolKind kind, Set<TerritoryId> territories, boolean signed) {
    Map<RoleFamily, Ceiling> terms = new EnumMap<>(RoleFamily.class);
    BaseProtocol.v1()
        .terms()
        .forEach(
            (family, ceiling) -> {
              if (!oneIn(6)) {
                terms.put(family, ceiling.intersection(narrower()));
              }
            });
    return new SharingProtocol(
        "https://example.org/" + name,
        "1",
        kind,
        territories,
        period(),
        terms,
        kind == ProtocolKind.BASE || oneIn(15)
            ? Set.of()
            : Set.of(
                new ProtocolParty(new OrganisationId("party-1"), true),
                new ProtocolParty(new OrganisationId("party-2"), signed)));
  }

  private Ceiling narrower() {
    Set<DataCategory> kept = new HashSet<>(Set.of(DataCategory.values()));
    kept.remove(pick(DataCategory.values()));
    Set<SensitivityLabel> labels = new HashSet<>(Set.of(SensitivityLabel.values()));
    labels.remove(pick(SensitivityLabel.values()));
    return new Ceiling(kept, kept, labels);
  }

  private List<AccessClass> cells() {
    List<AccessClass> cells = new ArrayList<>();
    int many = 3 + random.nextInt(3);
    for (int count = 0; count < many; count++) {
      cells.add(cell());
    }
    return cells;
  }

  private AccessClass cell() {
    AccessClass cell = AccessClass.plain(pick(DataCategory.values()));
    if (oneIn(2)) {
      cell = cell.labelled(some(labels()).toArray(SensitivityLabel[]::new));
    }
    if (oneIn(3)) {
      cell = cell.masked(pick(MaskingLabel.values()));
    }
    if (oneIn(3)) {
      cell = cell.with(facets());
    }
    if (oneIn(3)) {
      cell = oneIn(2) ? cell.writtenBy(author()) : cell.signedBy(author());
    }
    return cell;
  }

  private Facet[] facets() {
    Set<Facet> facets = new LinkedHashSet<>();
    if (oneIn(2)) {
      facets.add(new Facet.ReferralFacet(REFERRAL));
    }
    int consents = random.nextInt(3);
    for (int count = 0; count < consents; count++) {
      facets.add(
          new Facet.ProvisionFacet(
              new ConsentId("consent-" + random.nextInt(10)),
              new ProvisionPath(random.nextInt(3) - 1)));
    }
    return facets.toArray(Facet[]::new);
  }

  private Authorship author() {
    return switch (random.nextInt(5)) {
      case 0 -> Authorship.ofThePerson();
      case 1 -> Authorship.of(related());
      case 2 -> Authorship.of(organisation());
      default -> Authorship.of(pick(pool).practitioner(), organisation());
    };
  }

  private List<Requester> requesters() {
    List<Requester> requesters = new ArrayList<>();
    int many = 2 + random.nextInt(2);
    for (int count = 0; count < many; count++) {
      requesters.add(new Requester(actor(), oneIn(3) ? pick(PURPOSES) : PurposeOfUse.TREATMENT));
    }
    return requesters;
  }

  private Actor actor() {
    return switch (random.nextInt(12)) {
      case 0 -> new Actor.Self(oneIn(8) ? new PersonId("somebody-else") : PERSON);
      case 1, 2 -> new Actor.Relative(related());
      case 3 ->
          new Actor.Software(
              oneIn(3) ? new DeviceId("device-2") : DEVICE,
              organisation(),
              Set.copyOf(some(FAMILIES)),
              oneIn(5) ? Optional.empty() : Optional.of(oneIn(3) ? WEST : EAST),
              !oneIn(15),
              Period.ALWAYS);
      case 4 -> new Actor.Professional(stranger());
      case 5 -> new Actor.Professional(withOtherOrganisation(pick(pool)));
      default ->
          new Actor.Professional(pick(pool), !oneIn(15), oneIn(10) ? period() : Period.ALWAYS);
    };
  }

  /** Somebody no fact names, who may well exercise in an organisation that a fact names. */
  private ExercisedRole stranger() {
    return new ExercisedRole(
        new PractitionerId("stranger"),
        new PractitionerRoleId("stranger-role"),
        organisation(),
        pick(FAMILIES),
        oneIn(3) ? WEST : EAST);
  }

  private Party party() {
    return switch (random.nextInt(9)) {
      case 0, 1, 2 -> Party.of(organisation());
      case 3, 4 -> Party.of(pick(pool).practitioner());
      case 5 -> Party.of(DEVICE);
      default -> Party.of(pick(pool).role());
    };
  }

  private Party holder() {
    return oneIn(2) ? Party.of(related()) : party();
  }

  private RelatedPersonId related() {
    return new RelatedPersonId("relative-" + random.nextInt(2));
  }

  private OrganisationId organisation() {
    return new OrganisationId("organisation-" + random.nextInt(3));
  }

  private Period period() {
    if (oneIn(3)) {
      return Period.ALWAYS;
    }
    return new Period(oneIn(3) ? Instant.MIN : instant(), oneIn(3) ? Instant.MAX : instant());
  }

  /** One of few dates, so that boundaries coincide. */
  private Instant instant() {
    return START.plus(Duration.ofDays(random.nextInt(DAYS)));
  }

  private static List<DataCategory> categories() {
    return List.of(DataCategory.values());
  }

  private static List<SensitivityLabel> labels() {
    return List.of(
        SensitivityLabel.PSY, SensitivityLabel.HIV, SensitivityLabel.R, SensitivityLabel.V);
  }

  private <T> Set<T> some(List<T> from) {
    Set<T> some = new LinkedHashSet<>();
    some.add(pick(from));
    if (oneIn(2)) {
      some.add(pick(from));
    }
    return some;
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private <T> T pick(T[] from) {
    return from[random.nextInt(from.length)];
  }

  private boolean oneIn(int many) {
    return random.nextInt(many) == 0;
  }
}
