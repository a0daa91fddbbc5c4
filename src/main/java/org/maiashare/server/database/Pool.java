package org.maiashare.server.database;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Connections of one role; the first one asked for waits until the database is ready. */
final class Pool extends DelegatingDataSource implements AutoCloseable {

  private final Supplier<HikariDataSource> opening;
  private @Nullable HikariDataSource opened;

  Pool(
      String name,
      DatabaseStart database,
      DatabaseProperties.Login login,
      ObjectProvider<MeterRegistry> meters) {
    this.opening =
        () -> {
          HikariDataSource pool = connections(name, database.await(), login);
          meters.ifAvailable(pool::setMetricRegistry);
          return pool;
        };
  }

  static HikariDataSource connections(
      String name, Database database, DatabaseProperties.Login login) {
    HikariDataSource pool = new HikariDataSource();
    pool.setPoolName(name);
    pool.setJdbcUrl(database.url());
    pool.setUsername(login.username());
    pool.setPassword(login.password());
    pool.setMaximumPoolSize(login.connections());
    pool.setMinimumIdle(Math.min(2, login.connections()));
    pool.addDataSourceProperty("reWriteBatchedInserts", "true");
    // Else the text of an error holds the values of the statement, and goes to the log.
    pool.addDataSourceProperty("logServerErrorDetail", "false");
    pool.addDataSourceProperty("ApplicationName", "maia-share-" + name);
    return pool;
  }

  @Override
  public void afterPropertiesSet() {
    // The target is made by the first connection.
  }

  @Override
  protected synchronized DataSource obtainTargetDataSource() {
    if (opened == null) {
      opened = opening.get();
      setTargetDataSource(opened);
    }
    return super.obtainTargetDataSource();
  }

  @Override
  public synchronized void close() {
    if (opened != null) {
      opened.close();
    }
  }
}
