package org.maiashare.identity;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which clients of the sandbox prove themselves by keys, and by which. */
final class KnownClientKeys {

  private final Map<String, JWKSource<SecurityContext>> keys;

  private KnownClientKeys(Map<String, JWKSource<SecurityContext>> keys) {
    this.keys = Map.copyOf(keys);
  }

  /** Configured keys, and generated ones of the software that has none, where they are wished. */
  static KnownClientKeys of(SandboxProperties properties, SandboxClients clients) {
    Map<String, JWKSource<SecurityContext>> keys = new HashMap<>();
    for (ClientKeys configured : properties.clientKeys()) {
      if (keys.put(clients.named(configured.client()).id(), configured.source()) != null) {
        throw new IllegalArgumentException("client-keys names a client twice");
      }
    }
    if (properties.generatedKeys() != null) {
      GeneratedKeys generated = new GeneratedKeys(properties.generatedKeys());
      clients.all().stream()
          .filter(client -> client.claims().containsKey(MaiaClaims.SOFTWARE))
          .forEach(client -> keys.computeIfAbsent(client.id(), generated::of));
    }
    return new KnownClientKeys(keys);
  }

  Optional<JWKSource<SecurityContext>> of(String client) {
    return Optional.ofNullable(keys.get(client));
  }

  boolean isEmpty() {
    return keys.isEmpty();
  }
}
