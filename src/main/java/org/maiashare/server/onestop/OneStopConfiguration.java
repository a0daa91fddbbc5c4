package org.maiashare.server.onestop;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import java.time.Clock;
import org.maiashare.audit.AuditTrail;
import org.maiashare.enforcement.Refusal;
import org.maiashare.grants.Grants;
import org.maiashare.onestop.PatientMatch;
import org.maiashare.server.persons.Attempts;
import org.maiashare.server.persons.PersonFinder;
import org.maiashare.server.persons.RecordKeeping;
import org.maiashare.server.rest.RestPart;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The one-stop desk, wired. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OneStopProperties.class)
public class OneStopConfiguration {

  @Bean
  PatientMatch patientMatch(
      OneStopProperties properties,
      PersonFinder persons,
      RecordKeeping keeping,
      Grants grants,
      AuditTrail auditTrail,
      @Lazy DaoRegistry storage,
      PlatformTransactionManager transactionManager,
      @Qualifier("requestDatabase") JdbcClient database,
      @Qualifier("systemDatabase") JdbcClient systemDatabase,
      Clock clock) {
    return new PatientMatch(
        new StoredMatches(
            new Attempts(
                systemDatabase, "match", properties.matchesPerHour(), Refusal.MATCHES_TOO_OFTEN),
            persons,
            grants,
            new MatchRecords(database, keeping),
            auditTrail,
            storage,
            new TransactionTemplate(transactionManager),
            clock));
  }

  @Bean
  RestPart oneStopPart(PatientMatch patientMatch) {
    return RestPart.ofProviders(patientMatch);
  }
}
