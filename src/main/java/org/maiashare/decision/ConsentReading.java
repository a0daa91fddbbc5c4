package org.maiashare.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What one consent says: its root and nested provisions as they stand, which permissions count, and
 * whether it speaks of break-glass.
 *
 * @param counts whether its permissions count; its refusals count as soon as it is active
 */
record ConsentReading(
    ConsentDirective consent,
    StandingProvision root,
    List<StandingProvision> nested,
    boolean counts) {
  ConsentReading {
    Objects.requireNonNull(consent);
    Objects.requireNonNull(root);
    nested = List.copyOf(nested);
  }

  static ConsentReading of(ConsentDirective consent, boolean counts) {
    StandingProvision root = StandingProvision.root(consent);
    List<StandingProvision> nested = new ArrayList<>();
    nest(root, consent.root().nested(), nested);
    return new ConsentReading(consent, root, nested, counts);
  }

  private static void nest(
      StandingProvision parent, List<Provision> children, List<StandingProvision> found) {
    for (Provision child : children) {
      StandingProvision standing = parent.nest(child, ProvisionPath.nested(found.size()));
      found.add(standing);
      nest(standing, child.nested(), found);
    }
  }

  /** The permissions that count, root first. */
  List<StandingProvision> permissions() {
    List<StandingProvision> permissions = new ArrayList<>();
    if (counts && root.permits()) {
      permissions.add(root);
    }
    permissions.addAll(exceptions());
    return permissions;
  }

  /** The nested permissions that count: they override the root where they match. */
  List<StandingProvision> exceptions() {
    return counts ? nested.stream().filter(StandingProvision::permits).toList() : List.of();
  }

  /** The nested provisions that refuse. */
  List<StandingProvision> nestedDenials() {
    return nested.stream().filter(provision -> !provision.permits()).toList();
  }

  /**
   * Whether a provision names break-glass. Only then do the consent's refusals concern emergencies:
   * an ordinary opposition does not keep help away (model: CSP L.1111-17).
   */
  boolean speaksOfBreakGlass() {
    return root.purposes().contains(PurposeOfUse.BREAK_GLASS)
        || nested.stream()
            .anyMatch(provision -> provision.purposes().contains(PurposeOfUse.BREAK_GLASS));
  }
}
