package org.maiashare.leak;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.maiashare.decision.Action;
import org.maiashare.decision.Decisions;
import org.maiashare.decision.PersonFacts;
import org.maiashare.decision.Requester;
import org.maiashare.fhir.PersonFactsReader;
import org.maiashare.grants.Grants;
import org.maiashare.grants.PersonStore;
import org.maiashare.grants.PersonStore.AboutCell;
import org.maiashare.grants.PrivilegedWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What a requester may see, decided anew from the facts of each person by the decision core: what
 * the database thinks of it does not count.
 */
final class SeenCells {

  private final JdbcClient owner;
  private final PersonStore persons;
  private final Grants grants;
  private final TransactionOperations transactions;

  SeenCells(
      JdbcClient owner, PersonStore persons, Grants grants, TransactionOperations transactions) {
    this.owner = owner;
    this.persons = persons;
    this.grants = grants;
    this.transactions = transactions;
  }

  /** Of the cells in which something lies, or lay when the audit named it. */
  Set<Integer> of(Requester requester) {
    Map<Integer, PersonFacts> facts = new HashMap<>();
    Set<Integer> seen = new TreeSet<>();
    Instant now = Instant.now();
    for (int cell :
        owner
            .sql(
                """
                select partition_id from public.hfj_resource where partition_id >= 64
                union
                select c.cell from maia.audit a
                  cross join lateral jsonb_array_elements(a.entry -> 'resources') one
                  cross join lateral (select (one ->> 'cell')::integer as cell) c
                  join maia.person p on p.block = c.cell >> 6
                """)
            .query(Integer.class)
            .list()) {
      AboutCell about = privileged(() -> persons.about(cell));
      PersonFacts known =
          facts.computeIfAbsent(
              about.firstBlock(), block -> privileged(() -> grants.knowledge(block).facts()));
      if (Decisions.decide(requester, known, about.accessClass(), Action.READ, now).permitted()) {
        seen.add(cell);
      }
    }
    return seen;
  }

  /**
   * Besides, where the facts lie that decide on access to a person of whom something is seen: a
   * write makes the server decide anew.
   */
  Set<Integer> withFacts(Set<Integer> seen) {
    Set<Integer> more = new TreeSet<>(seen);
    more.addAll(
        owner
            .sql(
                """
                select distinct r.partition_id from public.hfj_resource r
                  join maia.person p on p.block = r.partition_id >> 6
                where r.res_type = any (?) and p.patient_id in
                  (select q.patient_id from maia.person q where q.block = any (?))
                """)
            .params(
                PersonFactsReader.RESOURCE_TYPES.toArray(String[]::new),
                seen.stream().map(cell -> cell >> 6).distinct().toArray(Integer[]::new))
            .query(Integer.class)
            .list());
    return more;
  }

  private <T> T privileged(java.util.function.Supplier<T> work) {
    return PrivilegedWork.get(
        () -> java.util.Objects.requireNonNull(transactions.execute(status -> work.get())));
  }
}
