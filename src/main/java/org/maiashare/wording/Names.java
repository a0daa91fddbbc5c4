package org.maiashare.wording;

import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;

/** What people and places are called, as their records say it. */
public final class Names {

  private Names() {}

  /** The name; empty when the record has none. */
  public static String of(Resource resource) {
    if (resource instanceof Organization it) {
      return it.getName() == null ? "" : it.getName();
    }
    if (resource instanceof Practitioner it) {
      return of(it.getNameFirstRep());
    }
    if (resource instanceof RelatedPerson it) {
      return of(it.getNameFirstRep());
    }
    return resource instanceof Patient it ? of(it.getNameFirstRep()) : "";
  }

  private static String of(HumanName name) {
    String family = name.getFamily() == null ? "" : name.getFamily();
    return (name.getGivenAsSingleString() + " " + family).trim();
  }
}
