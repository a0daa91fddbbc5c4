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
import java.util.List;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.maiashare.enforcement.SteadyTiming;
import org.maiashare.server.rest.RestPart;
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
      List<RestPart> parts,
      RestProperties properties) {
    RestfulServer server = new RestfulServer(fhirContext);
    server.registerProviders(
        resourceProviders.createProviders().stream()
            .filter(provider -> !isReplaced(provider))
            .toList());
    server.registerProvider(systemProvider);
    parts.forEach(part -> server.registerProviders(part.providers()));
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
    for (RestPart part : parts) {
      part.atTheDoor().forEach(server::registerInterceptor);
      part.atTheStore().forEach(interceptors::registerInterceptor);
    }
    server.registerInterceptor(new ErrorInterceptor());
    server.registerInterceptor(new SteadyIncludes());
    server.registerInterceptor(new OpenApiInterceptor());
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
