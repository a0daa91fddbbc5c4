package org.maiashare.server.audit;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.maiashare.audit.AccessEvents;
import org.maiashare.audit.AccessJournal;
import org.maiashare.audit.AuditFeed;
import org.maiashare.audit.AuditReader;
import org.maiashare.audit.AuditTrail;
import org.maiashare.audit.AuditedPersons;
import org.maiashare.audit.Sealer;
import org.maiashare.audit.SealingKey;
import org.maiashare.certificates.TimestampAuthority;
import org.maiashare.enforcement.PersonQuestions;
import org.maiashare.grants.PersonStore;
import org.maiashare.grants.Seal;
import org.maiashare.grants.VisibleRecords;
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

  @Bean(destroyMethod = "close")
  AuditTrail auditTrail(
      @Qualifier("auditPool") DataSource auditPool, AuditProperties properties, Clock clock) {
    return new AuditTrail(JdbcClient.create(auditPool), properties.node(), clock);
  }

  @Bean(destroyMethod = "close")
  SealingRounds sealingRounds(
      @Qualifier("systemDatabase") JdbcClient systemDatabase,
      AuditProperties properties,
      Clock clock) {
    Path file = properties.sealKey();
    SealingKey key =
        file == null
            ? SealingKey.forTrial(properties.node(), clock.instant())
            : SealingKey.of(file, properties.sealPassword().toCharArray());
    return new SealingRounds(
        new Sealer(
            systemDatabase,
            properties.node(),
            key,
            Optional.ofNullable(properties.timestamps()).map(TimestampAuthority::new)),
        properties.sealEvery());
  }

  /** Only where repositories are named. */
  @Bean(destroyMethod = "close")
  FeedRounds feedRounds(
      @Qualifier("systemDatabase") JdbcClient systemDatabase,
      AuditedPersons auditedPersons,
      AuditProperties properties,
      SslBundles bundles) {
    return new FeedRounds(
        AuditRepositories.of(properties, bundles).stream()
            .map(it -> new AuditFeed(systemDatabase, auditedPersons, properties.node(), it))
            .toList());
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
}
