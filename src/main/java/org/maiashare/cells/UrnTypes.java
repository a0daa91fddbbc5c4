package org.maiashare.cells;

import java.util.Optional;

/** What the entries of a transaction are: the resource type behind each {@code urn:uuid:}. */
@FunctionalInterface
public interface UrnTypes {

  /** Outside a transaction no {@code urn:} is known. */
  UrnTypes NONE = urn -> Optional.empty();

  Optional<String> typeOf(String urn);
}
