package org.maiashare.server.fhir;

import ca.uhn.fhir.jpa.model.dialect.HapiFhirPostgresDialect;
import org.hibernate.dialect.pagination.LimitHandler;

/**
 * PostgreSQL as HAPI speaks it, every page in one order; Hibernate and HAPI each make their own.
 */
public final class SteadyDialect extends HapiFhirPostgresDialect {

  @Override
  public LimitHandler getLimitHandler() {
    return SteadyOrder.PAGES;
  }
}
