package org.maiashare.server.demonstration;

import java.net.URI;
import java.net.http.HttpClient;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maiashare.client.KnownCertificate;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.WebServerSslBundle;

/**
 * Where the server reaches itself: over TLS where it speaks TLS, and then by its own certificate,
 * which need not be made for this name.
 */
record OwnAddress(URI server, HttpClient client) {

  static OwnAddress of(int port, @Nullable Ssl tls, SslBundles bundles) {
    if (!Ssl.isEnabled(tls)) {
      return new OwnAddress(URI.create("http://localhost:" + port), HttpClient.newHttpClient());
    }
    return new OwnAddress(
        URI.create("https://localhost:" + port),
        KnownCertificate.client(certificates(WebServerSslBundle.get(tls, bundles))));
  }

  private static Set<X509Certificate> certificates(SslBundle bundle) {
    Set<X509Certificate> certificates = new HashSet<>();
    KeyStore keys = bundle.getStores().getKeyStore();
    try {
      for (String alias : Collections.list(keys.aliases())) {
        if (keys.getCertificate(alias) instanceof X509Certificate certificate) {
          certificates.add(certificate);
        }
      }
    } catch (KeyStoreException e) {
      throw new IllegalStateException("the server runs with this key store", e);
    }
    return certificates;
  }
}
