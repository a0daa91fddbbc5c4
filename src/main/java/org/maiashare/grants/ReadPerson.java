package org.maiashare.grants;

import java.util.List;

/**
 * A person as read at one moment, nothing locked.
 *
 * @param record what decides on access to the person
 */
record ReadPerson(PersonState state, List<StoredResource> record) {
  ReadPerson {
    record = List.copyOf(record);
  }
}
