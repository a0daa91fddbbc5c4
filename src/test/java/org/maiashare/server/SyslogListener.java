package org.maiashare.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.maiashare.certificates.TestAuthority;
import org.maiashare.certificates.TestAuthority.Issued;

/** An audit repository that takes syslog over TLS (RFC 5425) from clients with a certificate. */
final class SyslogListener implements AutoCloseable {

  private static final char[] SECRET = "secret".toCharArray();

  private final TestAuthority authority = TestAuthority.root("AC AUDIT");
  private final List<String> messages = new CopyOnWriteArrayList<>();
  private final SSLServerSocket server;
  private final Thread thread = new Thread(this::listen, "syslog-listener");
  private volatile boolean hangingUp;

  SyslogListener() {
    try {
      SSLContext context = context(authority.server("localhost"));
      server =
          (SSLServerSocket)
              context
                  .getServerSocketFactory()
                  .createServerSocket(0, 10, InetAddress.getLoopbackAddress());
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
    server.setNeedClientAuth(true);
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return server.getLocalPort();
  }

  /** What was received, each message without its count. */
  List<String> messages() {
    return messages;
  }

  /** From now on ends connections without having read what came. */
  void hangUp(boolean always) {
    hangingUp = always;
  }

  /** Sockets of a client with a certificate of the same authority. */
  SSLSocketFactory client() {
    return context(authority.client("1990000036")).getSocketFactory();
  }

  /** Sockets of a client whose certificate another authority gave. */
  SSLSocketFactory stranger() {
    TestAuthority other = TestAuthority.root("AC AUTRE");
    return context(other.client("1990000036")).getSocketFactory();
  }

  private SSLContext context(Issued own) {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, SECRET);
      store.setKeyEntry("own", own.key(), SECRET, new Certificate[] {own.certificate()});
      store.setCertificateEntry("authority", authority.certificate());
      KeyManagerFactory keys =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keys.init(store, SECRET);
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(store);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
      return context;
    } catch (GeneralSecurityException | IOException failure) {
      throw new AssertionError(failure);
    }
  }

  private void listen() {
    while (!server.isClosed()) {
      try (Socket connection = server.accept()) {
        if (hangingUp) {
          connection.setSoLinger(true, 0);
        } else {
          take(connection.getInputStream().readAllBytes());
        }
      } catch (IOException ended) {
        // the next connection, or none
      }
    }
  }

  /** Counts octets, as the messages say. */
  private void take(byte[] frames) {
    ByteArrayInputStream in = new ByteArrayInputStream(frames);
    while (in.available() > 0) {
      StringBuilder count = new StringBuilder();
      for (int digit = in.read(); digit != ' '; digit = in.read()) {
        count.append((char) digit);
      }
      byte[] message = new byte[Integer.parseInt(count.toString())];
      in.readNBytes(message, 0, message.length);
      messages.add(new String(message, StandardCharsets.UTF_8));
    }
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }
}
