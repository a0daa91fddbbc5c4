package org.maiashare.enforcement;

import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;

/**
 * Which person a resource being written belongs to, kept with the resource while the request lasts.
 *
 * @param block the person's first block of cell numbers; 0 for what belongs to nobody
 * @param splits whether what the person chose or asked for may single this resource out
 * @param opened the id of the Patient when this request opens the person's file
 */
record PersonTicket(int block, boolean splits, Optional<String> opened) {

  private static final String KEY = PersonTicket.class.getName();

  static final PersonTicket NOBODY = new PersonTicket(0, false, Optional.empty());

  static Optional<PersonTicket> of(IBaseResource resource) {
    return Optional.ofNullable((PersonTicket) resource.getUserData(KEY));
  }

  void attachTo(IBaseResource resource) {
    resource.setUserData(KEY, this);
  }
}
