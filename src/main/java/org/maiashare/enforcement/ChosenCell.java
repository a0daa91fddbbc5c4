package org.maiashare.enforcement;

import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;

/** The cell chosen for a resource, kept with it so that HAPI hears the same answer every time. */
final class ChosenCell {

  private static final String KEY = ChosenCell.class.getName();

  private ChosenCell() {}

  static Optional<Integer> of(IBaseResource resource) {
    return Optional.ofNullable((Integer) resource.getUserData(KEY));
  }

  static void attach(IBaseResource resource, int cell) {
    resource.setUserData(KEY, cell);
  }
}
