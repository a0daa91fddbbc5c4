package org.maiashare.server.conformance;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.jpa.searchparam.registry.ISearchParamProvider;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.server.SimpleBundleProvider;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.SearchParameter;
import org.maiashare.conformance.FhirPackage;

/** The search parameters of our package, where HAPI looks for those that are not the standard's. */
final class PackageSearchParameters implements ISearchParamProvider {

  private final List<SearchParameter> published;

  PackageSearchParameters(FhirPackage guide) {
    this.published = guide.all(SearchParameter.class);
  }

  /** Their ids. */
  List<IIdType> ids() {
    return published.stream()
        .<IIdType>map(one -> new IdType("SearchParameter", one.getIdElement().getIdPart()))
        .toList();
  }

  @Override
  public IBundleProvider search(SearchParameterMap parameters) {
    return new SimpleBundleProvider(published);
  }

  @Override
  public IBaseResource read(IIdType id) {
    return published.stream()
        .filter(one -> one.getIdElement().getIdPart().equals(id.getIdPart()))
        .findFirst()
        .orElseThrow(() -> new ResourceNotFoundException(id));
  }
}
