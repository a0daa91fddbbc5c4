package org.maiashare.leak;

import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.searchparam.extractor.ISearchParamExtractor;
import ca.uhn.fhir.jpa.util.MemoryCacheService;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.DoubleSupplier;
import org.maiashare.audit.AccessEvents;
import org.maiashare.audit.AuditedPersons;
import org.maiashare.enforcement.SecondLayer;
import org.maiashare.grants.Grants;
import org.maiashare.grants.PersonStore;
import org.maiashare.server.consent.AccessWishes;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** The running server, taken hold of from inside and from outside. */
public final class Bench {

  private final ApplicationContext server;
  private final Wire wire;
  private final Tokens tokens;

  /**
   * @param base the address of the FHIR interface, with a slash at its end
   */
  public Bench(ApplicationContext server, String base, Tokens tokens) {
    this.server = server;
    this.wire = new Wire(base);
    this.tokens = tokens;
  }

  /** Gives a client's token. */
  @FunctionalInterface
  public interface Tokens {
    String of(String client, String... permissions);
  }

  Wire wire() {
    return wire;
  }

  String token(String client, String... permissions) {
    return tokens.of(client, permissions);
  }

  DelegatingDataSource requestPool() {
    return server.getBean("requestPool", DelegatingDataSource.class);
  }

  DelegatingDataSource systemPool() {
    return server.getBean("systemPool", DelegatingDataSource.class);
  }

  DelegatingDataSource auditPool() {
    return server.getBean("auditPool", DelegatingDataSource.class);
  }

  AccessEvents accessEvents() {
    return server.getBean(AccessEvents.class);
  }

  AuditedPersons auditedPersons() {
    return server.getBean(AuditedPersons.class);
  }

  PersonStore persons() {
    return server.getBean(PersonStore.class);
  }

  Grants grants() {
    return server.getBean(Grants.class);
  }

  TransactionOperations transactions() {
    return new TransactionTemplate(server.getBean(PlatformTransactionManager.class));
  }

  ISearchParamRegistry parameters() {
    return server.getBean(ISearchParamRegistry.class);
  }

  ISearchParamExtractor extractor() {
    return server.getBean(ISearchParamExtractor.class);
  }

  IInterceptorService interceptors() {
    return server.getBean(IInterceptorService.class);
  }

  RestfulServer rest() {
    return server.getBean(RestfulServer.class);
  }

  SecondLayer secondLayer() {
    return server.getBean(SecondLayer.class);
  }

  JpaStorageSettings settings() {
    return server.getBean(JpaStorageSettings.class);
  }

  /** How much the second layer has withheld. */
  DoubleSupplier withheld() {
    return server.getBean(MeterRegistry.class).get(SecondLayer.WITHHELD).counter()::count;
  }

  /** What the server tells whoever watches over it. */
  String metrics() {
    Heard heard =
        new Wire(wire.base().replaceFirst("fhir/$", ""))
            .send(
                token("operator", "operator"),
                Sent.get("actuator/prometheus").with("Accept", "text/plain"));
    if (heard.status() != 200) {
      throw new IllegalStateException("no metrics: " + heard);
    }
    return heard.body();
  }

  /** Brings requests for access to whom they are about. */
  void bringWishes() {
    server.getBean(AccessWishes.class).workOff();
  }

  /** Empties what the server remembers of resources. */
  Runnable forget() {
    MemoryCacheService memory = server.getBean(MemoryCacheService.class);
    return memory::invalidateAllCaches;
  }
}
