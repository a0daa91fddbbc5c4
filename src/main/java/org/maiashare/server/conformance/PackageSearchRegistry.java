package org.maiashare.server.conformance;

import ca.uhn.fhir.jpa.cache.IResourceChangeEvent;
import ca.uhn.fhir.jpa.searchparam.registry.SearchParamRegistryImpl;
import java.util.Collection;
import org.hl7.fhir.instance.model.api.IIdType;

/**
 * HAPI's registry of search parameters, fed by the specification and by our package, and by nothing
 * that is stored: the same on every node, from the first start on, and not to be changed over HTTP.
 */
final class PackageSearchRegistry extends SearchParamRegistryImpl {

  private final PackageSearchParameters published;

  PackageSearchRegistry(PackageSearchParameters published) {
    this.published = published;
  }

  /** HAPI announces what is stored: that is not asked for. */
  @Override
  public void handleInit(Collection<IIdType> stored) {
    super.handleInit(published.ids());
  }

  @Override
  public void handleChange(IResourceChangeEvent change) {
    // What is stored under this type plays no part.
  }
}
