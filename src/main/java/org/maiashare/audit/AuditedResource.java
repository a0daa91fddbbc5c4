package org.maiashare.audit;

import java.util.Objects;

/**
 * One resource that a row names.
 *
 * @param reference {@code Type/id}
 * @param version its version, empty when unknown
 * @param cell the number of the cell it lies in, 0 for what is nobody's
 */
public record AuditedResource(String reference, String version, int cell) {
  public AuditedResource {
    Objects.requireNonNull(reference);
    Objects.requireNonNull(version);
  }

  /** The number of the person's block of cells, 0 for nobody. */
  public int person() {
    return cell >> 6;
  }
}
