package org.maiashare.decision;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One provision of a consent. An empty set names nothing: any actor, any category; for purposes see
 * {@code src/docs/pcf.md}.
 *
 * @param dataScoped whether the provision filters by instance, author, relation or data period; the
 *     resources it matches carry its {@link Facet.ProvisionFacet}
 * @param nested exceptions; they override this provision where they match
 */
public record Provision(
    ProvisionType type,
    Period period,
    Set<Party> actors,
    Set<PurposeOfUse> purposes,
    Set<DataCategory> categories,
    LabelFilter labels,
    boolean dataScoped,
    List<Provision> nested) {
  public Provision {
    Objects.requireNonNull(type);
    Objects.requireNonNull(period);
    actors = Set.copyOf(actors);
    purposes = Set.copyOf(purposes);
    categories = Set.copyOf(categories);
    Objects.requireNonNull(labels);
    nested = List.copyOf(nested);
  }

  public static Provision permit() {
    return of(ProvisionType.PERMIT);
  }

  public static Provision deny() {
    return of(ProvisionType.DENY);
  }

  private static Provision of(ProvisionType type) {
    return new Provision(
        type, Period.ALWAYS, Set.of(), Set.of(), Set.of(), LabelFilter.NONE, false, List.of());
  }

  /** Whether both speak of the same people, purposes and data, whatever they say. */
  boolean saysTheSameAs(Provision other) {
    return actors.equals(other.actors)
        && purposes.equals(other.purposes)
        && categories.equals(other.categories)
        && labels.equals(other.labels)
        && !dataScoped
        && !other.dataScoped;
  }

  /** Whether an exception holds an exception of its own. */
  boolean isTooDeep() {
    return nested.stream().anyMatch(exception -> !exception.nested.isEmpty());
  }

  public Provision during(Period when) {
    return new Provision(type, when, actors, purposes, categories, labels, dataScoped, nested);
  }

  public Provision to(Party... parties) {
    return new Provision(
        type, period, Set.of(parties), purposes, categories, labels, dataScoped, nested);
  }

  public Provision purpose(PurposeOfUse... codes) {
    return new Provision(
        type, period, actors, Set.of(codes), categories, labels, dataScoped, nested);
  }

  public Provision about(DataCategory... named) {
    return new Provision(type, period, actors, purposes, Set.of(named), labels, dataScoped, nested);
  }

  public Provision labelled(LabelFilter filter) {
    return new Provision(type, period, actors, purposes, categories, filter, dataScoped, nested);
  }

  public Provision onDataItMatches() {
    return new Provision(type, period, actors, purposes, categories, labels, true, nested);
  }

  public Provision except(Provision... exceptions) {
    return new Provision(
        type, period, actors, purposes, categories, labels, dataScoped, List.of(exceptions));
  }
}
