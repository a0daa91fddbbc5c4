package org.maiashare.server.conformance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.validation.IInstanceValidatorModule;
import org.maiashare.conformance.ConformanceValidator;
import org.maiashare.conformance.FhirPackage;
import org.maiashare.conformance.GuideOfThisBuild;
import org.maiashare.server.rest.RestPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.annotation.Order;

/** The implementation guide, wired. Some beans replace HAPI's of the same name. */
@Configuration
public class ConformanceConfiguration {

  @Bean
  FhirPackage fhirPackage() {
    return GuideOfThisBuild.guide();
  }

  @Bean
  ConformanceValidator conformanceValidator() {
    return GuideOfThisBuild.validator();
  }

  @Bean
  SentBodies sentBodies(FhirContext fhirContext) {
    return new SentBodies(fhirContext);
  }

  @Bean
  WriteCheck writeCheck(ConformanceValidator validator) {
    return new WriteCheck(validator);
  }

  @Bean
  ValidationGate validationGate(SentBodies bodies, WriteCheck check) {
    return new ValidationGate(bodies, check);
  }

  @Bean
  StoredWrites storedWrites(SentBodies bodies, WriteCheck check) {
    return new StoredWrites(bodies, check);
  }

  @Bean
  ValidateAnswers validateAnswers(
      FhirContext fhirContext, SentBodies bodies, ConformanceValidator validator) {
    return new ValidateAnswers(fhirContext, bodies, validator);
  }

  @Bean
  StatementInterceptor statementInterceptor(FhirPackage guide) {
    return new StatementInterceptor(guide);
  }

  @Bean
  @Order(RestPart.CONFORMANCE)
  RestPart conformancePart(
      ValidationGate gate,
      ValidateAnswers validateAnswers,
      StatementInterceptor statement,
      StoredWrites storedWrites) {
    return RestPart.ofProviders()
        .withDoor(gate, validateAnswers, statement)
        .withStore(storedWrites);
  }

  /** Replaces HAPI's: the engine of {@code $validate}. */
  @Bean("myInstanceValidator")
  IInstanceValidatorModule instanceValidator(ConformanceValidator validator) {
    return validator.module();
  }

  /** Replaces HAPI's. */
  @Bean
  @Primary
  PackageSearchParameters searchParamProvider(FhirPackage guide) {
    return new PackageSearchParameters(guide);
  }

  /** Replaces HAPI's. */
  @Bean
  PackageSearchRegistry searchParamRegistry(PackageSearchParameters searchParamProvider) {
    return new PackageSearchRegistry(searchParamProvider);
  }
}
