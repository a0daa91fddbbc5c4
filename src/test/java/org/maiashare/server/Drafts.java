package org.maiashare.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import ca.uhn.fhir.context.FhirContext;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.DocumentReference.ReferredDocumentStatus;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Enumerations.DocumentReferenceStatus;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.HumanName.NameUse;
import org.hl7.fhir.r4.model.Identifier.IdentifierUse;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.maiashare.decision.BaseProtocol;
import org.maiashare.fhir.Canonical;
import org.maiashare.fhir.CodeSystems;
import org.maiashare.fhir.Extensions;
import org.maiashare.fhir.Profiles;

/** Resources about invented people, as a client of the server would write them. */
final class Drafts {

  static final String FINESS = "https://finess.esante.gouv.fr";
  static final String IDNPS = "urn:oid:1.2.250.1.71.4.2.1";
  private static final String ESTABLISHMENTS =
      "https://mos.esante.gouv.fr/NOS/TRE_R66-CategorieEtablissement/FHIR/"
          + "TRE-R66-CategorieEtablissement";
  private static final String IDENTIFIER_TYPES =
      "https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-0203";
  private static final String SIDS = Canonical.BASE + "/sid/";
  private static final Instant LONG_AGO = Instant.parse("2026-01-05T08:00:00Z");

  private Drafts() {}

  static String json(Resource resource) {
    return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(resource);
  }

  static Resource parsed(String json) {
    return (Resource) FhirContext.forR4Cached().newJsonParser().parseResource(json);
  }

  /** The reference by search that finds a role of the demonstration's directory. */
  static Reference roleByKey(String key) {
    return new Reference("PractitionerRole?identifier=" + SIDS + "practitioner-role|" + key);
  }

  /** One of our identifiers, as a search names it. */
  static String sid(String kind, String value) {
    return SIDS + kind + "|" + value;
  }

  static Patient patient() {
    Patient patient = claim(new Patient(), "maia-service-user");
    patient.addExtension(Extensions.TERRITORY, territory());
    patient.addIdentifier().setSystem(SIDS + "test").setValue(UUID.randomUUID().toString());
    patient.setActive(true).setGender(AdministrativeGender.FEMALE);
    patient.setBirthDateElement(new DateType("1938-04-12"));
    patient.addName().setUse(NameUse.OFFICIAL).setFamily("Essai").addGiven("Camille");
    return patient;
  }

  private static Reference territory() {
    return new Reference("Location?identifier=" + SIDS + "territory|pays-des-collines");
  }

  private static Reference organisation() {
    return new Reference("Organization?identifier=https://finess.esante.gouv.fr|990000085");
  }

  /** An organisation that the directory does not know yet. */
  static Organization newOrganisation() {
    Organization organisation = claim(new Organization(), "maia-organization");
    organisation
        .addIdentifier()
        .setUse(IdentifierUse.OFFICIAL)
        .setType(concept(IDENTIFIER_TYPES, "IDNST"))
        .setSystem("urn:oid:1.2.250.1.71.4.2.2")
        .setValue("1999999999");
    organisation.setActive(true).setName("Essai");
    organisation.addType(concept(ESTABLISHMENTS, "354"));
    return organisation;
  }

  /** An establishment of the demonstration's territory. */
  static Organization organisation(String finess) {
    Organization organisation = claim(new Organization(), "maia-organization");
    organisation.addExtension(Extensions.TERRITORY, territory());
    organisation
        .addIdentifier()
        .setType(concept(IDENTIFIER_TYPES, "FINEG"))
        .setSystem(FINESS)
        .setValue(finess);
    organisation.setActive(true).setName("Essai");
    organisation.addType(concept(ESTABLISHMENTS, "355"));
    return organisation;
  }

  static Practitioner practitioner(String number) {
    Practitioner practitioner = claim(new Practitioner(), "maia-practitioner");
    practitioner
        .addIdentifier()
        .setType(concept(IDENTIFIER_TYPES, "IDNPS"))
        .setSystem(IDNPS)
        .setValue(number);
    practitioner.setActive(true).addName().setFamily("Essai").addGiven("Camille");
    return practitioner;
  }

  /** A role that says of no profession yet. */
  static PractitionerRole role(Reference practitioner, Reference organisation) {
    PractitionerRole role = claim(new PractitionerRole(), "maia-practitioner-role");
    return role.setActive(true).setPractitioner(practitioner).setOrganization(organisation);
  }

  private static Extension informationGiven() {
    Extension information =
        new Extension(Canonical.BASE + "/StructureDefinition/information-given");
    information.addExtension("date", new DateTimeType(Date.from(LONG_AGO)));
    return information;
  }

  private static <R extends Resource> R claim(R resource, String profile) {
    resource.getMeta().addProfile(Profiles.of(profile));
    return resource;
  }

  /** A care team of these roles of the directory, all of them since the same day. */
  static CareTeam team(String patient, String... roles) {
    return team("care-team", patient, roles);
  }

  static CareTeam circle(String patient, String... roles) {
    return team("extended-circle", patient, roles);
  }

  private static CareTeam team(String category, String patient, String... roles) {
    CareTeam team = claim(new CareTeam(), "maia-care-team");
    team.addExtension(Extensions.TERRITORY, territory());
    team.addExtension(informationGiven());
    team.addIdentifier().setSystem(SIDS + "test").setValue(UUID.randomUUID().toString());
    team.setStatus(CareTeamStatus.ACTIVE).setName("Équipe d'essai");
    team.setSubject(new Reference(patient));
    team.addCategory(concept(CodeSystems.TEAM_CATEGORY, category));
    team.getPeriod().setStart(Date.from(LONG_AGO));
    for (String role : roles) {
      addMember(team, roleByKey(role));
    }
    return team;
  }

  static void addMember(CareTeam team, Reference member) {
    team.addParticipant().setMember(member).getPeriod().setStart(Date.from(LONG_AGO));
  }

  static Condition condition(String patient, String code) {
    Condition condition = new Condition();
    condition.getClinicalStatus().addCoding(coding(hl7("condition-clinical"), "active"));
    condition.setCode(concept("http://hl7.org/fhir/sid/icd-10", code));
    condition.setSubject(new Reference(patient));
    return condition;
  }

  /** A liaison note: signed by its author when it is filed. */
  static DocumentReference note(String patient, Reference author, String text) {
    return document("maia-liaison-note", patient, concept(CodeSystems.NOTE_TYPE, "OBS"), text)
        .addAuthor(author);
  }

  /** A discharge letter: health data. */
  static DocumentReference letter(String patient, String text) {
    DocumentReference letter =
        document("maia-liaison-form", patient, concept(CodeSystems.LOINC, "11490-0"), text);
    letter.setDocStatus(ReferredDocumentStatus.PRELIMINARY).setDescription("Lettre de liaison");
    letter.addAuthor(organisation());
    letter.getContext().getPeriod().setStart(Date.from(LONG_AGO));
    return letter;
  }

  /** The scanned form that a person signed by hand, kept by whoever collected it. */
  static DocumentReference signedForm(String patient, Reference author) {
    DocumentReference form =
        document("maia-liaison-form", patient, concept(CodeSystems.LOINC, "59284-0"), "Oui, signé");
    form.setDocStatus(ReferredDocumentStatus.FINAL).setDescription("Consentement signé");
    form.addAuthor(author);
    form.getContext().getPeriod().setStart(Date.from(LONG_AGO));
    return form;
  }

  private static DocumentReference document(
      String profile, String patient, CodeableConcept type, String text) {
    DocumentReference document = claim(new DocumentReference(), profile);
    document.setStatus(DocumentReferenceStatus.CURRENT).setType(type);
    document.setDate(Date.from(LONG_AGO));
    document.setSubject(new Reference(patient));
    document
        .addContent()
        .getAttachment()
        .setContentType("text/plain;charset=utf-8")
        .setData(text.getBytes(UTF_8));
    return document;
  }

  static Observation temperature(String patient) {
    Observation observation = new Observation();
    observation.setStatus(ObservationStatus.FINAL);
    observation.addCategory(concept(CodeSystems.OBSERVATION_CATEGORY, "vital-signs"));
    observation.setCode(concept(CodeSystems.LOINC, "8310-5"));
    observation.setSubject(new Reference(patient));
    observation.setEffective(new DateTimeType(Date.from(LONG_AGO)));
    observation.setValue(
        new Quantity(37.4).setUnit("°C").setSystem("http://unitsofmeasure.org").setCode("Cel"));
    return observation;
  }

  /** The person permits, or refuses, everything to one party. */
  static Consent choice(String patient, ConsentProvisionType type, Reference actor) {
    boolean permits = type == ConsentProvisionType.PERMIT;
    Consent consent = claim(new Consent(), permits ? "maia-consent" : "maia-opposition");
    consent.addExtension(informationGiven());
    consent.setSource(new Attachment().setContentType("text/plain").setData("Oui".getBytes(UTF_8)));
    consent.addOrganization(organisation());
    consent.setStatus(ConsentState.ACTIVE);
    consent.setScope(concept(CodeSystems.CONSENT_SCOPE, "patient-privacy"));
    consent.addCategory(concept(CodeSystems.LOINC, "59284-0"));
    consent.addCategory(concept(CodeSystems.CONSENT_CATEGORY, permits ? "consent" : "opposition"));
    consent.setPatient(new Reference(patient)).addPerformer(new Reference(patient));
    consent.setDateTime(Date.from(LONG_AGO));
    consent.addPolicy().setUri(BaseProtocol.CANONICAL);
    consent.getProvision().setType(type).getPeriod().setStart(Date.from(LONG_AGO));
    consent
        .getProvision()
        .addActor()
        .setRole(concept(CodeSystems.PARTICIPATION, "IRCP"))
        .setReference(actor);
    return consent;
  }

  /** The person refuses emergency access beforehand. */
  static Consent emergencyOpposition(String patient) {
    Consent opposition = choice(patient, ConsentProvisionType.DENY, new Reference());
    opposition.getMeta().getProfile().clear();
    claim(opposition, "maia-emergency-opposition");
    opposition.getCategory().remove(1);
    opposition.addCategory(concept(CodeSystems.CONSENT_CATEGORY, "emergency-opposition"));
    opposition.getProvision().getActor().clear();
    opposition.getProvision().addPurpose().setSystem(CodeSystems.ACT_REASON).setCode("BTG");
    return opposition;
  }

  /** Gives a person the traits that an INS travels with. */
  static void identify(Patient patient, String family, String given, String birthplace) {
    String core = "https://hl7.fr/ig/fhir/core/StructureDefinition/";
    Address place = new Address();
    place.addExtension(
        core + "fr-core-address-insee-code",
        coding(
            "https://mos.esante.gouv.fr/NOS/TRE_R13-CommuneOM/FHIR/TRE-R13-CommuneOM", birthplace));
    patient.addExtension("http://hl7.org/fhir/StructureDefinition/patient-birthPlace", place);
    HumanName name = patient.getNameFirstRep().setFamily(family);
    name.addExtension(core + "fr-core-patient-birth-list-given-name", new StringType(given));
  }

  /** Letters alone, as a name has them. */
  static String letters(UUID from) {
    return from.toString()
        .chars()
        .map(it -> 'a' + it % 26)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /**
   * A relative who represents the person.
   *
   * @param identifier what a token names them by
   * @param scope person or property
   */
  static RelatedPerson guardian(String patient, String identifier, String scope) {
    RelatedPerson guardian = new RelatedPerson();
    claim(guardian, "maia-legal-representative");
    Extension mandate = guardian.addExtension().setUrl(Extensions.PROTECTION_MANDATE);
    mandate.addExtension("measure", coding(CodeSystems.PROTECTION_MEASURE, "guardianship"));
    mandate.addExtension("scope", coding(CodeSystems.PROTECTION_SCOPE, scope));
    mandate.addExtension("mode", coding(CodeSystems.PROTECTION_MODE, "representation"));
    guardian.addIdentifier().setSystem(Canonical.RELATED_PERSON_IDENTIFIERS).setValue(identifier);
    guardian.setActive(true).setPatient(new Reference(patient));
    guardian.addRelationship(concept(CodeSystems.CONTACT_ROLE, "GUARD"));
    guardian.addName().setFamily("Essai").addGiven("Dominique");
    guardian.addTelecom().setSystem(ContactPointSystem.PHONE).setValue("0199000000");
    return guardian;
  }

  static <R extends Resource> R labelled(R resource, String system, String code) {
    resource.getMeta().addSecurity(coding(system, code));
    return resource;
  }

  static <R extends Resource> R psychiatric(R resource) {
    return labelled(resource, CodeSystems.ACT_CODE, "PSY");
  }

  static CodeableConcept concept(String system, String code) {
    return new CodeableConcept(coding(system, code));
  }

  private static Coding coding(String system, String code) {
    return new Coding().setSystem(system).setCode(code);
  }

  private static String hl7(String table) {
    return "http://terminology.hl7.org/CodeSystem/" + table;
  }
}
