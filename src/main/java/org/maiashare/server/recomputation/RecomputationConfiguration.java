package org.maiashare.server.recomputation;

import io.micrometer.core.instrument.MeterRegistry;
import javax.sql.DataSource;
import org.maiashare.audit.AuditTrail;
import org.maiashare.grants.Grants;
import org.maiashare.grants.Recomputation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The background computation of grants. */
@Configuration(proxyBeanMethods = false)
public class RecomputationConfiguration {

  @Bean
  Recomputation recomputation(
      DataSource dataSource, Grants grants, PlatformTransactionManager transactionManager) {
    return new Recomputation(
        JdbcClient.create(dataSource), grants, new TransactionTemplate(transactionManager));
  }

  @Bean
  RecomputationWorkers recomputationWorkers(
      Recomputation recomputation, AuditTrail trail, MeterRegistry meters) {
    return new RecomputationWorkers(recomputation, trail, meters);
  }
}
