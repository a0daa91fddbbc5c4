package org.maiashare.server;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;

/** A transaction or a batch under construction. */
final class BundleDraft {

  private final Bundle bundle = new Bundle();

  private BundleDraft(BundleType type) {
    bundle.setType(type);
  }

  static BundleDraft transaction() {
    return new BundleDraft(BundleType.TRANSACTION);
  }

  static BundleDraft batch() {
    return new BundleDraft(BundleType.BATCH);
  }

  BundleDraft get(String url) {
    request(HTTPVerb.GET, url);
    return this;
  }

  BundleDraft post(Resource resource) {
    request(HTTPVerb.POST, resource.fhirType()).setResource(resource);
    return this;
  }

  BundleDraft post(String fullUrl, Resource resource) {
    request(HTTPVerb.POST, resource.fhirType()).setResource(resource).setFullUrl(fullUrl);
    return this;
  }

  /**
   * @param unless creates nothing where this finds something
   */
  BundleDraft post(Resource resource, String unless) {
    request(HTTPVerb.POST, resource.fhirType())
        .setResource(resource)
        .getRequest()
        .setIfNoneExist(unless);
    return this;
  }

  BundleDraft put(String url, Resource resource) {
    request(HTTPVerb.PUT, url).setResource(resource);
    return this;
  }

  BundleDraft delete(String url) {
    request(HTTPVerb.DELETE, url);
    return this;
  }

  private BundleEntryComponent request(HTTPVerb method, String url) {
    BundleEntryComponent entry = bundle.addEntry();
    entry.getRequest().setMethod(method).setUrl(url);
    return entry;
  }

  String json() {
    return Drafts.json(bundle);
  }
}
