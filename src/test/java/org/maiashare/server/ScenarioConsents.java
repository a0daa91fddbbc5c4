package org.maiashare.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentDataMeaning;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Consent.ProvisionComponent;
import org.hl7.fhir.r4.model.Reference;
import org.maiashare.decision.BaseProtocol;
import org.maiashare.decision.ConsentCategory;
import org.maiashare.decision.ConsentDirective;
import org.maiashare.decision.ConsentScope;
import org.maiashare.decision.EmergencyOpposition;
import org.maiashare.decision.Facet;
import org.maiashare.decision.Party;
import org.maiashare.decision.Provision;
import org.maiashare.decision.ProvisionPath;
import org.maiashare.decision.ProvisionType;
import org.maiashare.decision.Scenario;
import org.maiashare.decision.SignatureState;
import org.maiashare.fhir.CodeSystems;
import org.maiashare.fhir.Extensions;
import org.maiashare.fhir.Profiles;
import org.maiashare.fhir.SecurityLabels;

/** The choices of a scenario's person, as Consents in the shape of the guide. */
final class ScenarioConsents {

  private static final Set<String> STANDARD_PURPOSES =
      Set.of("TREAT", "HPAYMT", "HOPERAT", "HRESCH", "BTG");

  private final Scenario scenario;
  private final ScenarioTime time;
  private final ScenarioNames names;
  private final Reference recorder;

  ScenarioConsents(Scenario scenario, ScenarioTime time, ScenarioNames names, Reference recorder) {
    this.scenario = scenario;
    this.time = time;
    this.names = names;
    this.recorder = recorder;
  }

  /** Everyone whom the consents of a scenario name. */
  static List<Party> actors(Scenario scenario) {
    return scenario.facts().all(ConsentDirective.class).stream()
        .flatMap(it -> withNested(it.root()))
        .flatMap(it -> it.actors().stream())
        .toList();
  }

  private static Stream<Provision> withNested(Provision provision) {
    return Stream.concat(
        Stream.of(provision), provision.nested().stream().flatMap(ScenarioConsents::withNested));
  }

  /** Adds all choices to the record; the documents they single out have their names by then. */
  void add(Reference organisation) {
    for (ConsentDirective directive : scenario.facts().all(ConsentDirective.class)) {
      names.add(directive.id(), consent(directive).addOrganization(organisation));
    }
    for (EmergencyOpposition opposition : scenario.facts().all(EmergencyOpposition.class)) {
      Consent consent =
          blank("emergency-opposition", ConsentProvisionType.DENY, ConsentState.ACTIVE);
      consent.addPerformer(names.of(ScenarioRecord.PERSON)).addOrganization(organisation);
      consent.setDateTimeElement(time.longAgo());
      consent.addPolicy().setUri(BaseProtocol.CANONICAL);
      consent
          .getProvision()
          .setPeriod(time.period(opposition.period()))
          .addPurpose(coding(CodeSystems.ACT_REASON, "BTG"));
      names.add(opposition, consent);
    }
  }

  private Consent consent(ConsentDirective directive) {
    if (directive.signature() != SignatureState.VALID) {
      throw new NotOverHttpException("the base protocol asks for no signature");
    }
    if (directive.scope() == ConsentScope.OTHER) {
      throw new NotOverHttpException("every Consent of the guide is about sharing");
    }
    if (directive.policy().isEmpty()) {
      throw new NotOverHttpException("every Consent of the guide names a protocol");
    }
    boolean permits = directive.root().type() == ProvisionType.PERMIT;
    boolean opposition = !permits || directive.category() == ConsentCategory.OPPOSITION;
    String status = directive.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
    Consent consent =
        blank(
            opposition ? "opposition" : "consent",
            permits ? ConsentProvisionType.PERMIT : ConsentProvisionType.DENY,
            state(status));
    consent.setDateTimeElement(time.at(directive.givenAt()));
    performer(directive, consent);
    consent.addPolicy().setUri(directive.policy().get());
    fill(consent.getProvision(), directive, directive.root(), ProvisionPath.ROOT);
    return consent;
  }

  private static ConsentState state(String code) {
    try {
      return ConsentState.fromCode(code);
    } catch (FHIRException none) {
      throw new IllegalArgumentException(none);
    }
  }

  /** A relative decides in place of a person who, as a professional recorded, cannot. */
  private void performer(ConsentDirective directive, Consent consent) {
    consent.addPerformer(names.party(directive.performer()));
    if (directive.performer() instanceof Party.RelatedPersonParty) {
      consent.addExtension(
          Extensions.ON_BEHALF,
          coding(CodeSystems.ON_BEHALF_REASON, "representation-of-the-person"));
      if (!scenario.facts().ableToDecide()) {
        consent.addExtension(Extensions.CONSENT_RECORDER, recorder);
      }
    }
  }

  /** An opposition that is over: a document about consent that decides nothing. */
  Consent ended() {
    Consent ended = blank("opposition", ConsentProvisionType.DENY, ConsentState.INACTIVE);
    ended.addPerformer(names.of(ScenarioRecord.PERSON)).setDateTimeElement(time.longAgo());
    ended.addPolicy().setUri(BaseProtocol.CANONICAL);
    return ended;
  }

  private Consent blank(String kind, ConsentProvisionType type, ConsentState state) {
    Consent consent = new Consent();
    consent.getMeta().addProfile(Profiles.of("maia-" + kind));
    if (kind.equals("consent")) {
      consent.addExtension(ScenarioRecord.informationGiven(time.longAgo(), recorder));
      consent.setSource(
          new Attachment()
              .setContentType("text/plain;charset=utf-8")
              .setTitle("Attestation")
              .setData("D'accord.".getBytes(UTF_8)));
    }
    consent.setStatus(state);
    consent.setScope(concept(CodeSystems.CONSENT_SCOPE, "patient-privacy"));
    consent.addCategory(concept(CodeSystems.LOINC, "59284-0"));
    consent.addCategory(concept(CodeSystems.CONSENT_CATEGORY, kind));
    consent.setPatient(names.of(ScenarioRecord.PERSON));
    consent.getProvision().setType(type);
    return consent;
  }

  private void fill(
      ProvisionComponent component,
      ConsentDirective directive,
      Provision provision,
      ProvisionPath path) {
    component.setType(
        provision.type() == ProvisionType.PERMIT
            ? ConsentProvisionType.PERMIT
            : ConsentProvisionType.DENY);
    component.setPeriod(time.period(provision.period()));
    for (Party party : provision.actors()) {
      if (party instanceof Party.FamilyParty it) {
        component.addExtension(
            Extensions.ACTOR_ROLE_FAMILY, coding(CodeSystems.ROLE_FAMILY, it.family().code()));
        continue;
      }
      component
          .addActor()
          .setRole(concept(CodeSystems.PARTICIPATION, "IRCP"))
          .setReference(names.party(party));
    }
    provision.purposes().forEach(it -> component.addPurpose(purpose(it.code())));
    provision.categories().forEach(it -> component.addSecurityLabel(SecurityLabels.coding(it)));
    if (provision.labels().normal()) {
      component.addSecurityLabel(coding(CodeSystems.CONFIDENTIALITY, "N"));
    }
    provision.labels().labels().stream()
        .map(SecurityLabels::coding)
        .forEach(component::addSecurityLabel);
    if (provision.dataScoped()) {
      data(directive, path)
          .forEach(
              it -> component.addData().setMeaning(ConsentDataMeaning.INSTANCE).setReference(it));
    }
    int index = 0;
    for (Provision nested : provision.nested()) {
      fill(component.addProvision(), directive, nested, ProvisionPath.nested(index++));
    }
  }

  private List<Reference> data(ConsentDirective directive, ProvisionPath path) {
    Facet facet = new Facet.ProvisionFacet(directive.id(), path);
    Set<String> named = ScenarioRecord.documentsWith(scenario, facet);
    List<Reference> references = new ArrayList<>();
    named.forEach(it -> references.add(names.of(it)));
    if (references.isEmpty()) {
      references.add(names.of(ScenarioRecord.ANOTHER_DOCUMENT));
    }
    return references;
  }

  /** A purpose of the standard, or one that a territory has made up. */
  private static Coding purpose(String code) {
    return coding(
        STANDARD_PURPOSES.contains(code) ? CodeSystems.ACT_REASON : "https://example.org/purposes",
        code);
  }

  private static CodeableConcept concept(String system, String code) {
    return new CodeableConcept(coding(system, code));
  }

  private static Coding coding(String system, String code) {
    return new Coding().setSystem(system).setCode(code);
  }
}
