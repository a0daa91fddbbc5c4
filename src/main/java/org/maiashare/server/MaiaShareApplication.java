package org.maiashare.server;

import java.time.Clock;
import org.maiashare.grants.PrivilegedWork;
import org.maiashare.identity.IdentityConfiguration;
import org.maiashare.server.audit.AuditConfiguration;
import org.maiashare.server.audit.VerifyAudit;
import org.maiashare.server.conformance.ConformanceConfiguration;
import org.maiashare.server.consent.ConsentConfiguration;
import org.maiashare.server.database.DatabaseConfiguration;
import org.maiashare.server.database.DatabaseStart;
import org.maiashare.server.demonstration.DemonstrationConfiguration;
import org.maiashare.server.directory.ImportDirectory;
import org.maiashare.server.emergency.EmergencyConfiguration;
import org.maiashare.server.fhir.RestConfiguration;
import org.maiashare.server.fhir.StorageConfiguration;
import org.maiashare.server.fhir.SystemPoolConfiguration;
import org.maiashare.server.onestop.OneStopConfiguration;
import org.maiashare.server.recomputation.RecomputationConfiguration;
import org.maiashare.server.signature.SignatureConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.elasticsearch.ElasticsearchRestClientAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.graphql.GraphQlAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;
import org.springframework.boot.autoconfigure.quartz.QuartzAutoConfiguration;
import org.springframework.boot.autoconfigure.sql.init.SqlInitializationAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

/** Starts the server. */
@SpringBootConfiguration
@EnableAutoConfiguration(
    exclude = {
      DataSourceAutoConfiguration.class,
      HibernateJpaAutoConfiguration.class,
      FlywayAutoConfiguration.class,
      QuartzAutoConfiguration.class,
      GraphQlAutoConfiguration.class,
      SqlInitializationAutoConfiguration.class,
      ThymeleafAutoConfiguration.class,
      ElasticsearchRestClientAutoConfiguration.class
    })
@Import({
  IdentityConfiguration.class,
  DatabaseConfiguration.class,
  SystemPoolConfiguration.class,
  StorageConfiguration.class,
  ConformanceConfiguration.class,
  EnforcementConfiguration.class,
  AuditConfiguration.class,
  ConsentConfiguration.class,
  EmergencyConfiguration.class,
  OneStopConfiguration.class,
  SignatureConfiguration.class,
  DemonstrationConfiguration.class,
  RecomputationConfiguration.class,
  RestConfiguration.class,
  LazyRepositories.class,
  SettledBeans.class
})
public class MaiaShareApplication {

  public static void main(String[] arguments) {
    String command = arguments.length == 0 ? "" : arguments[0];
    if (command.equals(VerifyAudit.NAME)) {
      System.exit(VerifyAudit.run(arguments, System.out));
    }
    if (command.equals(ImportDirectory.NAME)) {
      System.exit(ImportDirectory.run(arguments, System.out, Clock.systemUTC()));
    }
    SpringApplication application = new SpringApplication(MaiaShareApplication.class);
    application.addInitializers(
        (GenericApplicationContext context) -> DatabaseStart.begin(context),
        context -> StartAhead.begin());
    PrivilegedWork.run(() -> application.run(arguments));
  }
}
