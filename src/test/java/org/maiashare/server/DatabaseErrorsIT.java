package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** Errors of the database go to the server's log: they name no value of a statement. */
class DatabaseErrorsIT extends ServerTest {

  @Autowired
  @Qualifier("systemPool")
  DataSource systemPool;

  @Test
  void anErrorNamesNoValue() throws SQLException {
    try (Connection connection = systemPool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create temporary table named (name text primary key)");
      try (PreparedStatement insert =
          connection.prepareStatement("insert into named (name) values (?)")) {
        for (int time = 0; time < 2; time++) {
          insert.setString(1, "Mme Durand");
          insert.addBatch();
        }
        assertThatThrownBy(insert::executeBatch)
            .hasMessageContaining("named_pkey")
            .satisfies(error -> whole(error).doesNotContain("Durand"));
      } finally {
        statement.execute("drop table named");
      }
    }
  }

  private static AbstractStringAssert<?> whole(Throwable error) {
    StringBuilder said = new StringBuilder();
    for (SQLException one = (SQLException) error; one != null; one = one.getNextException()) {
      said.append(one);
    }
    return assertThat(said.toString());
  }
}
