package org.maiashare.fhir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ProvisionComponent;
import org.hl7.fhir.r4.model.Consent.provisionActorComponent;
import org.hl7.fhir.r4.model.Extension;
import org.maiashare.decision.DataCategory;
import org.maiashare.decision.LabelFilter;
import org.maiashare.decision.Party;
import org.maiashare.decision.Period;
import org.maiashare.decision.ProfessionalGroup;
import org.maiashare.decision.Provision;
import org.maiashare.decision.ProvisionPath;
import org.maiashare.decision.ProvisionType;
import org.maiashare.decision.PurposeOfUse;
import org.maiashare.decision.RoleFamily;
import org.maiashare.decision.SensitivityLabel;

/**
 * The provisions of one consent: the root and one nested level. What cannot be read raises the
 * doubt and, in a refusal, is left out, so that the refusal reaches further, never less far.
 */
final class ProvisionReader {
  private final Doubt doubt;
  private final Predicate<ResourceReference> isKnown;
  private final Map<ProvisionPath, DataFilter> filters = new HashMap<>();
  private boolean tooDeep;

  /**
   * @param isKnown whether the members of a group or care team are known
   */
  ProvisionReader(Doubt doubt, Predicate<ResourceReference> isKnown) {
    this.doubt = doubt;
    this.isKnown = isKnown;
  }

  /** Whether an exception holds an exception of its own. */
  boolean isTooDeep() {
    return tooDeep;
  }

  Map<ProvisionPath, DataFilter> filters() {
    return filters;
  }

  Provision root(ProvisionComponent component, ProvisionType type) {
    if (type == ProvisionType.PERMIT) {
      doubt.require(Periods.giving(component.getPeriod()));
    }
    Period period = Periods.taking(component.getPeriod());
    List<ProvisionComponent> deeper = new ArrayList<>();
    List<Provision> nested = new ArrayList<>();
    for (ProvisionComponent child : component.getProvision()) {
      nested.add(nested(child, nested.size(), period));
      deeper.addAll(descendants(child));
    }
    tooDeep = !deeper.isEmpty();
    for (ProvisionComponent child : deeper) {
      doubt.raise();
      if (typeOf(child) == ProvisionType.DENY) {
        nested.add(nested(child, nested.size(), period));
      }
    }
    return read(component, type, ProvisionPath.ROOT, period)
        .except(nested.toArray(Provision[]::new));
  }

  private Provision nested(ProvisionComponent component, int index, Period ofRoot) {
    Period period = Periods.taking(component.getPeriod()).intersection(ofRoot);
    return read(component, typeOf(component), ProvisionPath.nested(index), period);
  }

  /** A nested provision that does not say what it does refuses. */
  private ProvisionType typeOf(ProvisionComponent component) {
    return doubt.require(ProvisionReader.readType(component)).orElse(ProvisionType.DENY);
  }

  static Optional<ProvisionType> readType(ProvisionComponent component) {
    if (component.getType() == ConsentProvisionType.PERMIT) {
      return Optional.of(ProvisionType.PERMIT);
    }
    return component.getType() == ConsentProvisionType.DENY
        ? Optional.of(ProvisionType.DENY)
        : Optional.empty();
  }

  private static List<ProvisionComponent> descendants(ProvisionComponent component) {
    List<ProvisionComponent> all = new ArrayList<>();
    for (ProvisionComponent child : component.getProvision()) {
      all.add(child);
      all.addAll(descendants(child));
    }
    return all;
  }

  private Provision read(
      ProvisionComponent component, ProvisionType type, ProvisionPath path, Period period) {
    boolean refuses = type == ProvisionType.DENY;
    doubt.raiseIf(component.hasModifierExtension() || component.hasAction());
    Set<Party> actors = actors(component, refuses);
    Set<PurposeOfUse> purposes = purposes(component, refuses);
    Set<DataCategory> categories = new LinkedHashSet<>();
    LabelFilter labels = labels(component, refuses, categories);
    DataFilterReader data = new DataFilterReader(doubt);
    boolean dataScoped = data.isScoped(component, type);
    data.read(component, type).ifPresent(filter -> filters.put(path, filter));
    return new Provision(type, period, actors, purposes, categories, labels, dataScoped, List.of());
  }

  private Set<Party> actors(ProvisionComponent component, boolean refuses) {
    Set<Party> actors = new LinkedHashSet<>();
    boolean complete = addFamilies(component, actors);
    doubt.raiseIf(!refuses && !actors.isEmpty() && component.hasActor());
    for (provisionActorComponent actor : component.getActor()) {
      Optional<Party> party =
          ResourceReference.of(actor.getReference()).filter(isKnown).flatMap(Parties::of);
      party.ifPresent(actors::add);
      complete &= party.isPresent() && isRecipient(actor);
    }
    doubt.raiseIf(!complete);
    return refuses && !complete ? Set.of() : actors;
  }

  /**
   * Adds the role families that a provision addresses. A permission that names both families and
   * actors could mean either or both: it is not understood; a refusal reaches them all.
   *
   * @return whether every family is one of professionals
   */
  private static boolean addFamilies(ProvisionComponent component, Set<Party> actors) {
    boolean complete = true;
    for (Extension extension : component.getExtensionsByUrl(Extensions.ACTOR_ROLE_FAMILY)) {
      Optional<RoleFamily> family =
          Codings.ofValue(extension, CodeSystems.ROLE_FAMILY)
              .flatMap(RoleFamily::ofCode)
              .filter(it -> it.group() != ProfessionalGroup.NONE);
      family.map(Party::of).ifPresent(actors::add);
      complete &= family.isPresent();
    }
    return complete;
  }

  private static boolean isRecipient(provisionActorComponent actor) {
    return !actor.hasModifierExtension()
        && Codings.has(actor.getRole(), CodeSystems.PARTICIPATION, "IRCP");
  }

  private Set<PurposeOfUse> purposes(ProvisionComponent component, boolean refuses) {
    Set<PurposeOfUse> purposes = new LinkedHashSet<>();
    boolean complete = true;
    for (Coding purpose : component.getPurpose()) {
      try {
        purposes.add(new PurposeOfUse(String.valueOf(purpose.getCode())));
        complete &= purpose.hasCode();
      } catch (IllegalArgumentException notACode) {
        complete = false;
      }
    }
    doubt.raiseIf(!complete);
    return refuses && !complete ? Set.of() : purposes;
  }

  private LabelFilter labels(
      ProvisionComponent component, boolean refuses, Set<DataCategory> categories) {
    boolean normal = false;
    boolean complete = true;
    Set<SensitivityLabel> labels = new LinkedHashSet<>();
    for (Coding label : component.getSecurityLabel()) {
      Optional<SensitivityLabel> sensitivity = SecurityLabels.sensitivity(label);
      Optional<DataCategory> category = SecurityLabels.category(label);
      sensitivity.ifPresent(labels::add);
      category.ifPresent(categories::add);
      normal |= SecurityLabels.isNormal(label);
      complete &= sensitivity.isPresent() || category.isPresent() || SecurityLabels.isNormal(label);
    }
    doubt.raiseIf(!complete);
    if (refuses && !complete) {
      categories.clear();
      return LabelFilter.NONE;
    }
    return new LabelFilter(normal, labels);
  }
}
