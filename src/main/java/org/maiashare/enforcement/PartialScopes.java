package org.maiashare.enforcement;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maiashare.cells.PersonOf;
import org.maiashare.identity.ScopeCoverage;
import org.maiashare.identity.ScopeCoverage.Criterion;
import org.maiashare.identity.ScopeCoverage.Part;

/**
 * Questions that a token's scopes cover in part: a search is asked with the scope's restrictions, a
 * read finds only what meets them. What lies outside looks absent, as what is hidden does.
 */
public final class PartialScopes {

  /** Expanded from the audit's rows, by which no restriction would be applied. */
  private static final String NOT_STORED = "AuditEvent";

  private final DaoRegistry storage;
  private final MatchUrlService matchUrls;
  private final ISearchParamRegistry searchParameters;

  public PartialScopes(
      DaoRegistry storage, MatchUrlService matchUrls, ISearchParamRegistry searchParameters) {
    this.storage = storage;
    this.matchUrls = matchUrls;
    this.searchParameters = searchParameters;
  }

  /**
   * Adds the restrictions of the one scope that covers a search. Several cannot be put into one
   * search: then the search must name the restrictions of one of them itself.
   */
  void narrow(RequestDetails request, ScopeCoverage coverage) {
    if (coverage.isWhole()) {
      return;
    }
    String type = request.getResourceName();
    List<List<Criterion>> ways = waysOf(type, coverage);
    boolean named = ways.stream().anyMatch(way -> way.stream().allMatch(c -> has(request, c)));
    if (named) {
      return;
    }
    if (ways.size() != 1) {
      throw new RefusedException(Refusal.SCOPE_TOO_NARROW);
    }
    Map<String, String[]> parameters = new HashMap<>(request.getParameters());
    for (Criterion criterion : ways.get(0)) {
      String[] former = parameters.getOrDefault(criterion.parameter(), new String[0]);
      String[] longer = Arrays.copyOf(former, former.length + 1);
      longer[former.length] = criterion.value();
      parameters.put(criterion.parameter(), longer);
    }
    request.setParameters(parameters);
  }

  /** Makes a read find nothing unless one of the scopes that cover it in part does. */
  void mustReach(RequestDetails request, ScopeCoverage coverage) {
    if (coverage.isWhole()) {
      return;
    }
    String type = request.getResourceName();
    List<List<Criterion>> ways = waysOf(type, coverage);
    String id = request.getId().getIdPart();
    if (ways.stream().noneMatch(way -> finds(type, id, way))) {
      throw new RefusedException(Refusal.NOT_FOUND);
    }
  }

  private boolean finds(String type, String id, List<Criterion> criteria) {
    StringBuilder url = new StringBuilder(type).append("?_id=").append(encoded(id));
    criteria.forEach(
        one -> url.append('&').append(one.parameter()).append('=').append(encoded(one.value())));
    SearchParameterMap map = matchUrls.getResourceSearch(url.toString()).getSearchParameterMap();
    map.setLoadSynchronousUpTo(1);
    return !storage
        .getResourceDao(type)
        .searchForResources(map, new SystemRequestDetails())
        .isEmpty();
  }

  /** The restrictions of each scope; refuses when there is none that can be searched by. */
  private List<List<Criterion>> waysOf(String type, ScopeCoverage coverage) {
    List<List<Criterion>> ways = new ArrayList<>();
    if (type.equals(NOT_STORED)) {
      throw new RefusedException(Refusal.SCOPE_TOO_NARROW);
    }
    for (Part part : coverage.parts()) {
      about(type, part).ifPresent(ways::add);
    }
    if (ways.isEmpty()) {
      throw new RefusedException(Refusal.SCOPE_TOO_NARROW);
    }
    return ways;
  }

  private Optional<List<Criterion>> about(String type, Part part) {
    List<Criterion> criteria = new ArrayList<>(part.criteria());
    if (criteria.stream().anyMatch(one -> !isKnown(type, one))) {
      return Optional.empty();
    }
    if (part.patient().isEmpty() || PersonOf.isNobodys(type)) {
      return Optional.of(criteria);
    }
    String patient = part.patient().get();
    if (type.equals("Patient")) {
      criteria.add(new Criterion("_id", patient));
      return Optional.of(criteria);
    }
    Criterion about = new Criterion("patient", "Patient/" + patient);
    criteria.add(about);
    return isKnown(type, about) ? Optional.of(criteria) : Optional.empty();
  }

  /** A restriction by a parameter that HAPI does not know would be no restriction. */
  private boolean isKnown(String type, Criterion criterion) {
    String name = criterion.parameter().replaceFirst(":.*$", "");
    return searchParameters.getActiveSearchParam(
            type, name, ISearchParamRegistry.SearchParamLookupContextEnum.SEARCH)
        != null;
  }

  private static boolean has(RequestDetails request, Criterion criterion) {
    return List.of(request.getParameters().getOrDefault(criterion.parameter(), new String[0]))
        .contains(criterion.value());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
