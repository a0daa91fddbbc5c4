package org.maiashare.conformance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;

/** The guide's profiles, code systems and value sets, for HAPI's validator; all in memory. */
final class PackageSupport implements IValidationSupport {

  private final FhirContext fhir;
  private final FhirPackage guide;

  PackageSupport(FhirContext fhir, FhirPackage guide) {
    this.fhir = fhir;
    this.guide = guide;
  }

  @Override
  public FhirContext getFhirContext() {
    return fhir;
  }

  @Override
  public @Nullable IBaseResource fetchStructureDefinition(String url) {
    return guide.find(StructureDefinition.class, url).orElse(null);
  }

  @Override
  public @Nullable IBaseResource fetchCodeSystem(String url) {
    return guide.find(CodeSystem.class, url).orElse(null);
  }

  @Override
  public @Nullable IBaseResource fetchValueSet(String url) {
    return guide.find(ValueSet.class, url).orElse(null);
  }

  @Override
  public boolean isCodeSystemSupported(ValidationSupportContext context, String system) {
    return system != null && guide.defines("CodeSystem", system);
  }

  @Override
  public boolean isValueSetSupported(ValidationSupportContext context, String url) {
    return url != null && guide.defines("ValueSet", url);
  }
}
