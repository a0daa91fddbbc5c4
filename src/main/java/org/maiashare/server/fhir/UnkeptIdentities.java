package org.maiashare.server.fhir;

import ca.uhn.fhir.jpa.cache.ISearchParamIdentityCacheSvc;

/**
 * Keeps no table of the search parameters' names beside their hashes. Nothing reads it, a first
 * start would fill it a row at a time, and hidden writes would leave traces in it.
 */
final class UnkeptIdentities implements ISearchParamIdentityCacheSvc {

  @Override
  public boolean hasInFlightTasks() {
    return false;
  }

  @Override
  public void findOrCreateSearchParamIdentity(Long hash, String resourceType, String parameter) {
    // The name can be computed again from the parameter at any time: its hash is stored.
  }
}
