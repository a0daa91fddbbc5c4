package org.maiashare.identity;

import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.URLBasedJWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.ResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;

/**
 * Keys that someone else publishes: fetched when first needed, cached, fetched anew on rotation; a
 * flood of invented key names is not passed on, a short outage is bridged.
 */
final class RemoteKeys {

  private static final int CONNECT_MILLIS = 2_000;
  private static final int READ_MILLIS = 5_000;
  private static final int LARGEST_DOCUMENT_BYTES = 256 * 1024;
  private static final long OUTAGE_TOLERANCE_MILLIS = Duration.ofHours(1).toMillis();

  private RemoteKeys() {}

  /** The keys of an issuer found by discovery. */
  static JWKSource<SecurityContext> discovered(String issuer) {
    return cached(new DiscoveredKeys(issuer, retriever()));
  }

  /** The keys at an address. */
  static JWKSource<SecurityContext> at(URI address) {
    return cached(new URLBasedJWKSetSource<>(url(address), retriever()));
  }

  private static JWKSource<SecurityContext> cached(JWKSetSource<SecurityContext> source) {
    return JWKSourceBuilder.create(source)
        .refreshAheadCache(false)
        .rateLimited(true)
        .outageTolerant(OUTAGE_TOLERANCE_MILLIS)
        .build();
  }

  private static ResourceRetriever retriever() {
    return new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, LARGEST_DOCUMENT_BYTES);
  }

  private static URL url(URI address) {
    try {
      return address.toURL();
    } catch (MalformedURLException malformed) {
      throw new IllegalArgumentException("a jwk-set-uri is no address", malformed);
    }
  }
}
