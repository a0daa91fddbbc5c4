package org.maiashare.server.signature;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Set;
import org.maiashare.certificates.RevocationLists;
import org.maiashare.certificates.TrustedChains;
import org.maiashare.enforcement.FiledSignatures;
import org.maiashare.grants.DirectoryRecords;
import org.maiashare.grants.Grants;
import org.maiashare.grants.Seal;
import org.maiashare.grants.SignatureRecords;
import org.maiashare.server.rest.RestPart;
import org.maiashare.signature.CanonicalForm;
import org.maiashare.signature.SignatureJudge;
import org.maiashare.signature.SignatureOperations;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Signatures: who is believed, what was found at filing, and the operation that asks again. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignatureProperties.class)
public class SignatureConfiguration {

  @Bean
  CanonicalForm canonicalForm(FhirContext fhirContext) {
    return new CanonicalForm(fhirContext);
  }

  @Bean
  SignatureRecords signatureRecords(@Qualifier("requestDatabase") JdbcClient database, Seal seal) {
    return new SignatureRecords(database, seal);
  }

  @Bean
  KnownSignatures knownSignatures(
      SignatureRecords records, CanonicalForm form, SignatureProperties properties) {
    return new KnownSignatures(records::over, form, properties.protocols());
  }

  @Bean
  SignatureJudge signatureJudge(SignatureProperties properties, Clock clock) {
    RevocationLists lists = new RevocationLists(properties.revocationLists(), clock);
    return new SignatureJudge(
        new TrustedChains(authorities(properties), lists), properties.revocation());
  }

  private static Set<X509Certificate> authorities(SignatureProperties properties) {
    if (properties.trustAnchors() == null) {
      return Set.of();
    }
    try {
      return TrustedChains.authorities(properties.trustAnchors().getInputStream());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Bean
  Signers signers(DirectoryRecords directory, Grants grants) {
    return new Signers(directory, grants);
  }

  @Bean
  FiledSignatures filedSignatures(
      SignatureRecords records,
      Signers signers,
      SignatureJudge judge,
      CanonicalForm form,
      Grants grants,
      DirectoryRecords directory,
      Clock clock) {
    return new SignatureFiling(records, signers, judge, form, grants, directory, clock);
  }

  @Bean
  SignatureOperations signatureOperations(
      @Lazy DaoRegistry storage,
      Signers signers,
      SignatureJudge judge,
      CanonicalForm form,
      PlatformTransactionManager transactions) {
    return new SignatureOperations(
        new SignedRecordsByDao(storage, signers, new TransactionTemplate(transactions)),
        judge,
        form);
  }

  @Bean
  RestPart signaturePart(SignatureOperations signatureOperations) {
    return RestPart.ofProviders(signatureOperations);
  }
}
