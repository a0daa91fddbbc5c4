package org.maiashare.conformance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;

/**
 * The base specification's definitions, one set for all that reads them: HAPI's validator and its
 * FHIRPath engine. Of all structures, both want the types and resources only.
 */
public final class BaseDefinitions implements IValidationSupport {

  private final FhirContext fhir;
  private final List<DefinitionFile> types;
  private final List<DefinitionFile> structures;
  private final List<DefinitionFile> terminology;

  private BaseDefinitions(FhirContext fhir) {
    this.fhir = fhir;
    this.types = files("profile/profiles-types.xml", "profile/profiles-resources.xml");
    this.structures =
        Stream.concat(
                types.stream(),
                files("profile/profiles-others.xml", "extension/extension-definitions.xml")
                    .stream())
            .toList();
    this.terminology =
        files("valueset/valuesets.xml", "valueset/v3-codesystems.xml", "valueset/v2-tables.xml");
  }

  /**
   * Those of a context, which takes its definitions from here from now on; its own set, complete
   * with explanations, costs seconds and several times the memory.
   */
  public static synchronized BaseDefinitions of(FhirContext fhir) {
    if (fhir.getValidationSupport() instanceof ModelDefinitions known) {
      return known.base();
    }
    BaseDefinitions definitions = new BaseDefinitions(fhir);
    fhir.setValidationSupport(new ModelDefinitions(definitions, fhir.getValidationSupport()));
    return definitions;
  }

  private List<DefinitionFile> files(String... paths) {
    return Stream.of(paths).map(path -> new DefinitionFile(fhir, path)).toList();
  }

  @Override
  public FhirContext getFhirContext() {
    return fhir;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T extends IBaseResource> List<T> fetchAllStructureDefinitions() {
    return (List<T>)
        types.stream()
            .flatMap(file -> file.all(StructureDefinition.class))
            .filter(BaseDefinitions::definesType)
            .toList();
  }

  @Override
  public @Nullable IBaseResource fetchStructureDefinition(String url) {
    return find(structures, StructureDefinition.class, url);
  }

  @Override
  public @Nullable IBaseResource fetchCodeSystem(String url) {
    return find(terminology, CodeSystem.class, url);
  }

  @Override
  public @Nullable IBaseResource fetchValueSet(String url) {
    return find(terminology, ValueSet.class, url);
  }

  private static <R extends Resource> @Nullable R find(
      List<DefinitionFile> files, Class<R> type, String url) {
    String address = CanonicalClaim.parse(url).url();
    return files.stream()
        .map(file -> file.find(type, address))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  private static boolean definesType(StructureDefinition structure) {
    return structure.getDerivation() == TypeDerivationRule.SPECIALIZATION
        || !structure.hasBaseDefinition();
  }
}
