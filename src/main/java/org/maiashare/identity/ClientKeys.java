package org.maiashare.identity;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.text.ParseException;
import org.jspecify.annotations.Nullable;

/**
 * The public keys by which one client of the sandbox proves itself (SMART Backend Services,
 * registering): the set itself, or the address where the client publishes it.
 *
 * @param client the client's id
 * @param jwkSet the JSON of the set
 * @param jwkSetUri where the set is
 */
record ClientKeys(@NotBlank String client, @Nullable String jwkSet, @Nullable URI jwkSetUri) {

  ClientKeys {
    if ((jwkSet == null) == (jwkSetUri == null)) {
      throw new IllegalArgumentException("client-keys has either a jwk-set or a jwk-set-uri");
    }
  }

  JWKSource<SecurityContext> source() {
    return jwkSetUri == null ? inline(String.valueOf(jwkSet)) : RemoteKeys.at(jwkSetUri);
  }

  private static JWKSource<SecurityContext> inline(String json) {
    try {
      return new ImmutableJWKSet<>(JWKSet.parse(json).toPublicJWKSet());
    } catch (ParseException malformed) {
      throw new IllegalArgumentException("a jwk-set is no set of keys", malformed);
    }
  }
}
