package org.maiashare.identity;

import java.util.Optional;
import org.maiashare.decision.OrganisationId;
import org.maiashare.decision.Period;
import org.maiashare.decision.PersonId;
import org.maiashare.decision.PractitionerId;
import org.maiashare.decision.PractitionerRoleId;
import org.maiashare.decision.RelatedPersonId;
import org.maiashare.decision.TerritoryId;
import org.maiashare.fhir.RoleCode;

/**
 * What the server knows of those who may ask. It is asked for every request, inside the privileged
 * door, and answers as of now: ending a role ends access with the next request.
 *
 * <p>Professionals are asked for by IDNPS, organisations by FINESS or SIRET, whatever form the
 * issuer used. An identifier that two records share is answered as unknown.
 */
public interface Directory {

  /** The role with this code that the professional exercises there; an active one before others. */
  Optional<KnownRole> role(
      BusinessIdentifier practitioner, BusinessIdentifier organisation, RoleCode code);

  /** The person whose record it is. */
  Optional<PersonId> person(BusinessIdentifier identifier);

  /** The related person. */
  Optional<RelatedPersonId> relatedPerson(BusinessIdentifier identifier);

  /** The organisation that software works for. */
  Optional<KnownOrganisation> organisation(BusinessIdentifier identifier);

  /** An organisation as the directory holds it. */
  record KnownOrganisation(
      OrganisationId organisation, Optional<TerritoryId> territory, boolean active) {}

  /**
   * A role as the directory holds it.
   *
   * @param active whether practitioner, role and organisation are all active
   * @param period when the role is exercised
   */
  record KnownRole(
      PractitionerId practitioner,
      PractitionerRoleId role,
      OrganisationId organisation,
      Optional<TerritoryId> territory,
      boolean active,
      Period period) {}
}
