package org.maiashare.server.emergency;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import org.maiashare.audit.AuditTrail;
import org.maiashare.emergency.BreakGlass;
import org.maiashare.enforcement.Refusal;
import org.maiashare.grants.Grants;
import org.maiashare.grants.VisibleRecords;
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
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Emergency access, wired. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EmergencyProperties.class)
public class EmergencyConfiguration {

  @Bean
  PersonFinder personFinder(
      @Lazy DaoRegistry storage, @Qualifier("requestDatabase") JdbcClient database) {
    return new PersonFinder(storage, database);
  }

  @Bean
  RecordKeeping recordKeeping(
      @Lazy DaoRegistry storage, Grants grants, EntityManagerFactory entityManagerFactory) {
    return new RecordKeeping(
        storage,
        grants,
        SharedEntityManagerCreator.createSharedEntityManager(entityManagerFactory));
  }

  @Bean
  BreakGlass breakGlass(
      EmergencyProperties properties,
      PersonFinder persons,
      RecordKeeping keeping,
      Grants grants,
      AuditTrail auditTrail,
      PlatformTransactionManager transactionManager,
      FhirContext fhirContext,
      @Qualifier("requestDatabase") JdbcClient database,
      @Qualifier("systemDatabase") JdbcClient systemDatabase,
      Clock clock) {
    return new BreakGlass(
        new StoredEmergencies(
            new EmergencyDoor(properties.families()),
            new Attempts(
                systemDatabase,
                "break-glass",
                properties.attemptsPerHour(),
                Refusal.EMERGENCY_TOO_OFTEN),
            persons,
            grants,
            new EmergencyRecords(database, new VisibleRecords(database, fhirContext), keeping),
            auditTrail,
            new TransactionTemplate(transactionManager),
            properties.lasts(),
            clock));
  }

  @Bean
  RestPart emergencyPart(BreakGlass breakGlass) {
    return RestPart.ofProviders(breakGlass).withDoor(new EmergencyMark());
  }
}
