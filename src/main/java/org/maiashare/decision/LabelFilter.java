package org.maiashare.decision;

import java.util.HashSet;
import java.util.Set;

/**
 * The security labels a provision names (IHE PCF, advanced option). An unlabelled resource is
 * normal.
 *
 * @param normal whether N is named
 */
public record LabelFilter(boolean normal, Set<SensitivityLabel> labels) {

  /** No label named: labels do not matter. */
  public static final LabelFilter NONE = new LabelFilter(false, Set.of());

  public LabelFilter {
    labels = Set.copyOf(labels);
  }

  /** What either filter names. */
  LabelFilter union(LabelFilter other) {
    Set<SensitivityLabel> both = new HashSet<>(labels);
    both.addAll(other.labels);
    return new LabelFilter(normal || other.normal, both);
  }

  public boolean isEmpty() {
    return !normal && labels.isEmpty();
  }

  /** Whether a resource with these labels is granted: every one of its labels must be named. */
  boolean coversAllOf(Set<SensitivityLabel> resource) {
    return isEmpty() || (resource.isEmpty() ? normal : labels.containsAll(resource));
  }

  /** Whether a resource with these labels is touched: one of its labels named is enough. */
  boolean touches(Set<SensitivityLabel> resource) {
    return isEmpty()
        || (resource.isEmpty() ? normal : resource.stream().anyMatch(labels::contains));
  }
}
