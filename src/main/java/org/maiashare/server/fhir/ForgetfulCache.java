package org.maiashare.server.fhir;

import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.util.MemoryCacheService;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * HAPI's memory, without what depends on who asks or on where a resource lies: a resource moves to
 * another cell when its labels change, and another node's memory would not hear of it.
 */
final class ForgetfulCache extends MemoryCacheService {

  private static final Set<CacheEnum> FORGOTTEN =
      EnumSet.of(CacheEnum.RESOURCE_LOOKUP_BY_FORCED_ID, CacheEnum.HISTORY_COUNT);

  ForgetfulCache(JpaStorageSettings settings) {
    super(settings);
  }

  @Override
  protected <K, T> @Nullable T doGet(CacheEnum cache, K key, Function<K, T> supplier) {
    return FORGOTTEN.contains(cache) ? supplier.apply(key) : super.doGet(cache, key, supplier);
  }

  @Override
  protected <K, V> @Nullable V doGetIfPresent(CacheEnum cache, K key) {
    return FORGOTTEN.contains(cache) ? null : super.doGetIfPresent(cache, key);
  }

  @Override
  protected <K, V> Map<K, V> doGetAllPresent(CacheEnum cache, Collection<K> keys) {
    return FORGOTTEN.contains(cache) ? Map.of() : super.doGetAllPresent(cache, keys);
  }

  @Override
  protected <K, V> void doPut(CacheEnum cache, K key, V value) {
    if (!FORGOTTEN.contains(cache)) {
      super.doPut(cache, key, value);
    }
  }
}
