package org.maiashare.demo;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ValidationResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;

/**
 * HAPI's validator with our compiled package and nothing from a network. National code systems that
 * are not shipped are tolerated; so are national extensions.
 */
final class ProfileValidator {

  private static final Path PACKAGE = Path.of("fhir-profiles", "package");

  private final FhirValidator validator;
  private final PrePopulatedValidationSupport profiles;

  ProfileValidator(FhirContext context) throws IOException {
    profiles = new PrePopulatedValidationSupport(context);
    try (Stream<Path> files = Files.list(PACKAGE)) {
      files
          .filter(file -> file.getFileName().toString().matches("[A-Z]\\w+-.*\\.json"))
          .map(file -> context.newJsonParser().parseResource(read(file)))
          .forEach(profiles::addResource);
    }
    UnknownCodeSystemWarningValidationSupport unknownCodes =
        new UnknownCodeSystemWarningValidationSupport(context);
    unknownCodes.setNonExistentCodeSystemSeverity(
        ca.uhn.fhir.context.support.IValidationSupport.IssueSeverity.WARNING);
    FhirInstanceValidator instanceValidator =
        new FhirInstanceValidator(
            new ValidationSupportChain(
                profiles,
                new DefaultProfileValidationSupport(context),
                new CommonCodeSystemsTerminologyService(context),
                new InMemoryTerminologyServerValidationSupport(context),
                unknownCodes));
    instanceValidator.setAnyExtensionsAllowed(true);
    instanceValidator.setCustomExtensionDomains(
        List.of("https://hl7.fr/", "https://interop.esante.gouv.fr/"));
    validator = context.newValidator().registerValidatorModule(instanceValidator);
  }

  ValidationResult validate(IBaseResource resource) {
    return validator.validateWithResult(resource);
  }

  /** Whether our package publishes this profile. */
  boolean knows(String url) {
    return profiles.fetchStructureDefinition(url) != null;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }
}
