package org.maiashare.server.fhir;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.dao.predicate.SearchFilterParser.CompareOperation;
import ca.uhn.fhir.jpa.search.builder.predicate.TokenPredicateBuilder;
import ca.uhn.fhir.jpa.search.builder.sql.SearchQueryBuilder;
import ca.uhn.fhir.model.api.IQueryParameterType;
import com.healthmarketscience.sqlbuilder.Condition;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Searches by a code without its system. HAPI looks along the parameter's path for a binding that
 * tells the system, and stumbles over a path that is more than names and dots, as those of
 * extensions are: these are searched by the code alone.
 */
final class BareCodes extends TokenPredicateBuilder {

  BareCodes(SearchQueryBuilder search) {
    super(search);
  }

  @Override
  public Condition createPredicateToken(
      Collection<IQueryParameterType> values,
      String resourceType,
      @Nullable String prefix,
      RuntimeSearchParam parameter,
      @Nullable CompareOperation operation,
      RequestPartitionId partition) {
    return super.createPredicateToken(
        values, resourceType, prefix, new PlainPaths(parameter), operation, partition);
  }

  private static final class PlainPaths extends RuntimeSearchParam {

    PlainPaths(RuntimeSearchParam parameter) {
      super(parameter);
    }

    @Override
    public List<String> getPathsSplitForResourceType(String resourceType) {
      return super.getPathsSplitForResourceType(resourceType).stream()
          .filter(path -> !path.contains("("))
          .toList();
    }
  }
}
