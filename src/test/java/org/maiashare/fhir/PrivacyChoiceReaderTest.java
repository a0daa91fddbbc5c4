package org.maiashare.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.junit.jupiter.api.Test;
import org.maiashare.decision.ConsentCategory;
import org.maiashare.decision.ConsentDirective;
import org.maiashare.decision.ConsentId;
import org.maiashare.decision.ConsentScope;
import org.maiashare.decision.ConsentStatus;
import org.maiashare.decision.DataCategory;
import org.maiashare.decision.EmergencyOpposition;
import org.maiashare.decision.LabelFilter;
import org.maiashare.decision.OrganisationId;
import org.maiashare.decision.Party;
import org.maiashare.decision.Period;
import org.maiashare.decision.PersonId;
import org.maiashare.decision.PractitionerId;
import org.maiashare.decision.Provision;
import org.maiashare.decision.ProvisionPath;
import org.maiashare.decision.ProvisionType;
import org.maiashare.decision.PurposeOfUse;
import org.maiashare.decision.RoleFamily;
import org.maiashare.decision.SensitivityLabel;
import org.maiashare.decision.SignatureState;
import org.maiashare.fhir.DataFilter.Meaning;

class PrivacyChoiceReaderTest {

  private static final PersonId PERSON = new PersonId("p");
  private static final String SINCE_JANUARY = "'period':{'start':'2026-01-01T00:00:00Z'}";
  private static final Period JANUARY_ON = Period.since(Instant.parse("2026-01-01T00:00:00Z"));

  private static Consent consent(String category, String provision) {
    return Written.json(
        """
        {'resourceType':'Consent','id':'c','meta':{'versionId':'4'},'status':'active',
         'scope':{'coding':[{'system':'%s','code':'patient-privacy'}]},
         'category':[{'coding':[{'system':'ours:CodeSystem/consent-category','code':'%s'}]}],
         'patient':{'reference':'Patient/p'},'dateTime':'2026-01-01T10:00:00Z',
         'performer':[{'reference':'Patient/p'}],'policy':[{'uri':'urn:protocol'}],
         'provision':{%s}}
        """
            .formatted(CodeSystems.CONSENT_SCOPE, category, provision));
  }

  private static String actor(String reference) {
    return """
    {'role':{'coding':[{'system':'%s','code':'IRCP'}]},'reference':{'reference':'%s'}}
    """
        .formatted(CodeSystems.PARTICIPATION, reference);
  }

  private static PrivacyChoice choice(Consent consent) {
    return new PrivacyChoiceReader(it -> SignatureState.VALID)
        .read(consent, PERSON, named -> !named.isA("Group"))
        .orElseThrow();
  }

  private static ConsentDirective read(String category, String provision) {
    return choice(consent(category, provision)).directive().orElseThrow();
  }

  private static Provision permit(String more) {
    return read("consent", "'type':'permit'," + SINCE_JANUARY + "," + more).root();
  }

  @Test
  void readsAConsentThatNamesAnOrganisation() {
    assertThat(
            read(
                "consent",
                "'type':'permit',%s,'actor':[%s]"
                    .formatted(SINCE_JANUARY, actor("Organization/ccas"))))
        .isEqualTo(
            new ConsentDirective(
                new ConsentId("c"),
                "4",
                ConsentStatus.ACTIVE,
                ConsentScope.PRIVACY,
                ConsentCategory.CONSENT,
                Optional.of("urn:protocol"),
                Party.of(PERSON),
                Instant.parse("2026-01-01T10:00:00Z"),
                SignatureState.VALID,
                Provision.permit().during(JANUARY_ON).to(Party.of(new OrganisationId("ccas")))));
  }

  @Test
  void readsPurposesLabelsAndCategories() {
    Provision root =
        permit(
            """
            'purpose':[{'system':'%s','code':'TREAT'}],
            'securityLabel':[{'system':'%s','code':'PSY'},{'system':'%s','code':'N'},
              {'system':'ours:CodeSystem/data-category','code':'MED'}]
            """
                .formatted(
                    CodeSystems.ACT_REASON, CodeSystems.ACT_CODE, CodeSystems.CONFIDENTIALITY));
    assertThat(root)
        .isEqualTo(
            Provision.permit()
                .during(JANUARY_ON)
                .purpose(PurposeOfUse.TREATMENT)
                .labelled(new LabelFilter(true, Set.of(SensitivityLabel.PSY)))
                .about(DataCategory.MED));
  }

  @Test
  void keepsNestedExceptionsWithinThePeriodOfTheRoot() {
    Provision root =
        permit(
            """
            'provision':[{'type':'deny','actor':[%s]},
              {'type':'permit','period':{'start':'2025-01-01','end':'2026-02-01T00:00:00Z'}}]
            """
                .formatted(actor("Practitioner/x")));
    assertThat(root.nested())
        .containsExactly(
            Provision.deny().during(JANUARY_ON).to(Party.of(new PractitionerId("x"))),
            Provision.permit()
                .during(new Period(JANUARY_ON.from(), Instant.parse("2026-02-01T00:00:00Z"))));
  }

  @Test
  void keepsTheDataFiltersByTheirPlace() {
    PrivacyChoice choice =
        choice(
            consent(
                "opposition",
                """
                'type':'deny','data':[{'meaning':'instance','reference':{'reference':'Observation/o'}}],
                'provision':[{'type':'permit','dataPeriod':{'start':'2026-01-01'},
                  'data':[{'meaning':'related','reference':{'reference':'Encounter/e'}},
                          {'meaning':'authoredby','reference':{'reference':'Organization/h'}}]}]
                """));
    assertThat(choice.directive().orElseThrow().root().dataScoped()).isTrue();
    assertThat(choice.filters())
        .containsOnlyKeys(ProvisionPath.ROOT, ProvisionPath.nested(0))
        .containsEntry(
            ProvisionPath.ROOT,
            new DataFilter(
                ProvisionType.DENY,
                List.of(
                    new DataFilter.Named(
                        Meaning.INSTANCE, new ResourceReference("Observation", "o"))),
                Optional.empty()));
    assertThat(choice.filters())
        .hasEntrySatisfying(
            ProvisionPath.nested(0),
            filter ->
                assertThat(filter.data())
                    .extracting(DataFilter.Named::meaning)
                    .containsExactly(Meaning.RELATED, Meaning.AUTHORED_BY));
  }

  @Test
  void doesNotCountAPermissionItDoesNotUnderstand() {
    for (String strange :
        List.of(
            "'actor':[" + actor("https://elsewhere.example/Organization/x") + "]",
            "'actor':[" + actor("Group/unknown") + "]",
            "'securityLabel':[{'system':'urn:other','code':'SECRET'}]",
            "'class':[{'code':'Observation'}]",
            "'code':[{'text':'x'}]",
            "'action':[{'text':'collect'}]",
            "'data':[{'meaning':'dependents','reference':{'reference':'Observation/o'}}]",
            "'provision':[{'actor':[" + actor("Practitioner/x") + "]}]",
            "'modifierExtension':[{'url':'urn:x','valueBoolean':true}]")) {
      assertThat(read("consent", "'type':'permit'," + SINCE_JANUARY + "," + strange).signature())
          .as(strange)
          .isEqualTo(SignatureState.INVALID);
    }
    assertThat(read("consent", "'type':'permit'").signature()).isEqualTo(SignatureState.INVALID);
    assertThat(read("consent", SINCE_JANUARY).signature()).isEqualTo(SignatureState.INVALID);
    assertThat(read("opposition", "'type':'permit'," + SINCE_JANUARY).signature())
        .isEqualTo(SignatureState.INVALID);
  }

  @Test
  void countsARefusalItDoesNotUnderstandForAllItMayMean() {
    for (String strange :
        List.of(
            "'actor':[" + actor("Practitioner/x") + "," + actor("Group/unknown") + "]",
            "'securityLabel':[{'system':'urn:other','code':'SECRET'}]",
            "'purpose':[{'display':'research'}]",
            "'class':[{'code':'Observation'}]",
            "'data':[{'meaning':'dependents','reference':{'reference':'Observation/o'}}]")) {
      assertThat(read("opposition", "'type':'deny'," + strange).root())
          .as(strange)
          .isEqualTo(Provision.deny());
    }
    assertThat(read("opposition", "'period':{}").root()).isEqualTo(Provision.deny());
  }

  private static String family(String code) {
    return """
    'extension':[{'url':'ours:StructureDefinition/actor-role-family',
      'valueCoding':{'system':'ours:CodeSystem/role-family','code':'%s'}}]
    """
        .formatted(code);
  }

  @Test
  void readsTheRoleFamilyThatAProvisionAddresses() {
    assertThat(permit(family("social-worker")))
        .isEqualTo(Provision.permit().during(JANUARY_ON).to(Party.of(RoleFamily.SOCIAL_WORKER)));
    assertThat(read("opposition", "'type':'deny'," + family("home-helper")).root())
        .isEqualTo(Provision.deny().to(Party.of(RoleFamily.HOME_HELPER)));
  }

  @Test
  void aRefusalToAFamilyThatIsNoProfessionalsReachesEveryone() {
    for (String code : List.of("caregiver", "astrologer")) {
      assertThat(read("opposition", "'type':'deny'," + family(code)).root())
          .as(code)
          .isEqualTo(Provision.deny());
    }
  }

  @Test
  void doesNotUnderstandAPermissionThatNamesAFamilyAndAnActor() {
    String both = family("social-worker") + ",'actor':[" + actor("Organization/ccas") + "]";
    assertThat(read("consent", "'type':'permit'," + SINCE_JANUARY + "," + both).signature())
        .isEqualTo(SignatureState.INVALID);
    assertThat(read("opposition", "'type':'deny'," + both).root())
        .isEqualTo(
            Provision.deny()
                .to(Party.of(RoleFamily.SOCIAL_WORKER), Party.of(new OrganisationId("ccas"))));
  }

  @Test
  void keepsARefusalNestedTooDeepAndDropsAPermissionThere() {
    Provision root =
        permit(
            """
            'provision':[{'type':'permit','provision':[
              {'type':'deny','actor':[%s]},{'type':'permit','actor':[%s]}]}]
            """
                .formatted(actor("Practitioner/x"), actor("Practitioner/y")));
    assertThat(root.nested())
        .containsExactly(
            Provision.permit().during(JANUARY_ON),
            Provision.deny().during(JANUARY_ON).to(Party.of(new PractitionerId("x"))));
  }

  @Test
  void setsTheOppositionToEmergencyAccessApart() {
    Consent opposition = consent("emergency-opposition", "'type':'deny'," + SINCE_JANUARY);
    assertThat(choice(opposition).fact()).isEqualTo(new EmergencyOpposition(JANUARY_ON));
    opposition.setStatus(ConsentState.INACTIVE);
    assertThat(
            new PrivacyChoiceReader(it -> SignatureState.VALID)
                .read(opposition, PERSON, named -> true))
        .isEmpty();
  }

  @Test
  void ignoresTheConsentOfAnotherPerson() {
    Consent other = consent("consent", "'type':'permit'," + SINCE_JANUARY);
    other.getPatient().setReference("Patient/q");
    assertThat(
            new PrivacyChoiceReader(it -> SignatureState.VALID).read(other, PERSON, named -> true))
        .isEmpty();
  }

  @Test
  void asksWhoeverChecksSignatures() {
    Consent consent = consent("consent", "'type':'permit'," + SINCE_JANUARY);
    assertThat(
            new PrivacyChoiceReader(it -> SignatureState.MISSING)
                .read(consent, PERSON, named -> true)
                .flatMap(PrivacyChoice::directive))
        .hasValueSatisfying(it -> assertThat(it.signature()).isEqualTo(SignatureState.MISSING));
  }
}
