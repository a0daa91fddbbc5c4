package org.maiashare.server.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.interceptor.ForceOffsetSearchModeInterceptor;
import ca.uhn.fhir.jpa.provider.JpaCapabilityStatementProvider;
import ca.uhn.fhir.jpa.provider.JpaSystemProvider;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.openapi.OpenApiInterceptor;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.IncomingRequestAddressStrategy;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.provider.ResourceProviderFactory;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.maiashare.audit.AccessEvents;
import org.maiashare.audit.AccessJournal;
import org.maiashare.consent.AccessOperations;
import org.maiashare.consent.AccessRequests;
import org.maiashare.consent.Withdrawal;
import org.maiashare.emergency.BreakGlass;
import org.maiashare.enforcement.AllowedInteractions;
import org.maiashare.enforcement.CellInterceptor;
import org.maiashare.enforcement.ScopeInterceptor;
import org.maiashare.enforcement.SecondLayer;
import org.maiashare.enforcement.SteadyTiming;
import org.maiashare.enforcement.WriteInterceptor;
import org.maiashare.onestop.PatientMatch;
import org.maiashare.server.audit.AuditEventValidation;
import org.maiashare.server.audit.RequestAudit;
import org.maiashare.server.audit.WriteAudit;
import org.maiashare.server.conformance.StatementInterceptor;
import org.maiashare.server.conformance.StoredWrites;
import org.maiashare.server.conformance.ValidateAnswers;
import org.maiashare.server.conformance.ValidationGate;
import org.maiashare.server.emergency.EmergencyMark;
import org.maiashare.signature.SignatureOperations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The FHIR REST interface at {@code /fhir}. */
@Configuration
@EnableConfigurationProperties(RestProperties.class)
public class RestConfiguration {

  private static final int LARGEST_PAGE = 200;
  private static final int USUAL_PAGE = 20;

  @Bean
  RestfulServer fhirServer(
      FhirContext fhirContext,
      IFhirSystemDao<Bundle, Meta> systemDao,
      JpaSystemProvider<Bundle, Meta> systemProvider,
      ResourceProviderFactory resourceProviders,
      JpaStorageSettings storageSettings,
      ISearchParamRegistry searchParameters,
      IValidationSupport validationSupport,
      DatabaseBackedPagingProvider pages,
      IInterceptorService interceptors,
      AccessOperations accessOperations,
      ScopeInterceptor scopes,
      CellInterceptor cells,
      WriteInterceptor writes,
      ValidationGate gate,
      ValidateAnswers validateAnswers,
      StatementInterceptor statement,
      StoredWrites storedWrites,
      AccessEvents accessEvents,
      AuditEventValidation auditEventValidation,
      AccessJournal accessJournal,
      Withdrawal withdrawal,
      BreakGlass breakGlass,
      AccessRequests accessRequests,
      PatientMatch patientMatch,
      SecondLayer secondLayer,
      SignatureOperations signatureOperations,
      RequestAudit requestAudit,
      WriteAudit writeAudit,
      RestProperties properties) {
    RestfulServer server = new RestfulServer(fhirContext);
    server.registerProviders(
        resourceProviders.createProviders().stream()
            .filter(provider -> !isReplaced(provider))
            .toList());
    server.registerProvider(accessEvents);
    server.registerProvider(auditEventValidation);
    server.registerProvider(accessJournal);
    server.registerProvider(withdrawal);
    server.registerProvider(breakGlass);
    server.registerProvider(accessRequests);
    server.registerProvider(patientMatch);
    server.registerProvider(signatureOperations);
    server.registerProvider(systemProvider);
    server.registerProvider(accessOperations);
    JpaCapabilityStatementProvider capabilities =
        new JpaCapabilityStatementProvider(
            server, systemDao, storageSettings, searchParameters, validationSupport);
    capabilities.setImplementationDescription("MAIA Share");
    capabilities.setIncludeResourceCounts(false);
    server.setServerConformanceProvider(capabilities);
    server.setServerName("MAIA Share");
    pages.setDefaultPageSize(USUAL_PAGE);
    pages.setMaximumPageSize(LARGEST_PAGE);
    server.setPagingProvider(pages);
    server.setDefaultResponseEncoding(EncodingEnum.JSON);
    server.setServerAddressStrategy(new IncomingRequestAddressStrategy());
    ForceOffsetSearchModeInterceptor offsets = new ForceOffsetSearchModeInterceptor();
    offsets.setDefaultCount(USUAL_PAGE);
    interceptors.registerInterceptor(offsets);
    server.registerInterceptor(new AllowedInteractions());
    server.registerInterceptor(scopes);
    server.registerInterceptor(gate);
    server.registerInterceptor(validateAnswers);
    server.registerInterceptor(statement);
    interceptors.registerInterceptor(cells);
    interceptors.registerInterceptor(writes);
    interceptors.registerInterceptor(storedWrites);
    server.registerInterceptor(secondLayer);
    server.registerInterceptor(new ErrorInterceptor());
    server.registerInterceptor(new SteadyIncludes());
    server.registerInterceptor(new OpenApiInterceptor());
    server.registerInterceptor(new EmergencyMark());
    server.registerInterceptor(requestAudit);
    interceptors.registerInterceptor(writeAudit);
    server.registerInterceptor(new SteadyTiming(properties.nothingTakes()));
    return server;
  }

  /** Nobody writes AuditEvents: they are expanded from the audit. */
  private static boolean isReplaced(Object provider) {
    return provider instanceof IResourceProvider typed
        && typed.getResourceType() == AuditEvent.class;
  }

  @Bean
  ServletRegistrationBean<RestfulServer> fhirServlet(RestfulServer fhirServer) {
    ServletRegistrationBean<RestfulServer> servlet =
        new ServletRegistrationBean<>(fhirServer, "/fhir/*");
    servlet.setName("fhir");
    servlet.setLoadOnStartup(1);
    return servlet;
  }

  @Bean
  FilterRegistrationBean<BodyLimit> bodyLimit(RestProperties properties) {
    FilterRegistrationBean<BodyLimit> filter =
        new FilterRegistrationBean<>(new BodyLimit(properties.largestBody().toBytes()));
    filter.addUrlPatterns("/fhir/*");
    return filter;
  }
}
