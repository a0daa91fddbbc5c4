package org.maiashare.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is said to whoever files a wrong consent or publishes a wrong protocol. */
class ReviewTest {
  private static final Instant EARLY = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant LATE = Instant.parse("2026-12-01T00:00:00Z");

  private static List<String> codes(ConsentDirective consent, PersonFacts facts) {
    return ConsentReview.findings(consent, facts).stream().map(Finding::code).toList();
  }

  private static List<String> codes(Provision root) {
    return codes(Facts.consent("c", root), Facts.person());
  }

  @Test
  void aGoodConsentRaisesNothing() {
    assertThat(codes(Provision.permit().to(Party.of(Facts.NURSE.practitioner())))).isEmpty();
    assertThat(
            codes(
                Provision.deny()
                    .except(
                        Provision.permit().to(Party.of(Facts.NURSE.role())),
                        Provision.permit().to(Party.of(Facts.HOSPITAL)))))
        .isEmpty();
  }

  @Test
  void unknownActorsAreRefused() {
    assertThat(codes(Provision.permit().to(Party.of(new PractitionerId("nobody")))))
        .containsExactly("unknown-actor");
    assertThat(codes(Provision.permit().to(Party.of(new PractitionerRoleId("nobody")))))
        .containsExactly("unknown-actor");
    assertThat(codes(Provision.permit().to(Party.of(new GroupId("empty")))))
        .containsExactly("unknown-actor");
    assertThat(codes(Provision.permit().to(Party.of(new CareTeamId("none")))))
        .containsExactly("unknown-actor");
    assertThat(codes(Provision.permit().to(Party.of(Facts.PERSON))))
        .containsExactly("unknown-actor");
  }

  @Test
  void unknownActorsOfExceptionsAreRefusedToo() {
    Provision unknown = Provision.deny().to(Party.of(new PractitionerId("nobody")));
    assertThat(codes(Provision.permit().except(unknown))).containsExactly("unknown-actor");
    assertThat(codes(Provision.permit().except(Provision.deny().to(Party.of(Facts.NURSE.role())))))
        .isEmpty();
    assertThat(codes(Provision.permit().to(Party.of(new DeviceId("any"))))).isEmpty();
  }

  @Test
  void everythingWrongIsSaidHoweverDeepItStands() {
    Provision deepest = Provision.permit().to(Party.of(new PractitionerId("nobody")));
    assertThat(
            codes(
                Provision.permit()
                    .except(Provision.deny().about(DataCategory.MED).except(deepest))))
        .containsExactly("three-levels", "unknown-actor");
  }

  @Test
  void impossiblePeriodsAreRefused() {
    assertThat(codes(Provision.permit().during(new Period(LATE, EARLY))))
        .containsExactly("impossible-period");
    assertThat(
            codes(
                Provision.permit()
                    .during(Period.upTo(EARLY))
                    .except(Provision.deny().about(DataCategory.MED).during(Period.since(LATE)))))
        .containsExactly("impossible-period");
  }

  @Test
  void threeLevelsAreRefused() {
    Provision deepest = Provision.permit().about(DataCategory.ADM);
    assertThat(
            codes(
                Provision.permit()
                    .except(Provision.deny().about(DataCategory.MED).except(deepest))))
        .containsExactly("three-levels");
  }

  @Test
  void contradictionsAreRefused() {
    assertThat(codes(Provision.permit().except(Provision.deny())))
        .containsExactly("contradictory-provisions");
    assertThat(
            codes(
                Provision.permit()
                    .except(
                        Provision.deny().about(DataCategory.MED),
                        Provision.permit().about(DataCategory.MED))))
        .containsExactly("contradictory-provisions");
    assertThat(codes(Facts.opposition(Provision.permit()), Facts.person()))
        .containsExactly("contradictory-provisions");
    assertThat(
            codes(
                Provision.permit()
                    .except(
                        Provision.deny().about(DataCategory.MED).during(Period.upTo(EARLY)),
                        Provision.permit().about(DataCategory.MED).during(Period.since(EARLY)))))
        .isEmpty();
    assertThat(
            codes(Provision.permit().onDataItMatches().except(Provision.deny().onDataItMatches())))
        .isEmpty();
  }

  @Test
  void anUnknownPolicyIsRefused() {
    PersonFacts facts = Facts.person();
    for (SharingProtocol protocol : BaseProtocol.shipped()) {
      facts = facts.without(protocol);
    }
    assertThat(codes(Facts.consent("c", Provision.permit()), facts))
        .containsExactly("unknown-policy");
  }

  @Test
  void whoHasNoPowerIsToldWhy() {
    Party son = Party.of(Facts.SON);
    ConsentDirective bySon = Facts.directive("c", ConsentCategory.CONSENT, son, Provision.permit());
    PersonFacts unable = Facts.person().unableToDecide();
    assertThat(codes(bySon, Facts.person())).containsExactly("person-decides");
    assertThat(codes(bySon, unable)).containsExactly("no-power-to-consent");
    assertThat(codes(bySon, unable.with(mandate(MandateScope.PROPERTY))))
        .containsExactly("property-only");
    assertThat(codes(bySon, unable.with(mandate(MandateScope.PERSON)))).isEmpty();
    assertThat(codes(bySon, Facts.person().with(mandate(MandateScope.PERSON))))
        .containsExactly("person-decides");
  }

  @Test
  void aTrustedPersonConsentsOnlyWhileDesignatedAndNobodyElseDoes() {
    ConsentDirective bySon =
        Facts.directive("c", ConsentCategory.CONSENT, Party.of(Facts.SON), Provision.permit());
    PersonFacts unable = Facts.person().unableToDecide();
    RelatedPersonId neighbour = new RelatedPersonId("neighbour");
    assertThat(codes(bySon, unable.with(designation(Facts.SON, Period.ALWAYS)))).isEmpty();
    assertThat(codes(bySon, unable.with(designation(Facts.SON, Period.upTo(Facts.NOW)))))
        .containsExactly("no-power-to-consent");
    assertThat(codes(bySon, unable.with(designation(neighbour, Period.ALWAYS))))
        .containsExactly("no-power-to-consent");
  }

  private static TrustedPersonDesignation designation(RelatedPersonId who, Period period) {
    return new TrustedPersonDesignation(who, period);
  }

  private static RepresentationMandate mandate(MandateScope scope) {
    return new RepresentationMandate(
        Party.of(Facts.SON),
        ProtectionMeasure.GUARDIANSHIP,
        Set.of(scope),
        MandateMode.REPRESENTATION,
        Period.ALWAYS);
  }

  private static SharingProtocol protocol(
      ProtocolKind kind, Period applies, Map<RoleFamily, Ceiling> terms, String... territories) {
    Set<ProtocolParty> parties =
        Set.of(new ProtocolParty(Facts.HOSPITAL, true), new ProtocolParty(Facts.CITY, true));
    return new SharingProtocol(
        "https://example.org/p",
        "2",
        kind,
        Set.of(territories).stream().map(TerritoryId::new).collect(Collectors.toSet()),
        applies,
        terms,
        parties);
  }

  private static List<String> codes(SharingProtocol protocol, SharingProtocol... published) {
    return ProtocolReview.findings(protocol, BaseProtocol.v1(), List.of(published)).stream()
        .map(Finding::code)
        .toList();
  }

  private static Map<RoleFamily, Ceiling> base() {
    return BaseProtocol.v1().terms();
  }

  @Test
  void aProtocolThatNarrowsTheBaseRaisesNothing() {
    assertThat(codes(protocol(ProtocolKind.TERRITORY, Period.ALWAYS, base(), "est"))).isEmpty();
    assertThat(codes(protocol(ProtocolKind.AGREEMENT, Period.ALWAYS, Map.of(), "est", "ouest")))
        .isEmpty();
  }

  @Test
  void aProtocolThatWidensTheBaseIsRefusedAndToldWhere() {
    for (Ceiling more :
        List.of(
            new Ceiling(Set.of(DataCategory.MED), Set.of(), Set.of()),
            new Ceiling(Set.of(), Set.of(DataCategory.MED), Set.of()),
            new Ceiling(Set.of(), Set.of(), Set.of(SensitivityLabel.PSY)))) {
      Map<RoleFamily, Ceiling> terms = new EnumMap<>(base());
      terms.put(RoleFamily.HOME_HELPER, more);
      List<Finding> findings =
          ProtocolReview.findings(
              protocol(ProtocolKind.TERRITORY, Period.ALWAYS, terms, "est"),
              BaseProtocol.v1(),
              List.of());
      assertThat(findings).hasSize(1);
      assertThat(findings.get(0).code()).isEqualTo("widens-base");
      assertThat(findings.get(0).french()).contains("aide à domicile").containsAnyOf("MED", "PSY");
      assertThat(findings.get(0).english()).contains("home-helper");
    }
  }

  @Test
  void twoProtocolsOfATerritoryMayNotOverlap() {
    SharingProtocol first =
        protocol(ProtocolKind.TERRITORY, Period.upTo(LATE), base(), "est", "sud");
    SharingProtocol other =
        new SharingProtocol(
            "https://example.org/other",
            "1",
            ProtocolKind.TERRITORY,
            first.territories(),
            Period.since(EARLY),
            base(),
            first.parties());
    assertThat(codes(other, first)).containsExactly("overlaps");
    assertThat(codes(first, first)).isEmpty();
    assertThat(codes(other, protocol(ProtocolKind.TERRITORY, Period.upTo(EARLY), base(), "est")))
        .isEmpty();
    assertThat(codes(other, protocol(ProtocolKind.TERRITORY, Period.ALWAYS, base(), "nord")))
        .isEmpty();
    assertThat(codes(other, protocol(ProtocolKind.AGREEMENT, Period.ALWAYS, base(), "est", "sud")))
        .isEmpty();
  }

  @Test
  void anAgreementOverlapsOnlyAnotherBetweenTheSameTwo() {
    SharingProtocol published =
        protocol(ProtocolKind.AGREEMENT, Period.ALWAYS, Map.of(), "est", "ouest");
    SharingProtocol same =
        new SharingProtocol(
            "https://example.org/new",
            "1",
            ProtocolKind.AGREEMENT,
            published.territories(),
            Period.ALWAYS,
            Map.of(),
            published.parties());
    assertThat(codes(same, published)).containsExactly("overlaps");
    assertThat(codes(same, protocol(ProtocolKind.AGREEMENT, Period.ALWAYS, Map.of(), "est", "sud")))
        .isEmpty();
  }

  @Test
  void missingPartiesAndTerritoriesAndImpossiblePeriodsAreRefused() {
    SharingProtocol alone =
        new SharingProtocol(
            "https://example.org/p",
            "1",
            ProtocolKind.AGREEMENT,
            Set.of(Facts.EAST),
            new Period(LATE, EARLY),
            Map.of(),
            Set.of(new ProtocolParty(Facts.CITY, true)));
    assertThat(codes(alone))
        .containsExactly("wrong-territories", "missing-party", "impossible-period");
    SharingProtocol empty =
        new SharingProtocol(
            "https://example.org/p",
            "1",
            ProtocolKind.TERRITORY,
            Set.of(),
            Period.ALWAYS,
            Map.of(),
            Set.of());
    assertThat(codes(empty)).containsExactly("wrong-territories", "missing-party");
  }
}
