package org.maiashare.leak;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.jpa.searchparam.extractor.ISearchParamExtractor;
import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads, as the owner, what there is of some persons, and by what it could be found. */
final class WorldReader {

  private static final int LONGEST_VALUE = 200;

  private static final Set<RestSearchParameterTypeEnum> SINGLE =
      EnumSet.complementOf(
          EnumSet.of(
              RestSearchParameterTypeEnum.COMPOSITE,
              RestSearchParameterTypeEnum.SPECIAL,
              RestSearchParameterTypeEnum.HAS));

  private final JdbcClient owner;
  private final ISearchParamRegistry parameters;
  private final ISearchParamExtractor extractor;

  WorldReader(JdbcClient owner, ISearchParamRegistry parameters, ISearchParamExtractor extractor) {
    this.owner = owner;
    this.parameters = parameters;
    this.extractor = extractor;
  }

  private record Row(String id, int cell, String body) {}

  /**
   * @param blocks the persons' blocks of cells
   * @param seen the cells that are not hidden
   */
  Universe read(Collection<Integer> blocks, Set<Integer> seen) {
    List<Entry> entries = new ArrayList<>();
    List<Row> rows =
        owner
            .sql(
                """
                select r.fhir_id as id, r.partition_id as cell, v.res_text_vc as body
                from public.hfj_resource r
                  join public.hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver
                where r.partition_id >> 6 = any (?) and r.res_deleted_at is null
                order by r.res_id
                """)
            .param(blocks.toArray(Integer[]::new))
            .query(Row.class)
            .list();
    for (Row row : rows) {
      Resource resource =
          (Resource) FhirContext.forR4Cached().newJsonParser().parseResource(row.body());
      resource.setId(resource.fhirType() + "/" + row.id());
      entries.add(
          new Entry(
              resource.fhirType(),
              row.id(),
              !seen.contains(row.cell()),
              resource,
              parameters(resource)));
    }
    return new Universe(entries);
  }

  private List<Entry.Parameter> parameters(Resource resource) {
    List<Entry.Parameter> found = new ArrayList<>();
    for (RuntimeSearchParam parameter :
        parameters
            .getActiveSearchParams(resource.fhirType(), SearchParamLookupContextEnum.SEARCH)
            .values()) {
      if (parameter.getName().startsWith("_") || !SINGLE.contains(parameter.getParamType())) {
        continue;
      }
      for (String value : extractor.extractParamValuesAsStrings(parameter, resource)) {
        if (value != null && !value.isBlank() && value.length() < LONGEST_VALUE) {
          found.add(new Entry.Parameter(parameter.getName(), parameter.getParamType(), value));
        }
      }
    }
    found.sort(
        java.util.Comparator.comparing(Entry.Parameter::name)
            .thenComparing(Entry.Parameter::value));
    return found;
  }
}
