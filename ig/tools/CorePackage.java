import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.formats.IParser.OutputStyle;
import org.hl7.fhir.r4.formats.JsonParser;
import org.hl7.fhir.r4.formats.XmlParser;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Resource;

/**
 * Writes the FHIR R4 definitions carried by the Maven artefact hapi-fhir-validation-resources-r4 as
 * the FHIR NPM package hl7.fhir.r4.core, one JSON file per definition, without narratives.
 *
 * <p>Argument: the package folder to fill.
 */
final class CorePackage {

  private static final String ROOT = "/org/hl7/fhir/r4/model/";
  private static final List<String> SOURCES =
      List.of(
          "profile/profiles-types.xml",
          "profile/profiles-resources.xml",
          "profile/profiles-others.xml",
          "extension/extension-definitions.xml",
          "valueset/v2-tables.xml",
          "valueset/v3-codesystems.xml",
          "valueset/valuesets.xml",
          "sp/search-parameters.json");
  private static final Set<String> KINDS =
      Set.of(
          "StructureDefinition",
          "ValueSet",
          "CodeSystem",
          "ConceptMap",
          "SearchParameter",
          "OperationDefinition",
          "CompartmentDefinition");
  private static final String DESCRIPTION =
      """
      {
        "name": "hl7.fhir.r4.core",
        "version": "4.0.1",
        "type": "Core",
        "canonical": "http://hl7.org/fhir",
        "fhirVersions": ["4.0.1"],
        "license": "CC0-1.0"
      }
      """;

  private CorePackage() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0], "package");
    Files.createDirectories(folder);
    int written = 0;
    for (String source : SOURCES) {
      for (BundleEntryComponent entry : read(source).getEntry()) {
        Resource resource = entry.getResource();
        if (KINDS.contains(resource.fhirType())) {
          write(folder, resource);
          written++;
        }
      }
    }
    Files.writeString(folder.resolve("package.json"), DESCRIPTION);
    System.out.println("hl7.fhir.r4.core: " + written + " definitions");
  }

  private static Bundle read(String source) throws IOException {
    try (InputStream stream = CorePackage.class.getResourceAsStream(ROOT + source)) {
      if (stream == null) {
        throw new IOException(source + " is not on the class path");
      }
      return (Bundle)
          (source.endsWith(".xml") ? new XmlParser().parse(stream) : new JsonParser().parse(stream));
    }
  }

  private static void write(Path folder, Resource resource) throws IOException {
    if (resource instanceof DomainResource narrated) {
      narrated.setText(null);
    }
    JsonParser parser = new JsonParser();
    parser.setOutputStyle(OutputStyle.NORMAL);
    String name = resource.fhirType() + "-" + resource.getIdPart() + ".json";
    Files.writeString(folder.resolve(name), parser.composeString(resource));
  }
}
