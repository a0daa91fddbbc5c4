package org.maiashare.server.fhir;

import ca.uhn.fhir.i18n.HapiLocalizer;
import ca.uhn.fhir.jpa.dao.BaseStorageDao;

/**
 * HAPI's messages, without how long it took: whoever writes could tell by it, and by no clock of
 * their own, how much the server found on its way.
 */
final class UntimedMessages extends HapiLocalizer {

  UntimedMessages() {
    addMessage(toKey(BaseStorageDao.class, "successfulTimingSuffix"), "Done.");
    addMessage(
        toKey(BaseStorageDao.class, "successfulCreateConditionalWithMatch"),
        "An existing resource matched URL \"{1}\".");
  }
}
