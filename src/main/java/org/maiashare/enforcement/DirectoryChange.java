package org.maiashare.enforcement;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Resource;

/** What a change of the directory means for sharing. */
final class DirectoryChange {

  private DirectoryChange() {}

  /**
   * The directory resources, "Type/id", that say something else of sharing than before: none when
   * only names, addresses and the like changed. A role concerns also whose it was: records may name
   * the practitioner alone. Whose it is now, its links tell.
   */
  static Set<String> concerned(Optional<Resource> before, Resource after) {
    Set<String> concerned = new LinkedHashSet<>();
    if (before.isEmpty() || !withoutContact(before.get()).equalsDeep(withoutContact(after))) {
      concerned.add(after.fhirType() + "/" + after.getIdElement().getIdPart());
      before.ifPresent(former -> addPractitioner(concerned, former));
    }
    return concerned;
  }

  private static void addPractitioner(Set<String> concerned, Resource resource) {
    if (resource instanceof PractitionerRole role && role.getPractitioner().hasReference()) {
      concerned.add(
          role.getPractitioner().getReferenceElement().toUnqualifiedVersionless().getValue());
    }
  }

  /** A copy without what says how to reach and how to call whom it describes. */
  private static Resource withoutContact(Resource resource) {
    Resource copy = resource.copy();
    copy.setMeta(null).setIdElement(null);
    if (copy instanceof DomainResource described) {
      described.setText(null);
    }
    if (copy instanceof Organization organisation) {
      organisation.setNameElement(null).setAlias(null).setTelecom(null).setAddress(null);
      organisation.setContact(null);
    } else if (copy instanceof Practitioner practitioner) {
      practitioner.setName(null).setTelecom(null).setAddress(null).setPhoto(null);
    } else if (copy instanceof PractitionerRole role) {
      role.setTelecom(null).setAvailableTime(null).setNotAvailable(null);
    }
    return copy;
  }
}
