package org.maiashare.server.audit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.maiashare.audit.SyslogRepository.Connections;

/**
 * Connections to an audit repository: over TLS 1.2 or 1.3 to the host that its certificate names,
 * or over plain TCP to one on this machine and nowhere else.
 */
public final class SyslogConnections implements Connections {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String TLS = "tls";

  private final URI address;
  private final SSLSocketFactory sockets;

  /**
   * @throws IllegalArgumentException when the address is of another kind
   */
  public SyslogConnections(URI address, SSLSocketFactory sockets) {
    this.address = address;
    this.sockets = sockets;
    boolean known = TLS.equals(address.getScheme()) || "tcp".equals(address.getScheme());
    if (!known || address.getHost() == null || address.getPort() < 0) {
      throw new IllegalArgumentException(
          "maia.audit.syslog: tls://host:port, tcp://localhost:port");
    }
  }

  @Override
  public Socket open() throws IOException {
    InetAddress host = InetAddress.getByName(address.getHost());
    boolean tls = TLS.equals(address.getScheme());
    if (!tls && !host.isLoopbackAddress()) {
      throw new IOException("the audit leaves this machine over TLS only");
    }
    Socket socket = new Socket();
    socket.connect(new InetSocketAddress(host, address.getPort()), (int) PATIENCE.toMillis());
    return tls ? secured(socket) : socket;
  }

  private Socket secured(Socket socket) throws IOException {
    SSLSocket secured =
        (SSLSocket) sockets.createSocket(socket, address.getHost(), address.getPort(), true);
    SSLParameters parameters = secured.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    parameters.setProtocols(new String[] {"TLSv1.2", "TLSv1.3"});
    secured.setSSLParameters(parameters);
    secured.setSoTimeout((int) PATIENCE.toMillis());
    secured.startHandshake();
    return secured;
  }
}
