package org.maiashare.server.database;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import javax.sql.DataSource;
import org.maiashare.grants.PrivilegedWork;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;

/** The ways into the database that {@link DatabaseStart#begin} brings up. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
public class DatabaseConfiguration {

  @Bean
  Pool requestPool(
      DatabaseStart database, DatabaseProperties properties, ObjectProvider<MeterRegistry> meters) {
    return new Pool("request", database, properties.request(), meters);
  }

  @Bean
  Pool systemPool(
      DatabaseStart database, DatabaseProperties properties, ObjectProvider<MeterRegistry> meters) {
    return new Pool("system", database, properties.system(), meters);
  }

  /**
   * One connection for the rows of the audit. They are durable while the transaction that they tell
   * of is still open, however many such transactions hold the system's connections.
   */
  @Bean
  Pool auditPool(
      DatabaseStart database, DatabaseProperties properties, ObjectProvider<MeterRegistry> meters) {
    return new Pool("audit", database, properties.system().with(1), meters);
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
}
