package org.maiashare.cells;

import java.util.Set;
import org.maiashare.fhir.ElementTable;

/** Which elements of each type name the person it is about; which types are about nobody. */
final class PersonTable {

  /** Directory, terminology, definitions, knowledge: about nobody, whatever they contain. */
  static final Set<String> NOBODYS =
      Set.of(
          """
          ActivityDefinition CapabilityStatement CatalogEntry ChargeItemDefinition CodeSystem
          CompartmentDefinition ConceptMap DeviceDefinition EffectEvidenceSynthesis Endpoint
          EventDefinition Evidence EvidenceVariable ExampleScenario GraphDefinition
          HealthcareService ImplementationGuide InsurancePlan Library Location Measure Medication
          MedicationKnowledge MedicinalProduct MedicinalProductAuthorization
          MedicinalProductContraindication MedicinalProductIndication MedicinalProductIngredient
          MedicinalProductInteraction MedicinalProductManufactured MedicinalProductPackaged
          MedicinalProductPharmaceutical MedicinalProductUndesirableEffect MessageDefinition
          NamingSystem ObservationDefinition OperationDefinition Organization
          OrganizationAffiliation PlanDefinition Practitioner PractitionerRole Questionnaire
          ResearchDefinition ResearchElementDefinition ResearchStudy RiskEvidenceSynthesis
          SearchParameter SpecimenDefinition StructureDefinition StructureMap Subscription
          Substance SubstanceNucleicAcid SubstancePolymer SubstanceProtein
          SubstanceReferenceInformation SubstanceSourceMaterial SubstanceSpecification
          TerminologyCapabilities TestReport TestScript ValueSet
          """
              .trim()
              .split("\\s+"));

  /** About the persons named by these elements: exactly one is required. */
  static final ElementTable PERSONAL =
      ElementTable.parse(
          """
          Account                     | subject
          AdverseEvent                | subject
          AllergyIntolerance          | patient
          Appointment                 | participant.actor
          Basic                       | subject
          BodyStructure               | patient
          CarePlan                    | subject
          CareTeam                    | subject
          ChargeItem                  | subject
          Claim                       | patient
          ClaimResponse               | patient
          ClinicalImpression          | subject
          Communication               | subject
          CommunicationRequest        | subject
          Composition                 | subject
          Condition                   | subject
          Consent                     | patient
          Coverage                    | beneficiary
          Contract                    | subject
          CoverageEligibilityRequest  | patient
          CoverageEligibilityResponse | patient
          DetectedIssue               | patient
          DeviceRequest               | subject
          DeviceUseStatement          | subject
          DiagnosticReport            | subject
          DocumentManifest            | subject
          DocumentReference           | subject
          Encounter                   | subject
          EnrollmentRequest           | candidate
          EpisodeOfCare               | patient
          ExplanationOfBenefit        | patient
          FamilyMemberHistory         | patient
          Flag                        | subject
          Goal                        | subject
          GuidanceResponse            | subject
          ImagingStudy                | subject
          Immunization                | patient
          ImmunizationEvaluation      | patient
          ImmunizationRecommendation  | patient
          Invoice                     | subject
          List                        | subject
          Media                       | subject
          MedicationAdministration    | subject
          MedicationDispense          | subject
          MedicationRequest           | subject
          MedicationStatement         | subject
          MolecularSequence           | patient
          NutritionOrder              | patient
          Observation                 | subject, focus
          Procedure                   | subject
          QuestionnaireResponse       | subject
          RelatedPerson               | patient
          RequestGroup                | subject
          ResearchSubject             | individual
          RiskAssessment              | subject
          ServiceRequest              | subject
          Specimen                    | subject
          SupplyDelivery              | patient
          SupplyRequest               | deliverTo
          VisionPrescription          | patient
          """);

  /** About a person when these elements name one, else about nobody. */
  static final ElementTable PERHAPS_PERSONAL =
      ElementTable.parse(
          """
          Device        | patient
          MeasureReport | subject
          Schedule      | actor
          """);

  /**
   * About whoever the resources are about that these elements name; the first element that names
   * one decides.
   */
  static final ElementTable THROUGH =
      ElementTable.parse(
          """
          AppointmentResponse | actor, appointment
          AuditEvent          | entity.what
          Binary              | securityContext
          DeviceMetric        | source
          EnrollmentResponse  | request
          Linkage             | item.resource
          PaymentNotice       | request, response
          Provenance          | target
          Slot                | schedule
          Task                | for, focus
          VerificationResult  | target
          """);

  /** Those of {@link #THROUGH} that are about nobody when all they name is. */
  static final Set<String> PERHAPS_NOBODYS =
      Set.of("Binary", "DeviceMetric", "Provenance", "Slot", "VerificationResult");

  /** What is never stored, or links the records of several persons. */
  static final Set<String> REFUSED =
      Set.of(
          "BiologicallyDerivedProduct",
          "Bundle",
          "MessageHeader",
          "OperationOutcome",
          "Parameters",
          "PaymentReconciliation",
          "Person");

  private PersonTable() {}
}
