package org.maiashare.leak;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** One of two, as it is switched when a connection is asked for. */
final class SwitchedDataSource extends AbstractDataSource {

  private final DataSource usual;
  private final DataSource other;
  private final BooleanSupplier onOther;

  SwitchedDataSource(DataSource usual, DataSource other, BooleanSupplier onOther) {
    this.usual = usual;
    this.other = other;
    this.onOther = onOther;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return (onOther.getAsBoolean() ? other : usual).getConnection();
  }

  @Override
  public Connection getConnection(String username, String password) throws SQLException {
    return getConnection();
  }
}
