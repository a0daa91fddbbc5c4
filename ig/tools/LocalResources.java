import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.elementmodel.Manager;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.hl7.fhir.r5.model.CanonicalResource;
import org.hl7.fhir.r5.model.CanonicalType;
import org.hl7.fhir.r5.utils.validation.IResourceValidator;
import org.hl7.fhir.r5.utils.validation.IValidatorResourceFetcher;

/** Resolves references among files named Type-id.json, so that their targets' profiles are checked too. */
final class LocalResources implements IValidatorResourceFetcher {

  private final Map<String, Path> files = new HashMap<>();
  private final IWorkerContext context;

  LocalResources(IWorkerContext context, List<Path> resources) {
    this.context = context;
    for (Path file : resources) {
      String name = file.getFileName().toString().replace(".json", "");
      files.put(name.replaceFirst("-", "/"), file);
    }
  }

  @Override
  public Element fetch(IResourceValidator validator, Object application, String url)
      throws IOException {
    Path file = files.get(url);
    return file == null
        ? null
        : Manager.parseSingle(
            context, new ByteArrayInputStream(Files.readAllBytes(file)), FhirFormat.JSON);
  }

  @Override
  public boolean resolveURL(
      IResourceValidator validator,
      Object application,
      String path,
      String url,
      String type,
      boolean canonical,
      List<CanonicalType> targets) {
    return true;
  }

  @Override
  public byte[] fetchRaw(IResourceValidator validator, String url) throws IOException {
    return Files.readAllBytes(files.get(url));
  }

  @Override
  public IValidatorResourceFetcher setLocale(Locale locale) {
    return this;
  }

  @Override
  public CanonicalResource fetchCanonicalResource(
      IResourceValidator validator, Object application, String url) {
    return null;
  }

  @Override
  public boolean fetchesCanonicalResource(IResourceValidator validator, String url) {
    return false;
  }

  @Override
  public Set<ResourceVersionInformation> fetchCanonicalResourceVersions(
      IResourceValidator validator, Object application, String url) {
    return Set.of();
  }
}
