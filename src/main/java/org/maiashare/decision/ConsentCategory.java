package org.maiashare.decision;

/** What a directive is filed as. An emergency opposition is a fact of its own. */
public enum ConsentCategory {
  CONSENT,
  OPPOSITION
}
