package org.maiashare.conformance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport.IssueSeverity;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.IInstanceValidatorModule;
import ca.uhn.fhir.validation.ValidationOptions;
import ca.uhn.fhir.validation.ValidationResult;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain.CacheConfiguration;
import org.maiashare.conformance.Nonconformity.Kind;

/**
 * Holds resources to the profiles they claim, entirely in memory: structure, invariants, bindings.
 * It looks at nothing that is stored, so its answer says nothing about what is.
 *
 * <p>Codes of systems that are not carried (national terminologies, LOINC, SNOMED CT) are taken as
 * they are; codes of systems that are carried must exist where a binding is required.
 */
public final class ConformanceValidator {

  private final FhirPackage guide;
  private final IInstanceValidatorModule module;
  private final FhirValidator validator;

  public ConformanceValidator(FhirContext fhir, FhirPackage guide) {
    this.guide = guide;
    this.module = module(fhir, guide);
    this.validator = fhir.newValidator().registerValidatorModule(module);
  }

  /** The same engine, as HAPI's own operations want it. */
  public IInstanceValidatorModule module() {
    return module;
  }

  /**
   * In what a resource departs from the profiles it claims or, claiming none, from the base
   * specification; and whether it claims what its type requires.
   *
   * @param mayLackOurProfiles whether the guide's own profiles may be missing; asked only when they
   *     are
   */
  public List<Nonconformity> check(SentResource resource, BooleanSupplier mayLackOurProfiles) {
    ClaimedProfiles claimed = ClaimedProfiles.of(resource, guide);
    if (!claimed.faults().isEmpty()) {
      return claimed.faults();
    }
    boolean lacking = !claimed.ours() && ProfileTable.requires(resource);
    return lacking && !mayLackOurProfiles.getAsBoolean()
        ? List.of(profileRequired(resource))
        : structure(resource, claimed.binding());
  }

  /** Everything that can be said of a resource: a missing profile hides nothing else. */
  public List<Nonconformity> review(SentResource resource) {
    List<Nonconformity> faults = new ArrayList<>();
    faults.addAll(
        check(
            resource,
            () -> {
              faults.add(profileRequired(resource));
              return true;
            }));
    return faults;
  }

  /** Reads all definitions now, so that the first writers do not wait for it. */
  public void prepare() {
    for (String type : ProfileTable.types()) {
      for (String profile : ProfileTable.of(type)) {
        ObjectNode empty = JsonNodeFactory.instance.objectNode().put("resourceType", type);
        empty.putObject("meta").putArray("profile").add(profile);
        review(new SentResource(empty));
      }
    }
  }

  private static Nonconformity profileRequired(SentResource resource) {
    return new Nonconformity(
        Kind.PROFILE_REQUIRED,
        resource.expression(".meta.profile"),
        String.join(" | ", ProfileTable.of(resource.type())));
  }

  private List<Nonconformity> structure(SentResource resource, List<String> profiles) {
    ValidationOptions options = new ValidationOptions();
    profiles.forEach(options::addProfile);
    ValidationResult result = validator.validateWithResult(resource.textWithoutClaims(), options);
    return ValidatorMessages.errors(result.getMessages()).stream()
        .map(fault -> fault.within(resource.path()))
        .toList();
  }

  private static IInstanceValidatorModule module(FhirContext fhir, FhirPackage guide) {
    UnknownCodeSystemWarningValidationSupport unknownCodes =
        new UnknownCodeSystemWarningValidationSupport(fhir);
    unknownCodes.setNonExistentCodeSystemSeverity(IssueSeverity.WARNING);
    InMemoryTerminologyServerValidationSupport terminology =
        new InMemoryTerminologyServerValidationSupport(fhir);
    terminology.setIssueSeverityForCodeDisplayMismatch(IssueSeverity.WARNING);
    return new ReusedValidator(
        new ValidationSupportChain(
            CacheConfiguration.defaultValues().setCacheTimeout(Duration.ofDays(1)),
            List.of(
                new PackageSupport(fhir, guide),
                BaseDefinitions.of(fhir),
                new CommonCodeSystemsTerminologyService(fhir),
                terminology,
                unknownCodes)));
  }
}
