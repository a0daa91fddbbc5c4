package org.maiashare.cells;

import java.util.List;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.fhir.ElementPath;
import org.maiashare.fhir.ElementTable;
import org.maiashare.fhir.ResourceReference;

/** Which elements of each type name who wrote it, the first that is there first. */
final class AuthorTable {

  private static final ElementTable AUTHORS =
      ElementTable.parse(
          """
          AdverseEvent             | recorder
          AllergyIntolerance       | recorder, asserter
          Basic                    | author
          CarePlan                 | author
          ClinicalImpression       | assessor
          Communication            | sender
          CommunicationRequest     | requester, sender
          Composition              | author
          Condition                | recorder, asserter
          DetectedIssue            | author
          DeviceRequest            | requester
          DeviceUseStatement       | source
          DiagnosticReport         | performer, resultsInterpreter
          DocumentManifest         | author
          DocumentReference        | author
          Encounter                | participant.individual, serviceProvider
          EpisodeOfCare            | careManager, managingOrganization
          Flag                     | author
          Goal                     | expressedBy
          Immunization             | performer.actor
          List                     | source
          Media                    | operator
          MedicationAdministration | performer.actor
          MedicationDispense       | performer.actor
          MedicationRequest        | requester, recorder
          MedicationStatement      | informationSource
          NutritionOrder           | orderer
          Observation              | performer
          Procedure                | recorder, performer.actor, asserter
          QuestionnaireResponse    | author, source
          RequestGroup             | author
          RiskAssessment           | performer
          ServiceRequest           | requester
          Task                     | requester
          VisionPrescription       | prescriber
          """);

  private AuthorTable() {}

  /** The authors named by the first element that names any. */
  static List<ResourceReference> authors(Resource resource) {
    for (ElementPath path : AUTHORS.of(resource.fhirType())) {
      List<ResourceReference> named =
          path.references(resource)
              .flatMap(reference -> ResourceReference.of(reference).stream())
              .toList();
      if (!named.isEmpty()) {
        return named;
      }
    }
    return List.of();
  }
}
