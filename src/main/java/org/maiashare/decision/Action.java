package org.maiashare.decision;

/** What is asked. Nobody deletes: a resource is marked entered-in-error, which is a write. */
public enum Action {
  READ,
  WRITE
}
