package org.maiashare.conformance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.List;
import java.util.Locale;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.jspecify.annotations.Nullable;

/**
 * The base definitions as HAPI asks its FHIR model for them: the FHIRPath engine of the search
 * parameters, and the registry of these.
 *
 * @param base the definitions
 * @param searchParameters HAPI's own set, asked for search parameters alone
 */
record ModelDefinitions(BaseDefinitions base, IValidationSupport searchParameters)
    implements IValidationSupport {

  @Override
  public FhirContext getFhirContext() {
    return base.getFhirContext();
  }

  @Override
  public <T extends IBaseResource> @Nullable List<T> fetchAllSearchParameters() {
    return searchParameters.fetchAllSearchParameters();
  }

  @Override
  public <T extends IBaseResource> List<T> fetchAllStructureDefinitions() {
    return base.fetchAllStructureDefinitions();
  }

  /** A primitive type also under the capitalised name that some of the standard's paths give it. */
  @Override
  public @Nullable IBaseResource fetchStructureDefinition(String url) {
    IBaseResource definition = base.fetchStructureDefinition(url);
    return definition == null && url.startsWith(URL_PREFIX_STRUCTURE_DEFINITION)
        ? capitalised(url.substring(URL_PREFIX_STRUCTURE_DEFINITION.length()))
        : definition;
  }

  private @Nullable StructureDefinition capitalised(String name) {
    if (name.isEmpty()) {
      return null;
    }
    String proper = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    return base.fetchStructureDefinition(URL_PREFIX_STRUCTURE_DEFINITION + proper)
            instanceof StructureDefinition type
        ? type.copy().setType(name)
        : null;
  }

  @Override
  public @Nullable IBaseResource fetchCodeSystem(String url) {
    return base.fetchCodeSystem(url);
  }

  @Override
  public @Nullable IBaseResource fetchValueSet(String url) {
    return base.fetchValueSet(url);
  }
}
