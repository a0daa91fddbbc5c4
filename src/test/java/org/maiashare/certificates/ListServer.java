package org.maiashare.certificates;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.cert.CRLException;
import java.security.cert.X509CRL;

/** Publishes revocation lists over HTTP. */
public final class ListServer implements AutoCloseable {

  private final HttpServer server;

  public ListServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    server.start();
  }

  public URI address(String name) {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/" + name);
  }

  public URI publish(String name, X509CRL list) {
    byte[] content;
    try {
      content = list.getEncoded();
    } catch (CRLException impossible) {
      throw new IllegalStateException(impossible);
    }
    server.createContext(
        "/" + name,
        exchange -> {
          exchange.sendResponseHeaders(200, content.length);
          exchange.getResponseBody().write(content);
          exchange.close();
        });
    return address(name);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
