package org.maiashare.identity;

import java.util.List;
import java.util.Optional;

/**
 * How far a token's scopes reach for one type and one letter: everywhere, or into the parts named,
 * or nowhere when there are none.
 */
public record ScopeCoverage(boolean isWhole, List<Part> parts) {

  static final ScopeCoverage WHOLE = new ScopeCoverage(true, List.of());

  /**
   * Resources that meet all of this.
   *
   * @param patient the id of the Patient they are about
   * @param criteria parameters and values, as in a search
   */
  public record Part(Optional<String> patient, List<Criterion> criteria) {
    public Part {
      criteria = List.copyOf(criteria);
    }
  }

  /**
   * One search restriction.
   *
   * @param parameter with its modifier, if it has one
   */
  public record Criterion(String parameter, String value) {}

  public ScopeCoverage {
    parts = List.copyOf(parts);
  }

  /** Whether all that is about this Patient is reached. */
  public boolean isWholeAbout(String patient) {
    return isWhole
        || parts.stream()
            .anyMatch(
                part -> part.criteria().isEmpty() && part.patient().equals(Optional.of(patient)));
  }

  public boolean isNothing() {
    return !isWhole && parts.isEmpty();
  }
}
