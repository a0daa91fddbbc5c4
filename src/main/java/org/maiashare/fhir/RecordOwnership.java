package org.maiashare.fhir;

import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.maiashare.decision.PersonId;

/** Whether a resource that facts are read from is this person's: facts never cross records. */
final class RecordOwnership {

  private RecordOwnership() {}

  static boolean isOf(Resource resource, PersonId person) {
    if (resource instanceof Patient) {
      return person.value().equals(resource.getIdElement().getIdPart());
    }
    if (resource instanceof CareTeam team) {
      return Parties.isPerson(team.getSubject(), person);
    }
    if (resource instanceof RelatedPerson relative) {
      return Parties.isPerson(relative.getPatient(), person);
    }
    if (resource instanceof Consent consent) {
      return Parties.isPerson(consent.getPatient(), person);
    }
    if (resource instanceof ServiceRequest request) {
      return Parties.isPerson(request.getSubject(), person);
    }
    return resource instanceof Task task && Parties.isPerson(task.getFor(), person);
  }
}
