package org.maiashare.identity;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.URLBasedJWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.util.Map;

/**
 * The keys of an issuer found by OpenID Connect Discovery 1.0, section 4. Asked when first needed,
 * so that an issuer that is down does not keep the server from starting; the document must name the
 * issuer it was asked of.
 */
final class DiscoveredKeys implements JWKSetSource<SecurityContext> {

  private final String issuer;
  private final ResourceRetriever retriever;

  DiscoveredKeys(String issuer, ResourceRetriever retriever) {
    this.issuer = issuer;
    this.retriever = retriever;
  }

  @Override
  public JWKSet getJWKSet(
      JWKSetCacheRefreshEvaluator refresh, long currentTime, SecurityContext context)
      throws KeySourceException {
    return new URLBasedJWKSetSource<SecurityContext>(keysAddress(), retriever)
        .getJWKSet(refresh, currentTime, context);
  }

  private URI discoveryAddress() {
    String base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
    return URI.create(base + "/.well-known/openid-configuration");
  }

  private URL keysAddress() throws RemoteKeySourceException {
    try {
      String content = retriever.retrieveResource(discoveryAddress().toURL()).getContent();
      Map<String, Object> document = JSONObjectUtils.parse(content);
      if (!issuer.equals(document.get("issuer"))) {
        throw new ParseException("the discovery document is another issuer's", 0);
      }
      String keys = JSONObjectUtils.getString(document, "jwks_uri");
      if (keys == null) {
        throw new ParseException("the discovery document names no keys", 0);
      }
      return URI.create(keys).toURL();
    } catch (IOException | ParseException | IllegalArgumentException failure) {
      throw new RemoteKeySourceException("discovery failed", failure);
    }
  }

  @Override
  public void close() {
    // nothing is held open
  }
}
