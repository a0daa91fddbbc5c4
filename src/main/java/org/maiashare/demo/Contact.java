package org.maiashare.demo;

import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;

/** Ways of reaching someone. */
final class Contact {

  private Contact() {}

  static ContactPoint phone(String number) {
    Required.all(number);
    return new ContactPoint().setSystem(ContactPointSystem.PHONE).setValue(number);
  }
}
