package org.maiashare.leak;

/** Which of the two databases: the one with what is hidden, or the one without. */
enum Side {
  FULL,
  BARE
}
