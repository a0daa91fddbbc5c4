package org.maiashare.server;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import javax.sql.DataSource;
import org.maiashare.cells.Labeller;
import org.maiashare.enforcement.AllowedInteractions;
import org.maiashare.enforcement.CellChoice;
import org.maiashare.enforcement.CellInterceptor;
import org.maiashare.enforcement.FiledSignatures;
import org.maiashare.enforcement.PartialScopes;
import org.maiashare.enforcement.PersonLookup;
import org.maiashare.enforcement.Reach;
import org.maiashare.enforcement.RequesterBinder;
import org.maiashare.enforcement.RequesterFilter;
import org.maiashare.enforcement.RulesAgain;
import org.maiashare.enforcement.ScopeInterceptor;
import org.maiashare.enforcement.SecondLayer;
import org.maiashare.enforcement.WriteInterceptor;
import org.maiashare.enforcement.WriteTools;
import org.maiashare.fhir.ConsentSignatures;
import org.maiashare.fhir.PersonFactsReader;
import org.maiashare.fhir.ProtocolReader;
import org.maiashare.fhir.ProtocolSignatures;
import org.maiashare.grants.DirectoryRecords;
import org.maiashare.grants.Filing;
import org.maiashare.grants.Grants;
import org.maiashare.grants.KnownPersons;
import org.maiashare.grants.Milestones;
import org.maiashare.grants.NobodysRecords;
import org.maiashare.grants.PersonStore;
import org.maiashare.grants.Seal;
import org.maiashare.identity.RequesterResolver;
import org.maiashare.server.directory.StoredDirectory;
import org.maiashare.server.rest.RestPart;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Cells, grants and bindings, wired. */
@Configuration(proxyBeanMethods = false)
class EnforcementConfiguration {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  JdbcClient requestDatabase(DataSource dataSource) {
    return JdbcClient.create(dataSource);
  }

  @Bean
  JdbcClient systemDatabase(@Qualifier("systemPool") DataSource systemPool) {
    return JdbcClient.create(systemPool);
  }

  /** Before the web server takes requests. */
  @Bean
  SmartInitializingSingleton nobodysRecords(
      @Qualifier("systemDatabase") JdbcClient systemDatabase) {
    return () -> NobodysRecords.grant(systemDatabase);
  }

  @Bean
  PersonStore personStore(@Qualifier("requestDatabase") JdbcClient database, Seal seal) {
    return new PersonStore(database, seal);
  }

  @Bean
  ProtocolReader protocolReader(ProtocolSignatures signatures) {
    return new ProtocolReader(signatures);
  }

  @Bean
  DirectoryRecords directoryRecords(
      @Qualifier("requestDatabase") JdbcClient database,
      FhirContext fhirContext,
      ProtocolReader protocols) {
    return new DirectoryRecords(database, fhirContext, protocols);
  }

  @Bean
  Filing filing(Grants grants, DirectoryRecords directory, ProtocolReader protocols) {
    return new Filing(grants, directory, protocols);
  }

  @Bean
  Milestones milestones(@Qualifier("systemDatabase") JdbcClient systemDatabase) {
    return new Milestones(systemDatabase);
  }

  @Bean
  Grants grants(
      PersonStore persons,
      DirectoryRecords directory,
      ConsentSignatures signatures,
      FhirContext fhirContext,
      Clock clock) {
    return new Grants(persons, directory, new PersonFactsReader(signatures), fhirContext, clock);
  }

  @Bean
  StoredDirectory storedDirectory(
      @Lazy DaoRegistry storage,
      DirectoryRecords records,
      PlatformTransactionManager transactionManager) {
    TransactionTemplate ownTransaction = new TransactionTemplate(transactionManager);
    ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    return new StoredDirectory(storage, records, ownTransaction);
  }

  @Bean
  RequesterBinder requesterBinder(
      RequesterResolver resolver,
      @Qualifier("systemDatabase") JdbcClient systemDatabase,
      StoredDirectory directory,
      Clock clock) {
    return new RequesterBinder(resolver, new Reach(systemDatabase), directory, clock);
  }

  /** After Spring Security's filters, which say who asks. */
  @Bean
  FilterRegistrationBean<RequesterFilter> requesterFilter(RequesterBinder binder) {
    FilterRegistrationBean<RequesterFilter> filter =
        new FilterRegistrationBean<>(new RequesterFilter(binder));
    filter.addUrlPatterns("/fhir/*");
    filter.setOrder(Ordered.LOWEST_PRECEDENCE);
    return filter;
  }

  @Bean
  WriteTools writeTools(
      EntityManagerFactory entityManagerFactory,
      @Qualifier("requestDatabase") JdbcClient database,
      PersonStore persons,
      Grants grants,
      Filing filing,
      FiledSignatures signatures,
      PlatformTransactionManager transactionManager) {
    return new WriteTools(
        SharedEntityManagerCreator.createSharedEntityManager(entityManagerFactory),
        database,
        persons,
        grants,
        filing,
        signatures,
        new TransactionTemplate(transactionManager));
  }

  @Bean
  CellChoice cellChoice(WriteTools tools, DirectoryRecords directory) {
    return new CellChoice(tools, new Labeller(directory));
  }

  @Bean
  PersonLookup personLookup(
      WriteTools tools, @Lazy DaoRegistry storage, @Lazy MatchUrlService matchUrls) {
    return new PersonLookup(tools, storage, matchUrls);
  }

  @Bean
  ScopeInterceptor scopeInterceptor(
      FhirContext fhirContext,
      @Lazy DaoRegistry storage,
      @Lazy MatchUrlService matchUrls,
      @Lazy ISearchParamRegistry searchParameters) {
    return new ScopeInterceptor(
        fhirContext, new PartialScopes(storage, matchUrls, searchParameters));
  }

  @Bean
  CellInterceptor cellInterceptor(WriteTools tools, PersonLookup persons, CellChoice choice) {
    return new CellInterceptor(tools, persons, choice);
  }

  @Bean
  WriteInterceptor writeInterceptor(WriteTools tools, PersonLookup persons, CellChoice choice) {
    return new WriteInterceptor(tools, persons, choice);
  }

  /** Reads through the privileged door, in statements of its own. */
  @Bean
  SecondLayer secondLayer(
      WriteTools tools,
      @Qualifier("systemDatabase") JdbcClient systemDatabase,
      FhirContext fhirContext,
      ProtocolReader protocols,
      Grants grants,
      Clock clock,
      MeterRegistry meters) {
    DirectoryRecords directory = new DirectoryRecords(systemDatabase, fhirContext, protocols);
    return new SecondLayer(
        tools, new KnownPersons(systemDatabase, grants, directory), new RulesAgain(clock), meters);
  }

  @Bean
  @Order(RestPart.ENFORCEMENT)
  RestPart enforcementPart(
      ScopeInterceptor scopes,
      SecondLayer secondLayer,
      CellInterceptor cells,
      WriteInterceptor writes) {
    return RestPart.ofProviders()
        .withDoor(new AllowedInteractions(), scopes, secondLayer)
        .withStore(cells, writes);
  }
}
