package org.maiashare.enforcement;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.ResourceReferenceInfo;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.grants.Filing;
import org.maiashare.grants.Grants;
import org.maiashare.grants.PersonStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The parts of the house that writing needs. */
public final class WriteTools {

  private final EntityManager entities;
  private final StoredCells cells;
  private final PersonStore persons;
  private final Grants grants;
  private final Filing filing;
  private final FiledSignatures signatures;
  private final TransactionOperations transactions;

  public WriteTools(
      EntityManager entities,
      JdbcClient database,
      PersonStore persons,
      Grants grants,
      Filing filing,
      FiledSignatures signatures,
      TransactionOperations transactions) {
    this.entities = entities;
    this.cells = new StoredCells(database);
    this.persons = persons;
    this.grants = grants;
    this.filing = filing;
    this.signatures = signatures;
    this.transactions = transactions;
  }

  EntityManager entities() {
    return entities;
  }

  StoredCells cells() {
    return cells;
  }

  PersonStore persons() {
    return persons;
  }

  Filing filing() {
    return filing;
  }

  FiledSignatures signatures() {
    return signatures;
  }

  Grants grants() {
    return grants;
  }

  List<ResourceReferenceInfo> referencesOf(Resource resource) {
    return FhirContext.forR4Cached().newTerser().getAllResourceReferences(resource);
  }

  /** Does the work in the current transaction, or in one of its own, bound to the requester. */
  <T> T inTransaction(Supplier<T> work) {
    return Objects.requireNonNull(transactions.execute(status -> work.get()));
  }
}
