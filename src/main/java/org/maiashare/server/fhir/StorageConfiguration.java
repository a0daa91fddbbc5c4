package org.maiashare.server.fhir;

import ca.uhn.fhir.batch2.jobs.config.Batch2JobsConfig;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.IDaoRegistry;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings.ClientIdStrategyEnum;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings.IdStrategyEnum;
import ca.uhn.fhir.jpa.api.config.ThreadPoolFactoryConfig;
import ca.uhn.fhir.jpa.api.model.HistoryCountModeEnum;
import ca.uhn.fhir.jpa.api.svc.IIdHelperService;
import ca.uhn.fhir.jpa.batch2.JpaBatch2Config;
import ca.uhn.fhir.jpa.binary.api.IBinaryStorageSvc;
import ca.uhn.fhir.jpa.binary.svc.NullBinaryStorageSvcImpl;
import ca.uhn.fhir.jpa.cache.ISearchParamIdentityCacheSvc;
import ca.uhn.fhir.jpa.config.r4.FhirContextR4Config;
import ca.uhn.fhir.jpa.config.r4.JpaR4Config;
import ca.uhn.fhir.jpa.config.util.HapiEntityManagerFactoryUtil;
import ca.uhn.fhir.jpa.dao.ITransactionProcessorVersionAdapter;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.config.SubscriptionSettings;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.provider.DaoRegistryResourceSupportedSvc;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.jpa.search.IStaleSearchDeletingSvc;
import ca.uhn.fhir.jpa.search.StaleSearchDeletingSvcImpl;
import ca.uhn.fhir.jpa.search.builder.predicate.TokenPredicateBuilder;
import ca.uhn.fhir.jpa.search.builder.sql.SearchQueryBuilder;
import ca.uhn.fhir.jpa.subscription.channel.config.SubscriptionChannelConfig;
import ca.uhn.fhir.jpa.subscription.submit.config.SubscriptionSubmitterConfig;
import ca.uhn.fhir.jpa.util.MemoryCacheService;
import ca.uhn.fhir.rest.api.IResourceSupportedSvc;
import jakarta.persistence.EntityManagerFactory;
import java.util.Properties;
import javax.sql.DataSource;
import org.hibernate.cfg.AvailableSettings;
import org.maiashare.enforcement.BoundTransactionManager;
import org.maiashare.grants.Seal;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Scope;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;

/** HAPI's JPA storage on our data source: partition ids are cell numbers, ids are UUIDs. */
@Configuration
@Import({
  JpaR4Config.class,
  JpaBatch2Config.class,
  Batch2JobsConfig.class,
  ThreadPoolFactoryConfig.class,
  SubscriptionChannelConfig.class,
  SubscriptionSubmitterConfig.class
})
public class StorageConfiguration {

  /** What belongs to no person (directory, conformance resources) lies in cell 0 of person 0. */
  private static final int NOBODYS_CELL = 0;

  /** Replaces HAPI's, with the one of the process, whose definitions are read ahead. */
  @Bean("primaryFhirContext")
  @Primary
  FhirContext fhirContext() {
    FhirContext context = FhirContextR4Config.configureFhirContext(FhirContext.forR4Cached());
    context.setLocalizer(new UntimedMessages());
    return context;
  }

  @Bean
  JpaStorageSettings storageSettings() {
    JpaStorageSettings settings = new JpaStorageSettings();
    settings.setResourceServerIdStrategy(IdStrategyEnum.UUID);
    settings.setResourceClientIdStrategy(ClientIdStrategyEnum.NOT_ALLOWED);
    settings.setTagStorageMode(JpaStorageSettings.TagStorageModeEnum.INLINE);
    settings.setIndexMissingFields(JpaStorageSettings.IndexEnabledEnum.DISABLED);
    settings.setIndexStorageOptimized(true);
    settings.setReuseCachedSearchResultsForMillis(null);
    settings.setHistoryCountMode(HistoryCountModeEnum.COUNT_ACCURATE);
    settings.setAllowInlineMatchUrlReferences(true);
    settings.setAllowMultipleDelete(false);
    settings.setExpungeEnabled(false);
    settings.setDeleteExpungeEnabled(false);
    settings.setAutoCreatePlaceholderReferenceTargets(false);
    settings.setEnforceReferentialIntegrityOnWrite(true);
    settings.setBundleBatchPoolSize(1);
    settings.setBundleBatchMaxPoolSize(1);
    settings.setFetchSizeDefaultMaximum(10_000);
    settings.setAccessMetaSourceInformationFromProvenanceTable(false);
    return settings;
  }

  @Bean
  @Primary
  MemoryCacheService forgetfulCache(JpaStorageSettings settings) {
    return new ForgetfulCache(settings);
  }

  @Bean
  @Primary
  IIdHelperService<JpaPid> wholeLookup() {
    return new WholeLookup();
  }

  /** Replaces HAPI's. */
  @Bean
  ITransactionProcessorVersionAdapter<?, ?> transactionProcessorVersionFacade() {
    return new EntryFailures();
  }

  /** Replaces HAPI's. */
  @Bean
  ISearchParamIdentityCacheSvc searchParamIdentityCacheSvc() {
    return new UnkeptIdentities();
  }

  /** Replaces HAPI's. */
  @Bean
  @Scope("prototype")
  TokenPredicateBuilder newTokenPredicateBuilder(SearchQueryBuilder search) {
    return new BareCodes(search);
  }

  // Of HapiJpaConfig what is used: it would look for a full-text index at start, and count
  // resources.

  @Bean
  IStaleSearchDeletingSvc staleSearchDeletingSvc() {
    return new StaleSearchDeletingSvcImpl();
  }

  @Bean
  IResourceSupportedSvc resourceSupportedSvc(IDaoRegistry daoRegistry) {
    return new DaoRegistryResourceSupportedSvc(daoRegistry);
  }

  @Bean
  DatabaseBackedPagingProvider databaseBackedPagingProvider() {
    return new DatabaseBackedPagingProvider();
  }

  @Bean
  PartitionSettings partitionSettings() {
    PartitionSettings settings = new PartitionSettings();
    settings.setPartitioningEnabled(true);
    settings.setUnnamedPartitionMode(true);
    settings.setDefaultPartitionId(NOBODYS_CELL);
    settings.setConditionalCreateDuplicateIdentifiersEnabled(true);
    settings.setAllowReferencesAcrossPartitions(
        PartitionSettings.CrossPartitionReferenceMode.ALLOWED_UNQUALIFIED);
    return settings;
  }

  @Bean
  SubscriptionSettings subscriptionSettings() {
    return new SubscriptionSettings();
  }

  @Bean
  IBinaryStorageSvc binaryStorage() {
    return new NullBinaryStorageSvcImpl();
  }

  @Bean
  @Primary
  LocalContainerEntityManagerFactoryBean entityManagerFactory(
      DataSource dataSource,
      ConfigurableListableBeanFactory beanFactory,
      FhirContext fhirContext,
      JpaStorageSettings storageSettings) {
    LocalContainerEntityManagerFactoryBean factory =
        HapiEntityManagerFactoryUtil.newEntityManagerFactory(
            beanFactory, fhirContext, storageSettings);
    factory.setPersistenceUnitName("hapi");
    factory.setDataSource(dataSource);
    Properties hibernate = new Properties();
    hibernate.put(AvailableSettings.DIALECT, SteadyDialect.class.getName());
    hibernate.put(AvailableSettings.HBM2DDL_AUTO, "none");
    // The dialect is known: Hibernate need not wait for the database to start.
    hibernate.put(AvailableSettings.ALLOW_METADATA_ON_BOOT, "false");
    hibernate.put(AvailableSettings.STATEMENT_BATCH_SIZE, "50");
    hibernate.put(AvailableSettings.ORDER_INSERTS, "true");
    hibernate.put(AvailableSettings.ORDER_UPDATES, "true");
    hibernate.put("hibernate.search.enabled", "false");
    factory.setJpaProperties(hibernate);
    factory.setBootstrapExecutor(new SimpleAsyncTaskExecutor("storage-start-"));
    return factory;
  }

  @Bean
  @Primary
  JpaTransactionManager transactionManager(EntityManagerFactory entityManagerFactory, Seal seal) {
    return new BoundTransactionManager(entityManagerFactory, seal);
  }
}
