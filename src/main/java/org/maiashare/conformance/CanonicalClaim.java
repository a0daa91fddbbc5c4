package org.maiashare.conformance;

import java.util.Optional;

/**
 * An address of a definition, with the version that is meant, if one is.
 *
 * @param version what follows the bar
 */
record CanonicalClaim(String url, Optional<String> version) {

  static CanonicalClaim parse(String canonical) {
    int bar = canonical.indexOf('|');
    return bar < 0
        ? new CanonicalClaim(canonical, Optional.empty())
        : new CanonicalClaim(
            canonical.substring(0, bar), Optional.of(canonical.substring(bar + 1)));
  }

  /** Whether a definition of this version is meant, or of any. */
  boolean isOfVersion(String existing) {
    return version.isEmpty() || version.get().equals(existing);
  }
}
