package org.maiashare.decision;

/**
 * Where a provision stands in its consent: the root, or the nested provision of this index.
 *
 * @param nested -1 for the root, else the position among the nested provisions
 */
public record ProvisionPath(int nested) {

  public static final ProvisionPath ROOT = new ProvisionPath(-1);

  public ProvisionPath {
    if (nested < -1) {
      throw new IllegalArgumentException("a provision stands at the root or nested in it");
    }
  }

  public static ProvisionPath nested(int index) {
    return new ProvisionPath(index);
  }
}
