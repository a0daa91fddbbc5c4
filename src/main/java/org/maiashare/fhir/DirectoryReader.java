package org.maiashare.fhir;

import java.util.Optional;
import java.util.function.Function;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.maiashare.decision.ExercisedRole;
import org.maiashare.decision.OrganisationId;
import org.maiashare.decision.Period;
import org.maiashare.decision.PractitionerId;
import org.maiashare.decision.PractitionerRoleId;
import org.maiashare.decision.RoleFamily;
import org.maiashare.decision.TerritoryId;

/** What the resources of the directory say that sharing depends on. */
public final class DirectoryReader {

  private DirectoryReader() {}

  /**
   * A role with its practitioner and organisation; empty when it lacks one of them. It is active
   * when all three are, and its territory is its own or else its organisation's.
   */
  public static Optional<DirectoryRole> role(
      PractitionerRole role,
      Function<String, Optional<Practitioner>> practitioners,
      Function<String, Optional<Organization>> organisations) {
    Optional<Practitioner> practitioner =
        id(role.getPractitioner(), "Practitioner").flatMap(practitioners);
    Optional<Organization> organisation =
        id(role.getOrganization(), "Organization").flatMap(organisations);
    if (practitioner.isEmpty() || organisation.isEmpty()) {
      return Optional.empty();
    }
    boolean active =
        role.getActive() && practitioner.get().getActive() && organisation.get().getActive();
    return Optional.of(
        new DirectoryRole(
            new ExercisedRole(
                new PractitionerId(practitioner.get().getIdPart()),
                new PractitionerRoleId(role.getIdPart()),
                new OrganisationId(organisation.get().getIdPart()),
                family(role),
                ownTerritory(role).or(() -> ownTerritory(organisation.get()))),
            active,
            role.hasPeriod() ? Periods.taking(role.getPeriod()) : Period.ALWAYS));
  }

  /** The role family of a role; empty when its codes name none, or more than one. */
  public static Optional<RoleFamily> family(PractitionerRole role) {
    var families =
        role.getCode().stream()
            .flatMap(concept -> concept.getCoding().stream())
            .filter(coding -> coding.hasSystem() && coding.hasCode())
            .flatMap(coding -> RoleCode.ofCoding(coding.getSystem(), coding.getCode()).stream())
            .flatMap(code -> RoleFamilies.of(code).stream())
            .distinct()
            .toList();
    return families.size() == 1 ? Optional.of(families.get(0)) : Optional.empty();
  }

  /** The territory of an active organisation. */
  public static Optional<TerritoryId> territory(Organization organisation) {
    return organisation.getActive() ? ownTerritory(organisation) : Optional.empty();
  }

  /** The organisation that provides a service. */
  public static Optional<OrganisationId> provider(HealthcareService service) {
    return id(service.getProvidedBy(), "Organization").map(OrganisationId::new);
  }

  private static Optional<TerritoryId> ownTerritory(DomainResource resource) {
    return resource.getExtensionsByUrl(Extensions.TERRITORY).stream()
        .map(Extension::getValue)
        .filter(Reference.class::isInstance)
        .map(Reference.class::cast)
        .flatMap(reference -> id(reference, "Location").stream())
        .map(TerritoryId::new)
        .findFirst();
  }

  private static Optional<String> id(Reference reference, String type) {
    return ResourceReference.of(reference)
        .filter(named -> named.isA(type))
        .map(ResourceReference::id);
  }
}
