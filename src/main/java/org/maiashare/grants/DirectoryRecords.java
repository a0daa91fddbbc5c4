package org.maiashare.grants;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Contract;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.decision.BaseProtocol;
import org.maiashare.decision.OrganisationId;
import org.maiashare.decision.PractitionerId;
import org.maiashare.decision.PractitionerRoleId;
import org.maiashare.decision.SharingProtocol;
import org.maiashare.decision.TerritoryId;
import org.maiashare.fhir.DirectoryReader;
import org.maiashare.fhir.DirectoryRole;
import org.maiashare.fhir.ProtocolReader;
import org.maiashare.fhir.ResourceReference;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The directory as the current transaction sees it, read from the stored resources of person 0. */
public final class DirectoryRecords implements FactsDirectory {

  private static final String CURRENT =
      """
      select r.res_type as resource_type, r.fhir_id, r.res_ver as version, r.partition_id as cell,
        v.res_text_vc as body
      from public.hfj_resource r join public.hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver
      where r.partition_id = 0 and r.res_deleted_at is null and r.res_type = ?
      """;

  private static final String WITH_DEPENDENTS =
      """
      with named as (
        select r.res_id from unnest(cast(? as text[])) u
          join public.hfj_resource r
            on r.res_type = split_part(u, '/', 1) and r.fhir_id = split_part(u, '/', 2)
        where r.partition_id = 0),
      theirs as (
        select res_id from named
        union
        select l.src_resource_id from public.hfj_res_link l
          join named on named.res_id = l.target_resource_id
        where l.partition_id = 0
          and l.src_path in ('PractitionerRole.organization', 'HealthcareService.providedBy'))
      select r.res_type || '/' || r.fhir_id from public.hfj_resource r
      where r.partition_id = 0 and r.res_id in (
        select res_id from theirs
        union
        select l.target_resource_id from public.hfj_res_link l
          join theirs on theirs.res_id = l.src_resource_id
        where l.partition_id = 0 and l.src_path = 'PractitionerRole.practitioner')
      """;

  private final JdbcClient database;
  private final FhirContext fhir;
  private final ProtocolReader protocols;

  public DirectoryRecords(JdbcClient database, FhirContext fhir, ProtocolReader protocols) {
    this.database = database;
    this.fhir = fhir;
    this.protocols = protocols;
  }

  @Override
  public List<DirectoryRole> rolesOf(PractitionerId practitioner) {
    return database
        .sql(
            CURRENT
                + """
                and r.res_id in (
                  select l.src_resource_id from public.hfj_res_link l
                    join public.hfj_resource p on p.res_id = l.target_resource_id
                  where p.res_type = 'Practitioner' and p.fhir_id = ?
                    and l.src_path = 'PractitionerRole.practitioner')
                """)
        .params("PractitionerRole", practitioner.value())
        .query(StoredResource::of)
        .list()
        .stream()
        .map(stored -> (PractitionerRole) stored.parse(fhir))
        .flatMap(role -> context(role).stream())
        .toList();
  }

  @Override
  public Optional<DirectoryRole> role(PractitionerRoleId role) {
    return find(PractitionerRole.class, role.value()).flatMap(this::context);
  }

  /** A role with what its practitioner and organisation add to it. */
  public Optional<DirectoryRole> context(PractitionerRole role) {
    return DirectoryReader.role(
        role, id -> find(Practitioner.class, id), id -> find(Organization.class, id));
  }

  @Override
  public Optional<TerritoryId> territoryOf(OrganisationId organisation) {
    return find(Organization.class, organisation.value()).flatMap(DirectoryReader::territory);
  }

  @Override
  public Optional<OrganisationId> providerOf(String healthcareService) {
    return find(HealthcareService.class, healthcareService).flatMap(DirectoryReader::provider);
  }

  @Override
  public List<SharingProtocol> protocols() {
    Stream<SharingProtocol> stored =
        contracts().stream().flatMap(contract -> protocols.read(contract).stream());
    return Stream.concat(BaseProtocol.shipped().stream(), stored).toList();
  }

  /** Nothing is remembered here. */
  @Override
  public void personLocked() {}

  /** This directory, each question asked once while its state stays the same. */
  FactsDirectory remembered() {
    return new RememberedDirectory(
        this,
        () ->
            database.sql("select version from maia.directory_version").query(Long.class).single());
  }

  /** The stored contracts that concern no person. */
  List<Contract> contracts() {
    return database.sql(CURRENT).param("Contract").query(StoredResource::of).list().stream()
        .map(it -> (Contract) it.parse(fhir))
        .toList();
  }

  @Override
  public List<Resource> groups(Set<ResourceReference> references) {
    return references.stream()
        .flatMap(reference -> find(Group.class, reference.id()).stream())
        .map(Resource.class::cast)
        .toList();
  }

  /**
   * These resources, with the roles and services of the organisations among them and the
   * practitioners of all these roles.
   *
   * @param references "Type/id" each
   */
  Set<String> withDependents(Set<String> references) {
    Set<String> all = new TreeSet<>(references);
    all.addAll(
        database
            .sql(WITH_DEPENDENTS)
            .param("{" + String.join(",", references) + "}")
            .query(String.class)
            .list());
    return all;
  }

  /** A resource that belongs to no person. */
  public <R extends Resource> Optional<R> find(Class<R> type, String id) {
    return database
        .sql(CURRENT + " and r.fhir_id = ?")
        .params(type.getSimpleName(), id)
        .query(StoredResource::of)
        .optional()
        .map(stored -> type.cast(stored.parse(fhir)));
  }
}
