package org.maiashare.fhir;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maiashare.decision.ExercisedRole;
import org.maiashare.decision.OrganisationId;
import org.maiashare.decision.Period;
import org.maiashare.decision.PractitionerId;
import org.maiashare.decision.PractitionerRoleId;
import org.maiashare.decision.RoleFamily;
import org.maiashare.decision.TerritoryId;

/** A directory held in lists, for tests. */
public record ListedDirectory(List<DirectoryRole> roles, Map<String, OrganisationId> services)
    implements DirectoryView {

  public static final TerritoryId NORTH = new TerritoryId("north");

  public static ListedDirectory of(DirectoryRole... roles) {
    return new ListedDirectory(List.of(roles), Map.of());
  }

  /** An active role, in the northern territory, whose ids all derive from two words. */
  public static DirectoryRole active(String practitioner, String organisation, RoleFamily family) {
    return role(practitioner, organisation, family, true);
  }

  public static DirectoryRole role(
      String practitioner, String organisation, RoleFamily family, boolean active) {
    return new DirectoryRole(
        new ExercisedRole(
            new PractitionerId(practitioner),
            new PractitionerRoleId(practitioner + "-at-" + organisation),
            new OrganisationId(organisation),
            family,
            NORTH),
        active,
        Period.ALWAYS);
  }

  @Override
  public List<DirectoryRole> rolesOf(PractitionerId practitioner) {
    return roles.stream().filter(it -> it.role().practitioner().equals(practitioner)).toList();
  }

  @Override
  public Optional<DirectoryRole> role(PractitionerRoleId role) {
    return roles.stream().filter(it -> it.role().role().equals(role)).findFirst();
  }

  @Override
  public Optional<TerritoryId> territoryOf(OrganisationId organisation) {
    return Optional.empty();
  }

  @Override
  public Optional<OrganisationId> providerOf(String healthcareService) {
    return Optional.ofNullable(services.get(healthcareService));
  }
}
