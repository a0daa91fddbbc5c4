package org.maiashare.server.directory;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.decision.OrganisationId;
import org.maiashare.decision.PersonId;
import org.maiashare.decision.RelatedPersonId;
import org.maiashare.enforcement.DirectoryState;
import org.maiashare.fhir.DirectoryReader;
import org.maiashare.fhir.RoleCode;
import org.maiashare.grants.DirectoryRecords;
import org.maiashare.grants.PrivilegedWork;
import org.maiashare.identity.BusinessIdentifier;
import org.maiashare.identity.Directory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The directory as tokens ask for it. What was found is remembered for as long as the directory
 * stays in the state it was found in; every transaction learns the state with its binding.
 */
public final class StoredDirectory implements Directory, DirectoryState {

  private static final int REMEMBERED = 50_000;

  private final DaoRegistry storage;
  private final DirectoryRecords records;
  private final TransactionOperations transactions;
  private final Cache<Object, Object> found = Caffeine.newBuilder().maximumSize(REMEMBERED).build();
  private volatile long version;

  public StoredDirectory(
      DaoRegistry storage, DirectoryRecords records, TransactionOperations transactions) {
    this.storage = storage;
    this.records = records;
    this.transactions = transactions;
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public void moveTo(long newVersion) {
    version = newVersion;
    found.invalidateAll();
  }

  @Override
  public Optional<KnownRole> role(
      BusinessIdentifier practitioner, BusinessIdentifier organisation, RoleCode code) {
    return remembered(
        List.of(practitioner, organisation, code),
        () ->
            search(PractitionerRole.class, roles(practitioner, organisation, code)).stream()
                .flatMap(role -> records.context(role).stream())
                .map(StoredDirectory::known)
                .reduce((one, other) -> one.active() ? one : other));
  }

  private static SearchParameterMap roles(
      BusinessIdentifier practitioner, BusinessIdentifier organisation, RoleCode code) {
    return new SearchParameterMap()
        .add("practitioner", new ReferenceParam("identifier", practitioner.token()))
        .add("organization", new ReferenceParam("identifier", organisation.token()))
        .add("role", new TokenParam(code.table().system(), code.code()));
  }

  private static KnownRole known(org.maiashare.fhir.DirectoryRole role) {
    return new KnownRole(
        role.role().practitioner(),
        role.role().role(),
        role.role().organisation(),
        role.role().territory(),
        role.active(),
        role.period());
  }

  @Override
  public Optional<PersonId> person(BusinessIdentifier identifier) {
    return PrivilegedWork.get(
        () ->
            only(search(Patient.class, byIdentifier(identifier)))
                .map(it -> new PersonId(it.getIdPart())));
  }

  @Override
  public Optional<RelatedPersonId> relatedPerson(BusinessIdentifier identifier) {
    return PrivilegedWork.get(
        () ->
            only(search(RelatedPerson.class, byIdentifier(identifier)))
                .map(it -> new RelatedPersonId(it.getIdPart())));
  }

  @Override
  public Optional<KnownOrganisation> organisation(BusinessIdentifier identifier) {
    return remembered(
        List.of("organisation", identifier),
        () ->
            only(search(Organization.class, byIdentifier(identifier)))
                .map(
                    it ->
                        new KnownOrganisation(
                            new OrganisationId(it.getIdPart()),
                            DirectoryReader.territory(it),
                            it.getActive())));
  }

  private static SearchParameterMap byIdentifier(BusinessIdentifier identifier) {
    return new SearchParameterMap()
        .add("identifier", new TokenParam(identifier.system(), identifier.value()));
  }

  /** An identifier that two records share names nobody. */
  private static <R> Optional<R> only(List<R> several) {
    return several.size() == 1 ? Optional.of(several.get(0)) : Optional.empty();
  }

  /**
   * Roles and organisations, and only those found: who is unknown now may be known in a moment.
   * Persons are looked up each time, since their records do not change the directory's state.
   */
  @SuppressWarnings("unchecked")
  private <R> Optional<R> remembered(Object question, Supplier<Optional<R>> lookup) {
    Object known = found.getIfPresent(question);
    if (known != null) {
      return Optional.of((R) known);
    }
    Optional<R> answer = PrivilegedWork.get(lookup);
    answer.ifPresent(it -> found.put(question, it));
    return answer;
  }

  private <R extends Resource> List<R> search(Class<R> type, SearchParameterMap parameters) {
    parameters.setLoadSynchronousUpTo(2);
    return transactions.execute(
        status ->
            storage
                .getResourceDao(type)
                .search(parameters, new SystemRequestDetails())
                .getAllResources()
                .stream()
                .map(type::cast)
                .toList());
  }
}
