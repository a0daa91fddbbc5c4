package org.maiashare.server.audit;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.maiashare.audit.AccessEvents;
import org.maiashare.audit.AccessJournal;
import org.maiashare.audit.AuditFeed;
import org.maiashare.audit.AuditReader;
import org.maiashare.audit.AuditRepository;
import org.maiashare.audit.AuditTrail;
import org.maiashare.audit.AuditedPersons;
import org.maiashare.audit.Sealer;
import org.maiashare.audit.SealingKey;
import org.maiashare.certificates.TimestampAuthority;
import org.maiashare.enforcement.PersonQuestions;
import org.maiashare.grants.PersonStore;
import org.maiashare.grants.Seal;
import org.maiashare.grants.VisibleRecords;
import org.maiashare.server.rest.RestPart;
import org.maiashare.server.rounds.Rounds;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The audit, wired. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditProperties.class)
public class AuditConfiguration {

  private static final Duration FEEDS = Duration.ofSeconds(5);

  @Bean(destroyMethod = "close")
  AuditTrail auditTrail(
      @Qualifier("auditPool") DataSource auditPool, AuditProperties properties, Clock clock) {
    return new AuditTrail(JdbcClient.create(auditPool), properties.node(), clock);
  }

  @Bean(destroyMethod = "close")
  Rounds sealingRounds(
      @Qualifier("systemDatabase") JdbcClient systemDatabase,
      AuditProperties properties,
      Clock clock) {
    Path file = properties.sealKey();
    SealingKey key =
        file == null
            ? SealingKey.forTrial(properties.node(), clock.instant())
            : SealingKey.of(file, properties.sealPassword().toCharArray());
    Sealer sealer =
        new Sealer(
            systemDatabase,
            properties.node(),
            key,
            Optional.ofNullable(properties.timestamps()).map(TimestampAuthority::new));
    return Rounds.alsoAtTheEnd("audit-seal", sealer::seal, properties.sealEvery());
  }

  /** Only where repositories are named. */
  @Bean(destroyMethod = "close")
  Rounds feedRounds(
      @Qualifier("systemDatabase") JdbcClient systemDatabase,
      AuditedPersons auditedPersons,
      AuditProperties properties,
      SslBundles bundles) {
    List<Runnable> feeds = new ArrayList<>();
    for (AuditRepository repository : AuditRepositories.of(properties, bundles)) {
      feeds.add(new AuditFeed(systemDatabase, auditedPersons, properties.node(), repository)::send);
    }
    return new Rounds("audit-feed", feeds, FEEDS);
  }

  @Bean
  RequestAudit requestAudit(
      AuditTrail trail, @Qualifier("systemDatabase") JdbcClient systemDatabase) {
    return new RequestAudit(trail, systemDatabase);
  }

  @Bean
  WriteAudit writeAudit(AuditTrail trail) {
    return new WriteAudit(trail);
  }

  @Bean
  StartAudit startAudit(AuditTrail trail) {
    return new StartAudit(trail);
  }

  @Bean
  SecurityAudit securityAudit(AuditTrail trail) {
    return new SecurityAudit(trail);
  }

  @Bean
  AuditReader auditRows(@Qualifier("systemDatabase") JdbcClient systemDatabase) {
    return new AuditReader(systemDatabase);
  }

  @Bean
  AuditedPersons auditedPersons(
      PersonQuestions questions,
      @Qualifier("systemDatabase") JdbcClient systemDatabase,
      @Qualifier("requestDatabase") JdbcClient requestDatabase,
      PlatformTransactionManager transactionManager,
      Seal seal,
      FhirContext fhirContext) {
    return new StoredAuditedPersons(
        questions,
        new PersonStore(systemDatabase, seal),
        systemDatabase,
        new VisibleRecords(systemDatabase, fhirContext),
        new VisibleRecords(requestDatabase, fhirContext),
        new OpenCells(requestDatabase),
        new TransactionTemplate(transactionManager));
  }

  @Bean
  AccessEvents accessEvents(AuditReader reader, AuditedPersons persons) {
    return new AccessEvents(reader, persons);
  }

  @Bean
  AuditEventValidation auditEventValidation(@Lazy DaoRegistry storage, AccessEvents accessEvents) {
    return new AuditEventValidation(storage, accessEvents);
  }

  @Bean
  AccessJournal accessJournal(AuditReader reader, AuditedPersons persons) {
    return new AccessJournal(reader, persons);
  }

  @Bean
  RestPart auditPart(
      AccessEvents accessEvents,
      AuditEventValidation auditEventValidation,
      AccessJournal accessJournal,
      RequestAudit requestAudit,
      WriteAudit writeAudit) {
    return RestPart.ofProviders(accessEvents, auditEventValidation, accessJournal)
        .withDoor(requestAudit)
        .withStore(writeAudit);
  }
}
