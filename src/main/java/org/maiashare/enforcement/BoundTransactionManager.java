package org.maiashare.enforcement;

import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import javax.sql.DataSource;
import org.maiashare.grants.PrivilegedWork;
import org.maiashare.grants.Seal;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Begins every transaction by binding the thread's requester to it: the database role that carries
 * the policies, and the sealed keys that they check. Whatever road HAPI takes to the database, it
 * passes here; a thread without a requester is bound to nothing and sees no row of any person.
 */
public final class BoundTransactionManager extends JpaTransactionManager {

  private static final long serialVersionUID = 1L;
  private static final String BIND =
      "select set_config('role', ?, true), set_config('maia.binding', ?, true),"
          + " (select version from maia.directory_version)";

  private final transient Seal seal;

  public BoundTransactionManager(EntityManagerFactory entityManagerFactory, Seal seal) {
    super(entityManagerFactory);
    this.seal = seal;
  }

  @Override
  protected void doBegin(Object transaction, TransactionDefinition definition) {
    if (PrivilegedWork.isUnderWay()) {
      super.doBegin(transaction, definition);
      return;
    }
    Binding binding = BoundRequester.currentBinding();
    super.doBegin(transaction, definition);
    try {
      bindOrRenew(connection(), binding);
    } catch (SQLException e) {
      doCleanupAfterCompletion(transaction);
      throw new CannotCreateTransactionException("The requester could not be bound", e);
    }
  }

  private void bindOrRenew(Connection connection, Binding binding) throws SQLException {
    long version = bind(connection, binding);
    if (!binding.holdsIn(version)) {
      bind(connection, BoundRequester.current().orElseThrow().renewed(version));
    }
  }

  private Connection connection() {
    DataSource source = Objects.requireNonNull(getDataSource());
    Object holder = TransactionSynchronizationManager.getResource(source);
    return ((ConnectionHolder) Objects.requireNonNull(holder)).getConnection();
  }

  /** Binds, and tells the state of the directory. */
  private long bind(Connection connection, Binding binding) throws SQLException {
    int process = connection.unwrap(PGConnection.class).getBackendPID();
    String message = process + " " + Instant.now().getEpochSecond() + " " + binding.keyArray();
    try (PreparedStatement statement = connection.prepareStatement(BIND)) {
      statement.setString(1, binding.role());
      statement.setString(2, message + " " + seal.of("bind " + message));
      try (ResultSet state = statement.executeQuery()) {
        state.next();
        return state.getLong(3);
      }
    }
  }
}
