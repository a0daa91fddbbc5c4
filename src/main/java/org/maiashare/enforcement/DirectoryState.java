package org.maiashare.enforcement;

/** The state of the directory that this node's memory of it was read in. */
public interface DirectoryState {

  /** The state last heard of. */
  long version();

  /** Forgets what was remembered from another state. */
  void moveTo(long version);
}
