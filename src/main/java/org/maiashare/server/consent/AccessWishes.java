package org.maiashare.server.consent;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hl7.fhir.r4.model.Task;
import org.maiashare.audit.AuditKind;
import org.maiashare.audit.AuditTrail;
import org.maiashare.audit.AuditedResource;
import org.maiashare.consent.AccessRequestTask;
import org.maiashare.consent.AccessWish;
import org.maiashare.decision.CaseManagers;
import org.maiashare.decision.DataCategory;
import org.maiashare.decision.PersonFacts;
import org.maiashare.fhir.PersonSought;
import org.maiashare.grants.Grants;
import org.maiashare.grants.PrivilegedWork;
import org.maiashare.server.audit.AuditedRequest;
import org.maiashare.server.audit.WhoAsks;
import org.maiashare.server.persons.PersonFinder;
import org.maiashare.server.persons.RecordKeeping;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Wishes for access on their way to whom they are about. They are taken the same way whoever they
 * name, and brought after the answer has left, so that its time tells nothing either.
 */
public final class AccessWishes {

  private static final Logger LOG = LoggerFactory.getLogger(AccessWishes.class);
  private static final int MOST_TRIES = 5;

  private final JdbcClient database;
  private final PersonFinder persons;
  private final Grants grants;
  private final RecordKeeping keeping;
  private final AuditTrail trail;
  private final TransactionOperations transactions;
  private final Clock clock;

  AccessWishes(
      JdbcClient database,
      PersonFinder persons,
      Grants grants,
      RecordKeeping keeping,
      AuditTrail trail,
      TransactionOperations transactions,
      Clock clock) {
    this.database = database;
    this.persons = persons;
    this.grants = grants;
    this.keeping = keeping;
    this.trail = trail;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Keeps a wish of whoever asks. */
  void take(AccessWish wish, String request) {
    String[] agent = StoredWish.words(WhoAsks.now());
    PrivilegedWork.run(
        () ->
            transactions.execute(
                status ->
                    database
                        .sql(
                            "insert into maia.access_wish (request, agent, wish)"
                                + " values (?, ?, cast(? as jsonb))")
                        .params(request, agent, StoredWish.written(wish))
                        .update()));
  }

  /** Brings all that wait; returns how many it was. */
  public int workOff() {
    return PrivilegedWork.get(
        () -> {
          int brought = 0;
          for (Optional<Long> next = next(); next.isPresent(); next = next()) {
            brought += bring(next.get()) ? 1 : 0;
          }
          return brought;
        });
  }

  private Optional<Long> next() {
    return inTransaction(
        () ->
            database
                .sql("select id from maia.access_wish where tries < ? order by id limit 1")
                .param(MOST_TRIES)
                .query(Long.class)
                .optional());
  }

  private boolean bring(long id) {
    try {
      return inTransaction(
          () -> {
            Optional<StoredWish> waiting =
                database
                    .sql("delete from maia.access_wish where id = ? returning *")
                    .param(id)
                    .query((row, number) -> StoredWish.of(row))
                    .optional();
            waiting.ifPresent(this::bring);
            return waiting.isPresent();
          });
    } catch (RuntimeException failure) {
      LOG.error("a request for access could not be brought", failure);
      inTransaction(
          () ->
              database
                  .sql("update maia.access_wish set tries = tries + 1 where id = ?")
                  .param(id)
                  .update());
      return false;
    }
  }

  private void bring(StoredWish waiting) {
    persons
        .find(new PersonSought.ByTraits(waiting.wish().person()))
        .ifPresent(
            block -> {
              PersonFacts facts = grants.knowledge(block).facts();
              if (!isAskedAlready(block, waiting)) {
                AuditedResource task =
                    keeping.add(block, DataCategory.CONSENT, task(facts, waiting));
                keeping.recompute(block);
                database
                    .sql("insert into maia.access_request (block, role, task) values (?, ?, ?)")
                    .params(block, waiting.role().value(), task.reference())
                    .update();
                record(waiting, task);
              }
            });
  }

  /** One role has one request at a time for a person; closed ones do not count. */
  private boolean isAskedAlready(int block, StoredWish waiting) {
    return database
            .sql("select count(*) from maia.access_request where block = ? and role = ?")
            .params(block, waiting.role().value())
            .query(Integer.class)
            .single()
        > 0;
  }

  private Task task(PersonFacts facts, StoredWish waiting) {
    return AccessRequestTask.of(
        facts.person(),
        waiting.role(),
        waiting.wish(),
        waiting.askedAt(),
        CaseManagers.of(facts, clock.instant()));
  }

  private void record(StoredWish waiting, AuditedResource task) {
    trail.record(
        new AuditedRequest(waiting.request(), waiting.agent(), "$request-access Patient")
            .row(AuditKind.WRITE, List.of(task), List.of()));
  }

  private <T> T inTransaction(java.util.function.Supplier<T> work) {
    return Objects.requireNonNull(transactions.execute(status -> work.get()));
  }
}
