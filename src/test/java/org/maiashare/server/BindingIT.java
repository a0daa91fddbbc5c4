package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.maiashare.grants.NobodysRecords;
import org.maiashare.grants.Seal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A binding counts as the application sealed it, on its connection, for its time. */
class BindingIT extends ServerTest {

  private static final String BACKEND = "select pg_backend_pid()";

  @Autowired
  @Qualifier("requestPool")
  DataSource requestPool;

  @Autowired Seal seal;

  @Test
  void whatTheApplicationSealedBinds() {
    for (String role : List.of("maia_narrow", "maia_wide")) {
      assertThat(keysBound(role, 0, Instant.now(), "")).as(role).isOne();
      assertThat(rowsSeen(role, 0)).as(role).isPositive();
    }
  }

  @Test
  void onAnotherConnectionItBindsNothing() {
    assertThat(keysBound("maia_narrow", 1, Instant.now(), "")).isZero();
    assertThat(rowsSeen("maia_narrow", 1)).isZero();
  }

  @Test
  void afterItsTimeItBindsNothing() {
    Instant earlier = Instant.now().minus(Duration.ofMinutes(6));
    assertThat(keysBound("maia_narrow", 0, earlier, "")).isZero();
    assertThat(keysBound("maia_narrow", 0, Instant.now().plus(Duration.ofMinutes(6)), "")).isZero();
  }

  @Test
  void changedAfterwardsItBindsNothing() {
    assertThat(keysBound("maia_narrow", 0, Instant.now(), " ")).isZero();
  }

  private int keysBound(String role, int processesOff, Instant at, String added) {
    return bound(role, processesOff, at, added, "select cardinality(maia.bound_keys())");
  }

  private int rowsSeen(String role, int processesOff) {
    return bound(role, processesOff, Instant.now(), "", "select count(*) from hfj_resource");
  }

  private int bound(String role, int processesOff, Instant at, String added, String question) {
    TransactionTemplate transaction =
        new TransactionTemplate(new DataSourceTransactionManager(requestPool));
    return transaction.execute(
        status -> {
          JdbcClient request = JdbcClient.create(requestPool);
          int process = request.sql(BACKEND).query(Integer.class).single() + processesOff;
          String message =
              process + " " + at.getEpochSecond() + " {" + NobodysRecords.READER.uuid() + "}";
          request.sql("set local role " + role).update();
          request
              .sql("select set_config('maia.binding', ?, true)")
              .param(added + message + " " + seal.of("bind " + message))
              .query(String.class)
              .single();
          return request.sql(question).query(Integer.class).single();
        });
  }
}
