package org.maiashare.decision;

/** What a sharing protocol is. */
public enum ProtocolKind {
  /** The national ceiling. */
  BASE,
  /** A territory's own protocol: only narrows the base. */
  TERRITORY,
  /** An agreement between two territories. */
  AGREEMENT,
  /** An overarching policy a consent may name; grants nothing by itself. */
  OVERARCHING
}
