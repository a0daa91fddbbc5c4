package org.maiashare.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** What has to change on the server, as one transaction. */
final class Changes {

  private final Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
  private final Set<String> created = new HashSet<>();

  /** Creates a resource, once, unless one bears the identifier meanwhile. */
  Reference create(Resource resource, String system, String value) {
    String identifier = system + "|" + value;
    String urn = "urn:uuid:" + UUID.nameUUIDFromBytes(identifier.getBytes(UTF_8));
    if (created.add(urn)) {
      BundleEntryComponent entry = bundle.addEntry().setFullUrl(urn).setResource(resource);
      entry
          .getRequest()
          .setMethod(HTTPVerb.POST)
          .setUrl(resource.fhirType())
          .setIfNoneExist("identifier=" + DirectoryConnection.encoded(identifier));
    }
    return new Reference(urn);
  }

  /** Replaces a resource, unless somebody did meanwhile. */
  void update(Resource resource) {
    BundleEntryComponent entry = bundle.addEntry().setResource(resource);
    entry
        .getRequest()
        .setMethod(HTTPVerb.PUT)
        .setUrl(KnownDirectory.reference(resource))
        .setIfMatch("W/\"" + resource.getIdElement().getVersionIdPart() + "\"");
  }

  Bundle bundle() {
    return bundle;
  }

  boolean isEmpty() {
    return !bundle.hasEntry();
  }

  int creations() {
    return created.size();
  }

  int updates() {
    return bundle.getEntry().size() - created.size();
  }
}
