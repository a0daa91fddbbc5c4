package org.maiashare.conformance;

import ca.uhn.fhir.context.FhirContext;

/**
 * The guide's package that this build carries and the validator that holds to it, once per process:
 * they are the same for all, and reading the definitions takes seconds.
 */
public final class GuideOfThisBuild {

  private GuideOfThisBuild() {}

  /** On first use, by whichever thread comes first. */
  private static final class Holder {
    static final FhirPackage PACKAGE = FhirPackage.onClassPath(FhirContext.forR4Cached());
    static final ConformanceValidator VALIDATOR =
        new ConformanceValidator(FhirContext.forR4Cached(), PACKAGE);
  }

  /** The package. */
  public static FhirPackage guide() {
    return Holder.PACKAGE;
  }

  /** The validator. */
  public static ConformanceValidator validator() {
    return Holder.VALIDATOR;
  }
}
