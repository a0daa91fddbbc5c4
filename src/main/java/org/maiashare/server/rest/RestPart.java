package org.maiashare.server.rest;

import java.util.List;

/**
 * What one concern adds to the FHIR REST interface. Parts are taken in the order of their beans;
 * hooks that must come earlier or later than those of other parts say so themselves.
 *
 * @param providers of operations and resources
 * @param atTheDoor interceptors of requests and answers
 * @param atTheStore interceptors of what is read and written
 */
public record RestPart(List<?> providers, List<?> atTheDoor, List<?> atTheStore) {

  /** For {@code @Order}: enforcement comes before all others. */
  public static final int ENFORCEMENT = 0;

  /** For {@code @Order}: what is sent is validated next. */
  public static final int CONFORMANCE = 1;

  public RestPart {
    providers = List.copyOf(providers);
    atTheDoor = List.copyOf(atTheDoor);
    atTheStore = List.copyOf(atTheStore);
  }

  public static RestPart ofProviders(Object... providers) {
    return new RestPart(List.of(providers), List.of(), List.of());
  }

  public RestPart withDoor(Object... interceptors) {
    return new RestPart(providers, List.of(interceptors), atTheStore);
  }

  public RestPart withStore(Object... interceptors) {
    return new RestPart(providers, atTheDoor, List.of(interceptors));
  }
}
