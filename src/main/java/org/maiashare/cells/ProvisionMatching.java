package org.maiashare.cells;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.decision.ConsentDirective;
import org.maiashare.decision.ConsentStatus;
import org.maiashare.decision.Facet;
import org.maiashare.decision.Period;
import org.maiashare.decision.ProvisionType;
import org.maiashare.fhir.DataFilter;
import org.maiashare.fhir.DataFilter.Named;
import org.maiashare.fhir.DirectoryView;
import org.maiashare.fhir.PrivacyChoice;
import org.maiashare.fhir.ResourceReference;

/**
 * Which provisions with data filters match a resource (IHE PCF, intermediate option). A permission
 * matches what certainly meets it; a refusal matches what may be meant.
 */
public final class ProvisionMatching {

  private final AuthorMatching authors;
  private final Relations relations;

  public ProvisionMatching(DirectoryView directory, RecordView record) {
    this.authors = new AuthorMatching(directory);
    this.relations = new Relations(record);
  }

  /** The facets of the active choices' provisions that match. */
  public Set<Facet> facets(Resource resource, List<PrivacyChoice> choices) {
    Set<Facet> facets = new LinkedHashSet<>();
    for (PrivacyChoice choice : choices) {
      Optional<ConsentDirective> active =
          choice.directive().filter(it -> it.status() == ConsentStatus.ACTIVE);
      active.ifPresent(
          directive ->
              choice
                  .filters()
                  .forEach(
                      (path, filter) -> {
                        if (matches(resource, filter)) {
                          facets.add(new Facet.ProvisionFacet(directive.id(), path));
                        }
                      }));
    }
    return facets;
  }

  private boolean matches(Resource resource, DataFilter filter) {
    boolean refuses = filter.type() == ProvisionType.DENY;
    return filter.dataPeriod().map(it -> isWithin(resource, it, refuses)).orElse(true)
        && (filter.data().isEmpty()
            || filter.data().stream().anyMatch(it -> isNamed(resource, it, refuses)));
  }

  private boolean isNamed(Resource resource, Named named, boolean refuses) {
    return switch (named.meaning()) {
      case INSTANCE -> ResourceReference.to(resource).equals(Optional.of(named.reference()));
      case AUTHORED_BY -> authors.isAuthor(resource, named.reference(), refuses);
      case RELATED -> relations.belongs(resource, named.reference(), refuses);
    };
  }

  /** A permission wants the whole within the period; a refusal any of it, or an unknown time. */
  private static boolean isWithin(Resource resource, Period period, boolean refuses) {
    return TimeTable.of(resource)
        .map(
            time ->
                refuses
                    ? period.contains(time.from()) || period.overlaps(time)
                    : period.contains(time.from()) && !time.until().isAfter(period.until()))
        .orElse(refuses);
  }
}
