package org.maiashare.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Consent.ConsentDataMeaning;
import org.hl7.fhir.r4.model.Consent.ProvisionComponent;
import org.hl7.fhir.r4.model.Consent.provisionDataComponent;
import org.jspecify.annotations.Nullable;
import org.maiashare.decision.Period;
import org.maiashare.decision.ProvisionType;
import org.maiashare.fhir.DataFilter.Meaning;
import org.maiashare.fhir.DataFilter.Named;

/**
 * The data filters of a provision: by instance, author, relation and data period. Filters by class
 * or code are not offered. A permission with a filter that cannot be read matches nothing; a
 * refusal with one reaches all data.
 */
final class DataFilterReader {

  private static final Set<String> RELATIONS = Set.of("Encounter", "CarePlan", "EpisodeOfCare");

  private final Doubt doubt;

  DataFilterReader(Doubt doubt) {
    this.doubt = doubt;
  }

  /** Whether only some data are meant. */
  boolean isScoped(ProvisionComponent component, ProvisionType type) {
    boolean filtered =
        component.hasData()
            || component.hasDataPeriod()
            || component.hasClass_()
            || component.hasCode();
    return filtered && (type == ProvisionType.PERMIT || isReadable(component));
  }

  /** The filter; empty when there is none, or none that can be read. */
  Optional<DataFilter> read(ProvisionComponent component, ProvisionType type) {
    if (!isReadable(component)) {
      doubt.raise();
      return Optional.empty();
    }
    List<Named> data = new ArrayList<>();
    component.getData().forEach(it -> named(it).ifPresent(data::add));
    Optional<Period> period =
        component.hasDataPeriod()
            ? Optional.of(Periods.taking(component.getDataPeriod()))
            : Optional.empty();
    return data.isEmpty() && period.isEmpty()
        ? Optional.empty()
        : Optional.of(new DataFilter(type, data, period));
  }

  private static boolean isReadable(ProvisionComponent component) {
    return !component.hasClass_()
        && !component.hasCode()
        && component.getData().stream().allMatch(data -> named(data).isPresent());
  }

  private static Optional<Named> named(provisionDataComponent data) {
    return ResourceReference.of(data.getReference())
        .flatMap(
            reference -> meaning(data.getMeaning(), reference).map(it -> new Named(it, reference)));
  }

  private static Optional<Meaning> meaning(
      @Nullable ConsentDataMeaning meaning, ResourceReference reference) {
    if (meaning == ConsentDataMeaning.INSTANCE) {
      return Optional.of(Meaning.INSTANCE);
    }
    if (meaning == ConsentDataMeaning.AUTHOREDBY) {
      return Parties.of(reference).map(it -> Meaning.AUTHORED_BY);
    }
    return meaning == ConsentDataMeaning.RELATED && RELATIONS.contains(reference.type())
        ? Optional.of(Meaning.RELATED)
        : Optional.empty();
  }
}
