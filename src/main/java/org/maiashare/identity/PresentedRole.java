package org.maiashare.identity;

import org.maiashare.fhir.RoleCode;

/**
 * A role that a token says its bearer exercises, in an organisation; the directory must confirm.
 */
record PresentedRole(BusinessIdentifier organisation, RoleCode code) {

  PresentedRole {
    organisation = NationalIdentifier.ofOrganisation(organisation);
  }
}
