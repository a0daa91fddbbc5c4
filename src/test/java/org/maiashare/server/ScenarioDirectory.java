package org.maiashare.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Contract;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Location.LocationMode;
import org.hl7.fhir.r4.model.Location.LocationStatus;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.decision.ExercisedRole;
import org.maiashare.decision.OrganisationId;
import org.maiashare.decision.PractitionerId;
import org.maiashare.decision.PractitionerRoleId;
import org.maiashare.decision.RoleFamily;
import org.maiashare.decision.TerritoryId;
import org.maiashare.fhir.Canonical;
import org.maiashare.fhir.Extensions;
import org.maiashare.fhir.Profiles;
import org.maiashare.fhir.RoleCode;

/** Keeps the directory that scenarios need; scenarios with the same people share them. */
final class ScenarioDirectory {

  private final ScenarioStage stage;
  private final String run = UUID.randomUUID().toString();
  private final Map<String, String> places = new HashMap<>();
  private final Map<String, ScenarioPeople> people = new HashMap<>();

  ScenarioDirectory(ScenarioStage stage) {
    this.stage = stage;
  }

  /**
   * Somebody in whom no scenario is interested: who wrote and recorded what nobody is named for.
   */
  record Bystander(Reference role, Reference organisation) {}

  Bystander bystander() {
    ExercisedRole role =
        new ExercisedRole(
            new PractitionerId("bystander"),
            new PractitionerRoleId("bystander"),
            new OrganisationId("bystander"),
            RoleFamily.CASE_MANAGER,
            ScenarioCast.HOME);
    ScenarioCast cast =
        new ScenarioCast(
            List.of(new ScenarioCast.Role(role, true, Optional.empty())),
            List.of(),
            Map.of(role.organisation(), role.territory()),
            Set.of());
    ScenarioPeople alone = people(cast, "");
    return new Bystander(alone.role(role.role()), alone.organisation(role.organisation()));
  }

  /** The number of a person with whom no scenario has to do; filed when first asked for. */
  String stranger(Function<String, BundleDraft> record) {
    territory(ScenarioCast.HOME, "");
    return places.computeIfAbsent(
        "stranger",
        key -> {
          String number = UUID.randomUUID().toString();
          stage.takeOver(record.apply(number));
          return number;
        });
  }

  /** A group of professionals. */
  String group(Group group) {
    return one(group);
  }

  /** A protocol, from now on applied in its territories. */
  void publish(Contract contract) {
    one(contract);
  }

  /**
   * The people of a cast.
   *
   * @param world what tells a scenario's territories from those of others; empty for all that have
   *     no protocol of their own
   */
  ScenarioPeople people(ScenarioCast cast, String world) {
    String key =
        world
            + cast.known().stream().map(ScenarioCast.Role::identity).sorted().toList()
            + cast.organisations()
            + cast.closed();
    if (!cast.later().isEmpty()) {
      return add(cast, world);
    }
    return people.computeIfAbsent(key, any -> add(cast, world));
  }

  private ScenarioPeople add(ScenarioCast cast, String world) {
    ScenarioPeople added = new ScenarioPeople(cast);
    cast.organisations()
        .forEach(
            (id, territory) ->
                added.organisation(
                    id,
                    organisation(id, territory, world, !cast.closed().contains(id)),
                    identifier(id, territory, world)));
    addRoles(cast.known(), added, world);
    return added;
  }

  /** Roles, with their practitioners where these are new. */
  void addRoles(List<ScenarioCast.Role> roles, ScenarioPeople to, String world) {
    if (roles.isEmpty()) {
      return;
    }
    BundleDraft transaction = BundleDraft.transaction();
    Map<PractitionerId, String> fresh = new LinkedHashMap<>();
    for (ScenarioCast.Role role : roles) {
      PractitionerId id = role.role().practitioner();
      if (to.practitioner(id).isEmpty() && !fresh.containsKey(id)) {
        String urn = "urn:uuid:" + UUID.randomUUID();
        String number = UUID.randomUUID().toString();
        fresh.put(id, urn);
        to.number(id, Drafts.IDNPS + "|" + number);
        transaction.post(urn, Drafts.practitioner(number));
      }
    }
    for (ScenarioCast.Role role : roles) {
      PractitionerId id = role.role().practitioner();
      String practitioner = to.practitioner(id).orElseGet(() -> fresh.get(id));
      transaction.post(role(role, practitioner, to, world));
    }
    List<String> references = stage.addToDirectory(transaction);
    int next = 0;
    for (PractitionerId id : fresh.keySet()) {
      to.practitioner(id, references.get(next++));
    }
    for (ScenarioCast.Role role : roles) {
      to.role(role.role(), references.get(next++));
    }
  }

  Reference territory(TerritoryId territory, String world) {
    return new Reference(
        places.computeIfAbsent(
            "territory " + world + " " + territory, key -> one(location(territory.value()))));
  }

  private String organisation(
      OrganisationId id, Optional<TerritoryId> territory, String world, boolean active) {
    territory.ifPresent(it -> territory(it, world));
    return places.computeIfAbsent(
        identifier(id, territory, world) + active,
        key -> {
          String number = identifier(id, territory, world).substring(Drafts.FINESS.length() + 1);
          Organization organization = Drafts.organisation(number).setName(id.value());
          organization.getExtension().clear();
          territory.ifPresent(it -> organization.addExtension(within(it, world)));
          organization.setActive(active);
          return one(organization);
        });
  }

  /** Every organisation and territory has a number of its own. */
  private String identifier(OrganisationId id, Optional<TerritoryId> territory, String world) {
    return Drafts.FINESS
        + "|"
        + UUID.nameUUIDFromBytes((run + world + id + territory).getBytes(UTF_8));
  }

  private PractitionerRole role(
      ScenarioCast.Role described, String practitioner, ScenarioPeople people, String world) {
    PractitionerRole role =
        Drafts.role(
            new Reference(practitioner), people.organisation(described.role().organisation()));
    described
        .role()
        .territory()
        .ifPresent(territory -> role.addExtension(within(territory, world)));
    role.setActive(described.active());
    described.period().ifPresent(role::setPeriod);
    RoleCode code = code(described.role().family());
    role.addCode(new CodeableConcept(coding(code.table().system(), code.code())));
    return role;
  }

  /** Our own code of a family; where there is none, a national code that says too little. */
  static RoleCode code(Optional<RoleFamily> family) {
    return family
        .map(it -> new RoleCode(RoleCode.Table.MAIA, it.code()))
        .orElse(new RoleCode(RoleCode.Table.TRE_R85, "311"));
  }

  private static Location location(String name) {
    Location location = new Location();
    location.getMeta().addProfile(Profiles.of("maia-territory"));
    location
        .addIdentifier()
        .setSystem(Canonical.BASE + "/sid/territory")
        .setValue(name + UUID.randomUUID());
    location.setStatus(LocationStatus.ACTIVE).setName(name).setMode(LocationMode.INSTANCE);
    location.addType(
        new CodeableConcept(coding(Canonical.BASE + "/CodeSystem/territory-kind", "maia")));
    location.setPhysicalType(
        new CodeableConcept(
            coding("http://terminology.hl7.org/CodeSystem/location-physical-type", "jdn")));
    return location;
  }

  private Extension within(TerritoryId territory, String world) {
    return new Extension(Extensions.TERRITORY, territory(territory, world));
  }

  private String one(Resource resource) {
    return Objects.requireNonNull(
        stage.addToDirectory(BundleDraft.transaction().post(resource)).get(0));
  }

  private static Coding coding(String system, String code) {
    return new Coding().setSystem(system).setCode(code);
  }
}
