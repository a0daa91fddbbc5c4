package org.maiashare.fhir;

import java.util.List;
import java.util.Optional;
import org.maiashare.decision.OrganisationId;
import org.maiashare.decision.PractitionerId;
import org.maiashare.decision.PractitionerRoleId;
import org.maiashare.decision.TerritoryId;

/** What facts need to know of the directory of professionals. */
public interface DirectoryView {

  /** The roles of a practitioner, active or not. */
  List<DirectoryRole> rolesOf(PractitionerId practitioner);

  /** One role, active or not. */
  Optional<DirectoryRole> role(PractitionerRoleId role);

  /** The territory of an active organisation. */
  Optional<TerritoryId> territoryOf(OrganisationId organisation);

  /** The organisation that provides a service of the directory (HealthcareService). */
  Optional<OrganisationId> providerOf(String healthcareService);
}
