package org.maiashare.server.consent;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.maiashare.audit.AuditReader;
import org.maiashare.audit.AuditTrail;
import org.maiashare.audit.AuditedPersons;
import org.maiashare.audit.Recipients;
import org.maiashare.consent.AccessOperations;
import org.maiashare.consent.AccessRequests;
import org.maiashare.consent.Withdrawal;
import org.maiashare.enforcement.PersonLookup;
import org.maiashare.enforcement.PersonQuestions;
import org.maiashare.enforcement.Refusal;
import org.maiashare.enforcement.WriteTools;
import org.maiashare.grants.Filing;
import org.maiashare.grants.Grants;
import org.maiashare.grants.VisibleRecords;
import org.maiashare.server.persons.Attempts;
import org.maiashare.server.persons.PersonFinder;
import org.maiashare.server.persons.RecordKeeping;
import org.maiashare.server.rest.RestPart;
import org.maiashare.server.rounds.Rounds;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The operations that say who sees what, wired. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ConsentProperties.class)
public class ConsentConfiguration {

  private static final Duration WISHES = Duration.ofSeconds(2);
  private static final Duration REMINDERS = Duration.ofMinutes(15);

  @Bean
  PersonQuestions personQuestions(WriteTools tools, PersonLookup persons, Clock clock) {
    return new PersonQuestions(tools, persons, clock);
  }

  @Bean
  AccessOperations accessOperations(
      PersonQuestions questions,
      Filing filing,
      @Qualifier("requestDatabase") JdbcClient database,
      FhirContext fhirContext) {
    return new AccessOperations(
        new StoredSituations(questions, filing, new VisibleRecords(database, fhirContext)));
  }

  @Bean
  AccessWishes accessWishes(
      PersonFinder personFinder,
      Grants grants,
      RecordKeeping recordKeeping,
      AuditTrail auditTrail,
      PlatformTransactionManager transactionManager,
      @Qualifier("requestDatabase") JdbcClient database,
      Clock clock) {
    return new AccessWishes(
        database,
        personFinder,
        grants,
        recordKeeping,
        auditTrail,
        new TransactionTemplate(transactionManager),
        clock);
  }

  @Bean(destroyMethod = "close")
  Rounds accessWishRounds(AccessWishes accessWishes) {
    return new Rounds("access-wishes", List.of(accessWishes::workOff), WISHES);
  }

  @Bean
  RenewalReminders renewalReminders(
      ConsentProperties properties,
      Grants grants,
      RecordKeeping recordKeeping,
      AuditTrail auditTrail,
      PlatformTransactionManager transactionManager,
      PartitionSettings partitionSettings,
      @Qualifier("requestDatabase") JdbcClient database,
      Clock clock) {
    return new RenewalReminders(
        new EndingConsents(database, partitionSettings),
        grants,
        recordKeeping,
        auditTrail,
        new TransactionTemplate(transactionManager),
        properties.renewalNotice(),
        clock);
  }

  @Bean(destroyMethod = "close")
  Rounds renewalRounds(RenewalReminders renewalReminders) {
    return new Rounds("consent-renewal", List.of(renewalReminders::round), REMINDERS);
  }

  @Bean
  AcceptedRequests acceptedRequests(
      Grants grants,
      Filing filing,
      RecordKeeping recordKeeping,
      AuditTrail auditTrail,
      PlatformTransactionManager transactionManager,
      @Qualifier("requestDatabase") JdbcClient database,
      FhirContext fhirContext) {
    return new AcceptedRequests(
        database,
        grants,
        filing,
        recordKeeping,
        new VisibleRecords(database, fhirContext),
        auditTrail,
        new TransactionTemplate(transactionManager));
  }

  @Bean
  AccessRequests accessRequests(
      ConsentProperties properties,
      AccessWishes accessWishes,
      PersonQuestions questions,
      AcceptedRequests acceptedRequests,
      @Lazy DaoRegistry storage,
      @Qualifier("systemDatabase") JdbcClient systemDatabase,
      Clock clock) {
    return new AccessRequests(
        new StoredAccessDesk(
            new Attempts(
                systemDatabase,
                "request-access",
                properties.requestsPerHour(),
                Refusal.REQUESTS_TOO_OFTEN),
            accessWishes,
            questions,
            acceptedRequests,
            storage,
            clock));
  }

  @Bean
  Withdrawal withdrawal(
      @Lazy DaoRegistry storage, AuditReader auditRows, AuditedPersons auditedPersons) {
    return new Withdrawal(new ConsentsByDao(storage), new Recipients(auditRows, auditedPersons));
  }

  @Bean
  RestPart consentPart(
      AccessOperations accessOperations, AccessRequests accessRequests, Withdrawal withdrawal) {
    return RestPart.ofProviders(accessOperations, accessRequests, withdrawal);
  }
}
