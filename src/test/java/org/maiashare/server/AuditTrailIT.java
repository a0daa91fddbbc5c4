package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maiashare.audit.AuditEntry;
import org.maiashare.audit.AuditTrail;
import org.maiashare.audit.AuditUnavailableException;
import org.maiashare.server.audit.AuditProperties;
import org.maiashare.server.database.DatabaseProperties;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Callers that record at the same time, and what one of them does to the others. */
class AuditTrailIT extends ServerTest {

  @Autowired private AuditTrail trail;
  @Autowired private AuditProperties audit;
  @Autowired private DatabaseProperties database;

  @Test
  void anEntryThatTheDatabaseDoesNotTakeFailsAlone() throws Exception {
    FutureTask<String> held;
    FutureTask<String> good;
    FutureTask<String> bad;
    FutureTask<String> last;
    try (Connection owner = systemPool.getConnection()) {
      holdTheChain(owner);
      held = new FutureTask<>(() -> trail.record(AuditEntry.ofServer("held")), "held");
      new Thread(held).start();
      await().until(this::oneWaitsForTheChain);
      good = waitingForItsTurn("good");
      bad = waitingForItsTurn("bad \u0000");
      last = waitingForItsTurn("last");
      owner.rollback();
      owner.setAutoCommit(true);
    }
    assertThat(held.get()).isEqualTo("held");
    assertThat(good.get()).isEqualTo("good");
    assertThat(last.get()).isEqualTo("last");
    assertThatThrownBy(bad::get)
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(AuditUnavailableException.class);
    assertThat(Stream.of("held", "good", "last").map(this::recorded)).containsOnly(1L);
    assertThat(recorded("bad")).isZero();
  }

  @Test
  void whatTheSystemIsBusyWithDoesNotKeepTheAuditWaiting() throws Exception {
    List<Connection> taken = new ArrayList<>();
    try {
      for (int one = 0; one < database.system().connections(); one++) {
        taken.add(systemPool.getConnection());
      }
      trail.record(AuditEntry.ofServer("while all connections are taken"));
    } finally {
      for (Connection connection : taken) {
        connection.close();
      }
    }
    assertThat(recorded("while all connections are taken")).isEqualTo(1);
  }

  @Test
  void aTrailThatIsClosedTakesNothingMore() {
    AuditTrail closed =
        new AuditTrail(JdbcClient.create(systemPool), audit.node(), Clock.systemUTC());
    closed.close();
    assertThatThrownBy(() -> closed.record(AuditEntry.ofServer("late")))
        .isInstanceOf(AuditUnavailableException.class);
    assertThat(recorded("late")).isZero();
  }

  private void holdTheChain(Connection owner) throws SQLException {
    owner.setAutoCommit(false);
    try (var statement = owner.prepareStatement("select maia.append_audit(?, '[]')")) {
      statement.setString(1, audit.node());
      statement.execute();
    }
  }

  private FutureTask<String> waitingForItsTurn(String operation) {
    FutureTask<String> task =
        new FutureTask<>(() -> trail.record(AuditEntry.ofServer(operation)), operation);
    Thread thread = new Thread(task);
    thread.start();
    await().until(() -> thread.getState() == Thread.State.WAITING);
    return task;
  }

  private boolean oneWaitsForTheChain() {
    return JdbcClient.create(systemPool)
        .sql(
            """
            select exists (select from pg_stat_activity
              where wait_event_type = 'Lock' and query like '%maia.append_audit(%')
            """)
        .query(Boolean.class)
        .single();
  }

  private long recorded(String operation) {
    return JdbcClient.create(systemPool)
        .sql("select count(*) from maia.audit where starts_with(entry ->> 'operation', ?)")
        .param(operation)
        .query(Long.class)
        .single();
  }
}
