package org.maiashare.server.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import javax.sql.DataSource;
import org.maiashare.grants.PrivilegedWork;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;

/** The database and the ways into it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
public class DatabaseConfiguration {

  @Bean(destroyMethod = "close")
  @ConditionalOnProperty(
      name = "spring.datasource.url",
      matchIfMissing = true,
      havingValue = "none")
  EmbeddedDatabase embeddedDatabase(DatabaseProperties properties) {
    return EmbeddedDatabase.start(properties.embedded());
  }

  @Bean
  Database database(ObjectProvider<EmbeddedDatabase> embedded, Environment environment) {
    EmbeddedDatabase own = embedded.getIfAvailable();
    if (own != null) {
      return new Database(own.url(), "postgres", "", false);
    }
    return new Database(
        environment.getRequiredProperty("spring.datasource.url"),
        environment.getRequiredProperty("spring.datasource.username"),
        environment.getProperty("spring.datasource.password", ""),
        true);
  }

  /** Runs the migrations; closed as soon as they are done. */
  @Bean(destroyMethod = "close")
  Schema schema(Database database, DatabaseProperties properties) {
    Schema schema = new Schema(database, properties);
    schema.migrate();
    return schema;
  }

  @Bean
  HikariDataSource requestPool(Schema schema, Database database, DatabaseProperties properties) {
    return pool("request", database, properties.request());
  }

  @Bean
  HikariDataSource systemPool(Schema schema, Database database, DatabaseProperties properties) {
    return pool("system", database, properties.system());
  }

  /**
   * The data source HAPI works on: the request pool, or inside the privileged door the system's.
   */
  @Bean
  @Primary
  DataSource dataSource(
      @Qualifier("requestPool") DataSource request, @Qualifier("systemPool") DataSource system) {
    AbstractRoutingDataSource routing =
        new AbstractRoutingDataSource() {
          @Override
          protected Object determineCurrentLookupKey() {
            return PrivilegedWork.isUnderWay();
          }
        };
    routing.setTargetDataSources(Map.of(true, system, false, request));
    return routing;
  }

  static HikariDataSource pool(String name, Database database, DatabaseProperties.Login login) {
    HikariDataSource pool = new HikariDataSource();
    pool.setPoolName(name);
    pool.setJdbcUrl(database.url());
    pool.setUsername(login.username());
    pool.setPassword(login.password());
    pool.setMaximumPoolSize(login.connections());
    pool.setMinimumIdle(Math.min(2, login.connections()));
    pool.addDataSourceProperty("reWriteBatchedInserts", "true");
    pool.addDataSourceProperty("ApplicationName", "maia-share-" + name);
    return pool;
  }
}
