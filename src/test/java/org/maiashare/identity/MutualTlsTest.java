package org.maiashare.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maiashare.certificates.ListServer;
import org.maiashare.certificates.PemFile;
import org.maiashare.certificates.TestAuthority;
import org.maiashare.certificates.TestAuthority.Issued;
import org.maiashare.certificates.Thumbprint;
import org.springframework.context.ConfigurableApplicationContext;

/** Client certificates and the tokens bound to them, over TLS with real handshakes. */
class MutualTlsTest {

  private static final String SSIAD = "1990000036";
  private static final char[] NO_SECRET = new char[0];

  private static final TestAuthority ROOT = TestAuthority.root("AC RACINE");
  private static final TestAuthority ISSUING = ROOT.below("AC ORGANISATIONS");
  private static final Issued OWN = ISSUING.client(SSIAD);
  private static final Issued SECOND = ISSUING.client(SSIAD);
  private static final Issued OTHER = ISSUING.client("1990000044");
  private static final Issued REVOKED = ISSUING.client(SSIAD);

  private static TestIssuer issuer;
  private static ListServer lists;
  private static ConfigurableApplicationContext application;

  @BeforeAll
  static void start(@TempDir Path directory) {
    ISSUING.revoke(REVOKED.certificate());
    issuer = TestIssuer.withRsaKey("issuer");
    lists = new ListServer();
    Issued server = ROOT.server("localhost");
    application =
        SecuredApplication.start(
            new Class<?>[] {FixedClock.class},
            "maia.identity.issuers[0].issuer=" + issuer.name(),
            "maia.identity.issuers[0].audience=" + TestIssuer.AUDIENCE,
            "maia.identity.mutual-tls.trust-anchors=file:"
                + PemFile.write(directory, ROOT.certificate()),
            "maia.identity.mutual-tls.revocation-lists="
                + lists.publish("root", ROOT.list())
                + ","
                + lists.publish("issuing", ISSUING.list()),
            "maia.identity.mutual-tls.required-for-software=true",
            "server.ssl.certificate=" + PemFile.write(directory, server.certificate()),
            "server.ssl.certificate-private-key=" + PemFile.write(directory, server.key()),
            "server.ssl.trust-certificate=" + PemFile.write(directory, ROOT.certificate()),
            "server.ssl.client-auth=want",
            "server.ssl.enabled-protocols=TLSv1.2,TLSv1.3");
  }

  @AfterAll
  static void stop() {
    application.close();
    lists.close();
    issuer.close();
  }

  private static SSLContext context(List<Issued> shown) {
    try {
      KeyStore trusted = KeyStore.getInstance("PKCS12");
      trusted.load(null, null);
      trusted.setCertificateEntry("root", ROOT.certificate());
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(trusted);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keys(shown), trust.getTrustManagers(), null);
      return context;
    } catch (GeneralSecurityException | IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static KeyManager[] keys(List<Issued> shown)
      throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    for (Issued one : shown) {
      store.setKeyEntry(
          "own",
          one.key(),
          NO_SECRET,
          new Certificate[] {one.certificate(), ISSUING.certificate()});
    }
    KeyManagerFactory factory =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(store, NO_SECRET);
    return factory.getKeyManagers();
  }

  private static HttpResponse<String> ask(String token, Issued... shown) {
    return ask(HttpClient.newBuilder().sslContext(context(List.of(shown))).build(), token);
  }

  private static HttpResponse<String> ask(HttpClient client, String token) {
    try {
      return client.send(
          HttpRequest.newBuilder(
                  URI.create(
                      "https://localhost:"
                          + SecuredApplication.port(application)
                          + "/fhir/Patient"))
              .header("Authorization", "Bearer " + token)
              .build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private static void assertRefused(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains("\"" + code + "\"").contains(" / ");
  }

  private static String professional(X509Certificate boundTo) {
    Map<String, String> confirmation = Map.of("x5t#S256", Thumbprint.of(boundTo));
    return issuer.token(claims -> claims.claim("cnf", confirmation));
  }

  private static String software() {
    return issuer.token(
        claims ->
            claims
                .claim("practitioner", null)
                .claim("roles", null)
                .claim(
                    "software",
                    Map.of(
                        "organisation",
                        NationalIdentifier.FINESS + "|990000036",
                        "families",
                        List.of("nurse"))));
  }

  @Test
  void aBoundTokenServesOnlyWithItsCertificate() {
    String token = professional(OWN.certificate());

    assertThat(ask(token, OWN).statusCode()).isEqualTo(200);
    assertRefused(ask(token, SECOND), 401, "token-bound");
    assertRefused(ask(token), 401, "token-bound");
  }

  @Test
  void aTokenBoundByAnotherProofIsNotTakenForAnUnboundOne() {
    String token = issuer.token(claims -> claims.claim("cnf", Map.of("jkt", "abc")));
    assertRefused(ask(token, OWN), 401, "token-invalid");
  }

  @Test
  void softwareShowsTheCertificateOfItsOrganisation() {
    assertThat(ask(software(), OWN).statusCode()).isEqualTo(200);
    assertRefused(ask(software()), 401, "certificate-missing");
    assertRefused(ask(software(), OTHER), 401, "certificate-other-organisation");
  }

  @Test
  void browsersAreToldToStayWithTls() {
    assertThat(
            ask(issuer.token(claims -> claims)).headers().firstValue("Strict-Transport-Security"))
        .hasValueSatisfying(value -> assertThat(value).contains("max-age=31536000"));
  }

  @Test
  void aRevokedCertificateOpensNothing() {
    assertRefused(ask(software(), REVOKED), 401, "certificate-revoked");
    String professional = issuer.token(claims -> claims);
    assertRefused(ask(professional, REVOKED), 401, "certificate-revoked");
    assertThat(ask(professional).statusCode()).isEqualTo(200);
  }

  @Test
  void oldVersionsOfTlsAreNotSpoken() {
    SSLParameters old = new SSLParameters();
    old.setProtocols(new String[] {"TLSv1.1"});
    HttpClient client =
        HttpClient.newBuilder().sslContext(context(List.of())).sslParameters(old).build();
    assertThatThrownBy(() -> ask(client, "token")).hasCauseInstanceOf(SSLException.class);

    SSLParameters twelve = new SSLParameters();
    twelve.setProtocols(new String[] {"TLSv1.2"});
    HttpClient current =
        HttpClient.newBuilder().sslContext(context(List.of())).sslParameters(twelve).build();
    assertThat(ask(current, issuer.token(claims -> claims)).statusCode()).isEqualTo(200);
  }
}
