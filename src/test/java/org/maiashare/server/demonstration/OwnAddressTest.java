package org.maiashare.server.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maiashare.certificates.PemFile;
import org.maiashare.certificates.TestAuthority;
import org.maiashare.certificates.TestAuthority.Issued;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.WebServerSslBundle;

/** The demonstration is loaded over TLS where the server speaks TLS. */
class OwnAddressTest {

  private static final SslBundles NO_BUNDLES = new DefaultSslBundleRegistry();
  private static final TestAuthority AUTHORITY = TestAuthority.root("AC RACINE");

  @Test
  void withoutTlsTheServerReachesItselfOverHttp() {
    OwnAddress own = OwnAddress.of(8080, null, NO_BUNDLES);
    assertThat(own.server()).hasToString("http://localhost:8080");
  }

  @Test
  void overTlsItBelievesItsOwnCertificateWhateverNameThatIsFor(@TempDir Path folder)
      throws Exception {
    Ssl tls = tls(folder, AUTHORITY.server("maia.example"));
    HttpsServer server = serving(tls);
    try {
      OwnAddress own = OwnAddress.of(server.getAddress().getPort(), tls, NO_BUNDLES);
      assertThat(own.server().getScheme()).isEqualTo("https");
      assertThat(status(own)).isEqualTo(200);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void overTlsItBelievesNoOtherCertificate(@TempDir Path folder) throws Exception {
    HttpsServer server = serving(tls(folder, AUTHORITY.server("localhost")));
    try {
      Ssl other = tls(folder, AUTHORITY.server("localhost"));
      OwnAddress own = OwnAddress.of(server.getAddress().getPort(), other, NO_BUNDLES);
      assertThatThrownBy(() -> status(own)).isInstanceOf(SSLException.class);
    } finally {
      server.stop(0);
    }
  }

  private static Ssl tls(Path folder, Issued issued) {
    Ssl tls = new Ssl();
    tls.setCertificate("file:" + PemFile.write(folder, issued.certificate()));
    tls.setCertificatePrivateKey("file:" + PemFile.write(folder, issued.key()));
    return tls;
  }

  private static HttpsServer serving(Ssl tls) throws IOException {
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(
        new HttpsConfigurator(WebServerSslBundle.get(tls, NO_BUNDLES).createSslContext()));
    server.createContext("/", OwnAddressTest::answer);
    server.start();
    return server;
  }

  private static void answer(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, -1);
    exchange.close();
  }

  private static int status(OwnAddress own) throws IOException, InterruptedException {
    return own.client()
        .send(HttpRequest.newBuilder(own.server()).build(), BodyHandlers.discarding())
        .statusCode();
  }
}
