package org.maiashare.fhir;

import java.util.Optional;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;
import org.maiashare.decision.CareTeamId;
import org.maiashare.decision.DeviceId;
import org.maiashare.decision.GroupId;
import org.maiashare.decision.OrganisationId;
import org.maiashare.decision.Party;
import org.maiashare.decision.PersonId;
import org.maiashare.decision.PractitionerId;
import org.maiashare.decision.PractitionerRoleId;
import org.maiashare.decision.RelatedPersonId;
import org.maiashare.decision.TerritoryId;

/** From references to those whom facts name. */
public final class Parties {

  private Parties() {}

  /** Whom a reference names; empty when it is not a resource of this server that can act. */
  public static Optional<Party> of(Reference reference) {
    return ResourceReference.of(reference).flatMap(Parties::of);
  }

  /** Whom a resource stands for; empty when its type cannot act. */
  public static Optional<Party> of(ResourceReference named) {
    String id = named.id();
    return Optional.ofNullable(
        switch (named.type()) {
          case "Practitioner" -> Party.of(new PractitionerId(id));
          case "PractitionerRole" -> Party.of(new PractitionerRoleId(id));
          case "Organization" -> Party.of(new OrganisationId(id));
          case "RelatedPerson" -> Party.of(new RelatedPersonId(id));
          case "Device" -> Party.of(new DeviceId(id));
          case "CareTeam" -> Party.of(new CareTeamId(id));
          case "Group" -> Party.of(new GroupId(id));
          case "Patient" -> Party.of(new PersonId(id));
          default -> null;
        });
  }

  /** The person a reference names. */
  static boolean isPerson(Reference reference, PersonId person) {
    return ResourceReference.of(reference)
        .filter(named -> named.isA("Patient") && named.id().equals(person.value()))
        .isPresent();
  }

  /** The territory a Location reference names. */
  static Optional<TerritoryId> territory(Reference reference) {
    return ResourceReference.of(reference)
        .filter(named -> named.isA("Location"))
        .map(named -> new TerritoryId(named.id()));
  }

  /** The territory extension of a resource. */
  static Optional<TerritoryId> territoryOf(DomainResource resource) {
    Extension extension = resource.getExtensionByUrl(Extensions.TERRITORY);
    return extension != null && extension.getValue() instanceof Reference reference
        ? territory(reference)
        : Optional.empty();
  }
}
