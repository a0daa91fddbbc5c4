package org.maiashare.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.hl7.fhir.r4.model.AuditEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A repository that takes audit messages by syslog: RFC 5424, each message counted in octets as RFC
 * 5425 has it. Syslog does not acknowledge, so each batch has a connection of its own and counts as
 * taken when the other end, told that all was sent, closes it in good order.
 */
public final class SyslogRepository implements AuditRepository {

  /** Facility 10, security; severity 5, notice. */
  private static final String PRIORITY = "<85>1";

  private static final Logger LOG = LoggerFactory.getLogger(SyslogRepository.class);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** Opens connections to the repository. */
  @FunctionalInterface
  public interface Connections {
    Socket open() throws IOException;
  }

  private final Connections connections;
  private final String node;

  /**
   * @param node the name of this node, which the messages come from
   */
  public SyslogRepository(Connections connections, String node) {
    this.connections = connections;
    this.node = node;
  }

  @Override
  public String name() {
    return "syslog";
  }

  @Override
  public boolean take(List<AuditEvent> events) {
    try (Socket socket = connections.open()) {
      socket.setSoTimeout((int) PATIENCE.toMillis());
      OutputStream out = socket.getOutputStream();
      out.write(frames(events));
      out.flush();
      socket.shutdownOutput();
      return socket.getInputStream().read() < 0;
    } catch (IOException unreachable) {
      LOG.warn("the audit repository takes no syslog; the next round tries again");
      return false;
    }
  }

  private byte[] frames(List<AuditEvent> events) {
    ByteArrayOutputStream frames = new ByteArrayOutputStream();
    for (AuditEvent event : events) {
      byte[] message = message(event).getBytes(StandardCharsets.UTF_8);
      frames.writeBytes((message.length + " ").getBytes(StandardCharsets.US_ASCII));
      frames.writeBytes(message);
    }
    return frames.toByteArray();
  }

  /** The byte order mark says that the message is UTF-8. */
  private String message(AuditEvent event) {
    String moment = event.getRecorded().toInstant().toString();
    return PRIORITY
        + " "
        + moment
        + " "
        + node
        + " maia-share - IHE+RFC-3881 - \uFEFF"
        + AuditMessage.of(event);
  }
}
