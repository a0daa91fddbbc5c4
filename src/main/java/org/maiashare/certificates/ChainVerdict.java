package org.maiashare.certificates;

/** What a chain of certificates is worth at a moment. */
public enum ChainVerdict {
  TRUSTED,
  /** No path to a trusted authority, or a link that may not be one. */
  INVALID,
  /** A link was not valid yet, or no longer. */
  EXPIRED,
  /** An authority had revoked a link. */
  REVOKED,
  /** No valid revocation list of an authority can be had. */
  UNVERIFIABLE
}
