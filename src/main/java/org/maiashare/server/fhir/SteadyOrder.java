package org.maiashare.server.fhir;

import ca.uhn.fhir.jpa.search.builder.sql.GeneratedSql;
import ca.uhn.fhir.jpa.search.builder.sql.SearchQueryExecutor;
import ca.uhn.fhir.jpa.search.builder.sql.SqlObjectFactory;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Orders every page to the last place: what was stored first comes first where the request orders
 * nothing else. Otherwise PostgreSQL's plan would order it, which changes with the number of rows,
 * hidden ones included; and pages would repeat or miss entries.
 */
class SteadyOrder extends SqlObjectFactory {

  /** The second column is the resource's number; the first, its cell, says nothing of order. */
  private static final Pattern PAGE =
      Pattern.compile(
          "(?s)^(SELECT t\\d+\\.PARTITION_ID,.*\\bGROUP BY .*?)( ORDER BY .*?)?"
              + "( (?:offset \\? rows )?fetch (?:first|next) \\? rows only)$");

  @Override
  public SearchQueryExecutor newSearchQueryExecutor(GeneratedSql search, @Nullable Integer most) {
    return super.newSearchQueryExecutor(
        new GeneratedSql(
            search.isMatchNothing(), ordered(search.getSql()), search.getBindVariables()),
        most);
  }

  static String ordered(String search) {
    Matcher page = PAGE.matcher(search);
    if (!page.matches()) {
      return search;
    }
    String order = page.group(2) == null ? " ORDER BY " : page.group(2) + ", ";
    return page.group(1) + order + "2" + page.group(3);
  }
}
