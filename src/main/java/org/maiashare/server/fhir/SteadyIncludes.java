package org.maiashare.server.fhir;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.jspecify.annotations.Nullable;

/**
 * Orders what a page includes by type, time of storing and id, behind what it matched. HAPI leaves
 * it in the order of a hash table that PostgreSQL's plan fills, which changes with the number of
 * rows, hidden ones included.
 */
@Interceptor
public final class SteadyIncludes {

  private static final Comparator<BundleEntryComponent> BY_TYPE_AND_TIME =
      Comparator.comparing((BundleEntryComponent entry) -> entry.getResource().fhirType())
          .thenComparing(SteadyIncludes::stored)
          .thenComparing(entry -> entry.getResource().getIdElement().getIdPart());

  private static Date stored(BundleEntryComponent entry) {
    Date updated = entry.getResource().getMeta().getLastUpdated();
    return updated == null ? new Date(0) : updated;
  }

  /** Sorts the included entries of an answer, and of those within a batch's. */
  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void sort(@Nullable IBaseResource answer) {
    if (answer instanceof Bundle bundle) {
      bundle.getEntry().forEach(entry -> sort(entry.getResource()));
      sortIncludes(bundle);
    }
  }

  private static void sortIncludes(Bundle page) {
    List<BundleEntryComponent> included = new ArrayList<>();
    List<BundleEntryComponent> others = new ArrayList<>();
    for (BundleEntryComponent entry : page.getEntry()) {
      boolean isIncluded =
          entry.hasResource() && entry.getSearch().getMode() == SearchEntryMode.INCLUDE;
      (isIncluded ? included : others).add(entry);
    }
    if (included.size() > 1) {
      included.sort(BY_TYPE_AND_TIME);
      others.addAll(included);
      page.setEntry(others);
    }
  }
}
