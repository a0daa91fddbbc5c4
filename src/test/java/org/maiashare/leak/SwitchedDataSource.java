package org.maiashare.leak;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** One of two, as it is switched when a connection is asked for. */
final class SwitchedDataSource extends AbstractDataSource {

  private final DataSource usual;
  private final DataSource other;
  private final BooleanSupplier onOther;
  private final LeakingRequests leaking;

  SwitchedDataSource(
      DataSource usual, DataSource other, BooleanSupplier onOther, LeakingRequests leaking) {
    this.usual = usual;
    this.other = other;
    this.onOther = onOther;
    this.leaking = leaking;
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = (onOther.getAsBoolean() ? other : usual).getConnection();
    if (leaking.any()) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(leaking.setting());
      }
    }
    return connection;
  }

  @Override
  public Connection getConnection(String username, String password) throws SQLException {
    return getConnection();
  }
}
