package org.maiashare.grants;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Works off what published protocols left to be computed, some persons per transaction. Several
 * threads and several nodes may do so at the same time: each takes persons that no other has taken.
 */
public final class Recomputation {

  private static final int PERSONS_PER_TRANSACTION = 25;
  private static final String TAKE =
      """
      delete from maia.recomputation_pending p
      where (p.recomputation, p.block) in (
        select q.recomputation, q.block from maia.recomputation_pending q
        order by q.recomputation, q.block limit ? for update skip locked)
      returning p.block
      """;

  private final JdbcClient database;
  private final Grants grants;
  private final TransactionOperations transactions;

  /**
   * @param database the data source that follows the privileged door
   */
  public Recomputation(JdbcClient database, Grants grants, TransactionOperations transactions) {
    this.database = database;
    this.grants = grants;
    this.transactions = transactions;
  }

  /** How many persons are left to compute. */
  public int pending() {
    return PrivilegedWork.get(
        () ->
            inTransaction(
                () ->
                    database
                        .sql("select count(*) from maia.recomputation_pending")
                        .query(Integer.class)
                        .single()));
  }

  /** Computes until nothing is left; returns how many persons it was. */
  public int workOff() {
    return PrivilegedWork.get(
        () -> {
          Grants ours = grants.rememberingTheDirectory();
          int total = 0;
          for (int done = -1; done != 0; total += done) {
            done = inTransaction(() -> some(ours));
          }
          inTransaction(this::finish);
          return total;
        });
  }

  private int some(Grants ours) {
    List<Integer> blocks =
        database.sql(TAKE).param(PERSONS_PER_TRANSACTION).query(Integer.class).list();
    ours.recomputeCeilings(blocks);
    return blocks.size();
  }

  private int finish() {
    return database
        .sql(
            """
            update maia.recomputation r set finished_at = now()
            where finished_at is null and not exists (
              select from maia.recomputation_pending p where p.recomputation = r.id)
            """)
        .update();
  }

  private int inTransaction(Supplier<Integer> work) {
    return Objects.requireNonNull(transactions.execute(status -> work.get()));
  }
}
