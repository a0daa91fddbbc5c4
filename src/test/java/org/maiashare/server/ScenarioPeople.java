package org.maiashare.server;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hl7.fhir.r4.model.Reference;
import org.maiashare.decision.ExercisedRole;
import org.maiashare.decision.OrganisationId;
import org.maiashare.decision.PractitionerId;
import org.maiashare.decision.PractitionerRoleId;
import org.maiashare.decision.TerritoryId;
import org.maiashare.fhir.RoleCode;
import org.maiashare.identity.TestTrust;

/** The people and organisations of a scenario as the server knows them. */
final class ScenarioPeople {

  private final ScenarioCast cast;
  private final Map<OrganisationId, String> organisations = new HashMap<>();
  private final Map<OrganisationId, String> identifiers = new HashMap<>();
  private final Map<PractitionerId, String> practitioners = new HashMap<>();
  private final Map<PractitionerId, String> numbers = new HashMap<>();
  private final Map<PractitionerRoleId, String> roles = new HashMap<>();
  private final Map<ExercisedRole, String> exercised = new HashMap<>();

  ScenarioPeople(ScenarioCast cast) {
    this.cast = cast;
  }

  Optional<TerritoryId> territoryOf(OrganisationId id) {
    return Objects.requireNonNull(cast.organisations().get(id));
  }

  boolean isClosed(OrganisationId id) {
    return cast.closed().contains(id);
  }

  void organisation(OrganisationId id, String reference, String identifier) {
    organisations.put(id, reference);
    identifiers.put(id, identifier);
  }

  void practitioner(PractitionerId id, String reference) {
    practitioners.put(id, reference);
  }

  void number(PractitionerId id, String number) {
    numbers.put(id, number);
  }

  void role(ExercisedRole role, String reference) {
    roles.put(role.role(), reference);
    exercised.put(role, reference);
  }

  Reference organisation(OrganisationId id) {
    return new Reference(Objects.requireNonNull(organisations.get(id)));
  }

  Optional<String> practitioner(PractitionerId id) {
    return Optional.ofNullable(practitioners.get(id));
  }

  Reference role(PractitionerRoleId id) {
    return new Reference(Objects.requireNonNull(roles.get(id)));
  }

  /** The role of a practitioner in an organisation. */
  Reference roleOf(PractitionerId practitioner, OrganisationId organisation) {
    return exercised.entrySet().stream()
        .filter(it -> it.getKey().practitioner().equals(practitioner))
        .filter(it -> it.getKey().organisation().equals(organisation))
        .map(it -> new Reference(it.getValue()))
        .findFirst()
        .orElseThrow();
  }

  String token(ExercisedRole role, String purpose) {
    if (role.territory().isEmpty() && territoryOf(role.organisation()).isPresent()) {
      throw new NotOverHttpException("a role without territory is of its organisation's");
    }
    if (!exercised.containsKey(role)) {
      throw new NotOverHttpException("a token tells roles apart by organisation and code");
    }
    RoleCode code = ScenarioDirectory.code(role.family());
    return TestTrust.professional(
        Objects.requireNonNull(numbers.get(role.practitioner())),
        identifier(role.organisation()),
        code.shortForm(),
        purpose);
  }

  String identifier(OrganisationId id) {
    return Objects.requireNonNull(identifiers.get(id));
  }
}
