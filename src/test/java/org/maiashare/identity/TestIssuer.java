package org.maiashare.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** An issuer of tokens of its own, that publishes its keys over HTTP. */
final class TestIssuer implements AutoCloseable {

  static final String AUDIENCE = "maia-share";
  static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

  private final HttpServer server;
  private final AtomicInteger keyRequests = new AtomicInteger();
  private volatile String discoveredIssuer;
  private volatile JWK key;

  private TestIssuer(JWK key) {
    this.key = key;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    discoveredIssuer = name();
    server.createContext("/keys", this::answerKeys);
    server.createContext("/.well-known/openid-configuration", this::answerDiscovery);
    server.start();
  }

  static TestIssuer withRsaKey(String keyName) {
    return new TestIssuer(rsaKey(keyName));
  }

  static TestIssuer withEllipticKey(String keyName) {
    try {
      return new TestIssuer(new ECKeyGenerator(Curve.P_384).keyID(keyName).generate());
    } catch (JOSEException failure) {
      throw new IllegalStateException(failure);
    }
  }

  String name() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  String keysAddress() {
    return name() + "/keys";
  }

  JWK key() {
    return key;
  }

  int keyRequests() {
    return keyRequests.get();
  }

  /** From now on signs with, and publishes, another key only. */
  void rotateTo(String keyName) {
    key = rsaKey(keyName);
  }

  /** From now on its discovery document claims another name. */
  void pretendToBe(String issuer) {
    discoveredIssuer = issuer;
  }

  /** A good token, issued an hour ago and valid for another, changed as said. */
  String token(UnaryOperator<JWTClaimsSet.Builder> change) {
    return sign(change.apply(goodClaims()).build());
  }

  JWTClaimsSet.Builder goodClaims() {
    return new JWTClaimsSet.Builder()
        .issuer(name())
        .subject("subject")
        .audience(AUDIENCE)
        .issueTime(Date.from(NOW.minusSeconds(3600)))
        .notBeforeTime(Date.from(NOW.minusSeconds(3600)))
        .expirationTime(Date.from(NOW.plusSeconds(3600)))
        .claim("practitioner", NationalIdentifier.IDNPS + "|899700000013")
        .claim(
            "roles",
            List.of(
                Map.of(
                    "organisation",
                    NationalIdentifier.FINESS + "|990000036",
                    "code",
                    "TRE_G15#10")));
  }

  String sign(JWTClaimsSet claims) {
    try {
      boolean rsa = key instanceof RSAKey;
      JWSSigner signer = rsa ? new RSASSASigner(key.toRSAKey()) : new ECDSASigner(ecKey());
      JWSAlgorithm algorithm = rsa ? JWSAlgorithm.RS256 : JWSAlgorithm.ES384;
      SignedJWT token =
          new SignedJWT(new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(), claims);
      token.sign(signer);
      return token.serialize();
    } catch (JOSEException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private ECKey ecKey() {
    return key.toECKey();
  }

  static RSAKey rsaKey(String name) {
    try {
      return new RSAKeyGenerator(2048).keyID(name).generate();
    } catch (JOSEException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private void answerKeys(HttpExchange exchange) throws IOException {
    keyRequests.incrementAndGet();
    answer(exchange, new JWKSet(key.toPublicJWK()).toString());
  }

  private void answerDiscovery(HttpExchange exchange) throws IOException {
    answer(
        exchange,
        "{\"issuer\":\"" + discoveredIssuer + "\",\"jwks_uri\":\"" + keysAddress() + "\"}");
  }

  private static void answer(HttpExchange exchange, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
