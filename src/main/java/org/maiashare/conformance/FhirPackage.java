package org.maiashare.conformance;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;

/**
 * The compiled implementation guide that the jar carries: an installable FHIR package, read from
 * the class path by its own index. A definition is parsed when it is first asked for.
 */
public final class FhirPackage {

  /** Where the build puts the package on the class path. */
  private static final String FOLDER = "/fhir-package/";

  /** One definition of the package, as its index lists it. */
  record Listed(String file, String type, String id, String url) {}

  private final FhirContext fhir;
  private final String version;
  private final List<Listed> listed;
  private final Map<String, Resource> parsed = new ConcurrentHashMap<>();

  private FhirPackage(FhirContext fhir, String version, List<Listed> listed) {
    this.fhir = fhir;
    this.version = version;
    this.listed = List.copyOf(listed);
  }

  /** The package of this build. */
  public static FhirPackage onClassPath(FhirContext fhir) {
    ObjectMapper json = new ObjectMapper();
    try {
      String version = json.readTree(read("package.json")).required("version").asText();
      List<Listed> listed = new ArrayList<>();
      for (JsonNode file : json.readTree(read(".index.json")).required("files")) {
        listed.add(
            new Listed(
                file.required("filename").asText(),
                file.required("resourceType").asText(),
                file.path("id").asText(),
                file.path("url").asText()));
      }
      return new FhirPackage(fhir, version, listed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The version of the guide, which all its definitions share. */
  public String version() {
    return version;
  }

  /** All definitions of a type. */
  public <R extends MetadataResource> List<R> all(Class<R> type) {
    return listed.stream()
        .filter(one -> one.type().equals(type.getSimpleName()))
        .map(one -> type.cast(parsed(one)))
        .toList();
  }

  /**
   * The definition of a type with an address.
   *
   * @param url without a version, or with this package's
   */
  public <R extends MetadataResource> Optional<R> find(Class<R> type, String url) {
    return listing(type.getSimpleName(), url).map(one -> type.cast(parsed(one)));
  }

  /** Whether the package defines something of this type under this address. */
  public boolean defines(String type, String url) {
    return listing(type, url).isPresent();
  }

  private Optional<Listed> listing(String type, String url) {
    CanonicalClaim claim = CanonicalClaim.parse(url);
    return claim.isOfVersion(version)
        ? listed.stream()
            .filter(one -> one.type().equals(type) && one.url().equals(claim.url()))
            .findFirst()
        : Optional.empty();
  }

  private Resource parsed(Listed one) {
    return parsed.computeIfAbsent(one.file(), this::parse);
  }

  private Resource parse(String file) {
    Resource resource = (Resource) fhir.newJsonParser().parseResource(read(file));
    if (resource instanceof MetadataResource definition && !definition.hasVersion()) {
      definition.setVersion(version);
    }
    return resource;
  }

  private static String read(String file) {
    try (InputStream stream = FhirPackage.class.getResourceAsStream(FOLDER + file)) {
      if (stream == null) {
        throw new IllegalStateException("the FHIR package lacks " + file);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
