package org.maiashare.server.consent;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import java.time.Clock;
import org.maiashare.audit.AuditReader;
import org.maiashare.audit.AuditedPersons;
import org.maiashare.audit.Recipients;
import org.maiashare.consent.AccessOperations;
import org.maiashare.consent.Withdrawal;
import org.maiashare.enforcement.PersonLookup;
import org.maiashare.enforcement.PersonQuestions;
import org.maiashare.enforcement.WriteTools;
import org.maiashare.grants.Filing;
import org.maiashare.grants.VisibleRecords;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The operations that say who sees what, wired. */
@Configuration(proxyBeanMethods = false)
public class ConsentConfiguration {

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
  Withdrawal withdrawal(
      @Lazy DaoRegistry storage, AuditReader auditRows, AuditedPersons auditedPersons) {
    return new Withdrawal(new ConsentsByDao(storage), new Recipients(auditRows, auditedPersons));
  }
}
