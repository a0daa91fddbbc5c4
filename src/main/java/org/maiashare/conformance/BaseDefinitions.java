package org.maiashare.conformance;

import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.BaseValidationSupportWrapper;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;

/**
 * The base specification's definitions. Of all structures, the validator's engine wants the types
 * and resources only: converting the extensions too would cost seconds at the first validation.
 */
final class BaseDefinitions extends BaseValidationSupportWrapper {

  BaseDefinitions(IValidationSupport definitions) {
    super(definitions.getFhirContext(), definitions);
  }

  @Override
  public <T extends IBaseResource> List<T> fetchAllStructureDefinitions() {
    List<T> all = super.fetchAllStructureDefinitions();
    return all.stream().filter(BaseDefinitions::definesType).toList();
  }

  private static boolean definesType(IBaseResource definition) {
    return definition instanceof StructureDefinition structure
        && (structure.getDerivation() == TypeDerivationRule.SPECIALIZATION
            || !structure.hasBaseDefinition());
  }
}
