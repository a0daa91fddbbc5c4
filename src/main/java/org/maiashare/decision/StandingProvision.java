package org.maiashare.decision;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A provision as it stands, with what it inherits from the one it is nested in. A permission
 * inherits every criterion it does not name, and adds its labels to those its permitting parent
 * grants; a refusal inherits only whom it addresses, so that it never refuses less than it says.
 *
 * @param actors whom it addresses; everyone when empty
 * @param purposes none named when empty
 * @param data the facet of the resources its data filters match; any resource when empty
 */
record StandingProvision(
    ConsentDirective consent,
    ProvisionType type,
    Period period,
    Set<Party> actors,
    Set<PurposeOfUse> purposes,
    Set<DataCategory> categories,
    LabelFilter labels,
    Optional<Facet> data) {
  StandingProvision {
    Objects.requireNonNull(consent);
    Objects.requireNonNull(period);
    Objects.requireNonNull(data);
  }

  static StandingProvision root(ConsentDirective consent) {
    Provision root = consent.root();
    return new StandingProvision(
        consent,
        root.type(),
        root.period(),
        root.actors(),
        root.purposes(),
        root.categories(),
        root.labels(),
        consent.data(root, ProvisionPath.ROOT));
  }

  StandingProvision nest(Provision nested, ProvisionPath path) {
    boolean permits = nested.type() == ProvisionType.PERMIT;
    Optional<Facet> own = consent.data(nested, path);
    return new StandingProvision(
        consent,
        nested.type(),
        period.intersection(nested.period()),
        nested.actors().isEmpty() ? actors : nested.actors(),
        permits && nested.purposes().isEmpty() ? purposes : nested.purposes(),
        permits && nested.categories().isEmpty() ? categories : nested.categories(),
        permits ? inheritedLabels(nested.labels()) : nested.labels(),
        permits && own.isEmpty() ? data : own);
  }

  private LabelFilter inheritedLabels(LabelFilter named) {
    if (named.isEmpty()) {
      return labels;
    }
    return type == ProvisionType.PERMIT && !labels.isEmpty() ? named.union(labels) : named;
  }

  boolean permits() {
    return type == ProvisionType.PERMIT;
  }

  /** What a permission speaks of: it must grant every label of a resource. */
  Scope granted() {
    return (cell, action) -> coversData(cell) && labels.coversAllOf(cell.sensitivity());
  }

  /** What a refusal speaks of: one label is enough. */
  Scope touched() {
    return (cell, action) -> coversData(cell) && labels.touches(cell.sensitivity());
  }

  /** The resources it speaks of, labels aside. */
  boolean coversData(AccessClass cell) {
    return (categories.isEmpty() || categories.contains(cell.category()))
        && (data.isEmpty() || cell.facets().contains(data.get()));
  }

  /** Whether it has a filter that limits what is permitted. */
  boolean isFiltered() {
    return !purposes.isEmpty() || !categories.isEmpty() || !labels.isEmpty() || data.isPresent();
  }

  /** The purposes of a permission; a permission that names none is for care. */
  Set<PurposeOfUse> permittedPurposes() {
    return purposes.isEmpty() ? Set.of(PurposeOfUse.TREATMENT) : purposes;
  }
}
