package org.maiashare.decision;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a cell is: all resources of a person that the rules treat alike.
 *
 * @param authorship set only when a masking label or a signature makes the author matter
 * @param signed a signed assessment, plan or note: amended only by its author's organisation
 */
public record AccessClass(
    DataCategory category,
    Set<SensitivityLabel> sensitivity,
    Set<MaskingLabel> masking,
    Optional<Authorship> authorship,
    Set<Facet> facets,
    boolean signed) {
  public AccessClass {
    Objects.requireNonNull(category);
    sensitivity = Set.copyOf(sensitivity);
    masking = Set.copyOf(masking);
    Objects.requireNonNull(authorship);
    facets = Set.copyOf(facets);
  }

  /** The class of resources of a category with nothing particular about them. */
  public static AccessClass plain(DataCategory category) {
    return new AccessClass(category, Set.of(), Set.of(), Optional.empty(), Set.of(), false);
  }

  public AccessClass labelled(SensitivityLabel... labels) {
    return new AccessClass(category, Set.of(labels), masking, authorship, facets, signed);
  }

  public AccessClass masked(MaskingLabel... labels) {
    return new AccessClass(category, sensitivity, Set.of(labels), authorship, facets, signed);
  }

  public AccessClass writtenBy(Authorship author) {
    return new AccessClass(category, sensitivity, masking, Optional.of(author), facets, signed);
  }

  public AccessClass with(Facet... singledOutBy) {
    return new AccessClass(
        category, sensitivity, masking, authorship, Set.of(singledOutBy), signed);
  }

  public AccessClass signedBy(Authorship author) {
    return new AccessClass(category, sensitivity, masking, Optional.of(author), facets, true);
  }
}
