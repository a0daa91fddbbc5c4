package org.maiashare.consent;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.consent.AccessAnswer.Accepted;
import org.maiashare.decision.BaseProtocol;
import org.maiashare.decision.PersonId;
import org.maiashare.decision.TerritoryId;
import org.maiashare.fhir.Canonical;
import org.maiashare.fhir.CodeSystems;
import org.maiashare.fhir.Extensions;
import org.maiashare.fhir.Profiles;
import org.maiashare.fhir.SecurityLabels;
import org.maiashare.wording.Moments;

/**
 * What accepting a request comes to: the requester joins the extended circle, and the person's
 * consent opens it to them, both for the same time (CSP L.1110-4 III §2, D.1110-3-1).
 *
 * @param territory of the person's team
 * @param requester reference of the role that asked
 * @param task reference of the request
 */
public record AcceptedAccess(
    PersonId person,
    TerritoryId territory,
    String requester,
    String task,
    AccessDecider decider,
    Accepted answer,
    Instant now) {

  public AcceptedAccess {
    Objects.requireNonNull(person);
    Objects.requireNonNull(territory);
    Objects.requireNonNull(requester);
    Objects.requireNonNull(task);
    Objects.requireNonNull(decider);
    Objects.requireNonNull(answer);
    Objects.requireNonNull(now);
  }

  /** The circle in which the requester comes. */
  public CareTeam circle() {
    CareTeam circle = claim(new CareTeam(), Profiles.CARE_TEAM);
    circle.addExtension(Extensions.TERRITORY, new Reference("Location/" + territory.value()));
    circle.addExtension(informationGiven());
    circle
        .addIdentifier()
        .setSystem(Canonical.BASE + "/sid/access-request")
        .setValue(UUID.randomUUID().toString());
    circle.setStatus(CareTeamStatus.ACTIVE).setSubject(patient());
    circle.setName("Accès demandé et accepté / Access asked for and accepted");
    circle.addCategory(concept(CodeSystems.TEAM_CATEGORY, "extended-circle"));
    circle.setPeriod(period());
    circle.addParticipant().setMember(new Reference(requester)).setPeriod(period());
    return circle;
  }

  /** The person's consent, in the words of whoever gave or recorded it. */
  public Consent consent() {
    Consent consent = claim(new Consent(), Profiles.CONSENT);
    consent.addExtension(informationGiven());
    decider
        .recorder()
        .ifPresent(it -> consent.addExtension(Extensions.CONSENT_RECORDER, new Reference(it)));
    decider
        .relative()
        .ifPresent(
            it ->
                consent.addExtension(
                    Extensions.ON_BEHALF,
                    new Coding(
                        CodeSystems.ON_BEHALF_REASON, "representation-of-the-person", null)));
    consent.setStatus(ConsentState.ACTIVE);
    consent.setScope(concept(CodeSystems.CONSENT_SCOPE, "patient-privacy"));
    consent.addCategory(concept(CodeSystems.LOINC, "59284-0"));
    consent.addCategory(concept(CodeSystems.CONSENT_CATEGORY, "consent"));
    consent.setPatient(patient());
    consent.addPerformer(decider.relative().map(Reference::new).orElseGet(this::patient));
    consent.setDateTimeElement(Moments.dateTime(now));
    consent.addOrganization(new Reference(decider.organisation()));
    consent.setSource(evidence());
    consent.addPolicy().setUri(BaseProtocol.CANONICAL);
    Consent.ProvisionComponent provision = consent.getProvision();
    provision.setType(ConsentProvisionType.PERMIT).setPeriod(period());
    provision
        .addActor()
        .setRole(concept(CodeSystems.PARTICIPATION, "IRCP"))
        .setReference(new Reference(requester));
    answer.categories().stream()
        .sorted()
        .map(SecurityLabels::coding)
        .forEach(provision::addSecurityLabel);
    return consent;
  }

  private Attachment evidence() {
    String said =
        answer
            .evidence()
            .orElse("Réponse donnée par la personne elle-même / Answered by the person: " + task);
    return new Attachment()
        .setContentType("text/plain;charset=utf-8")
        .setTitle("Réponse à une demande d'accès / Answer to an access request")
        .setData(said.getBytes(UTF_8));
  }

  private Extension informationGiven() {
    Extension information = new Extension(Extensions.INFORMATION_GIVEN);
    information.addExtension("date", Moments.dateTime(now));
    Optional<String> by = decider.recorder();
    by.ifPresent(it -> information.addExtension("by", new Reference(it)));
    return information;
  }

  private Period period() {
    return new Period()
        .setStartElement(Moments.dateTime(now))
        .setEndElement(new DateTimeType(answer.until().toString()));
  }

  private Reference patient() {
    return new Reference("Patient/" + person.value());
  }

  private static <R extends Resource> R claim(R resource, String profile) {
    resource.getMeta().addProfile(profile);
    return resource;
  }

  private static CodeableConcept concept(String system, String code) {
    return new CodeableConcept(new Coding(system, code, null));
  }
}
