package org.maiashare.server.audit;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.maiashare.audit.AuditRepository;
import org.maiashare.audit.FhirRepository;
import org.maiashare.audit.SyslogRepository;
import org.springframework.boot.ssl.SslBundles;

/** The audit repositories that the settings name. */
final class AuditRepositories {

  private AuditRepositories() {}

  static List<AuditRepository> of(AuditProperties properties, SslBundles bundles) {
    List<AuditRepository> repositories = new ArrayList<>();
    URI feed = properties.feed();
    if (feed != null) {
      repositories.add(new FhirRepository(feed));
    }
    URI syslog = properties.syslog();
    if (syslog != null) {
      SSLSocketFactory sockets = sockets(properties.syslogBundle(), bundles);
      repositories.add(
          new SyslogRepository(new SyslogConnections(syslog, sockets), properties.node()));
    }
    return repositories;
  }

  private static SSLSocketFactory sockets(@Nullable String bundle, SslBundles bundles) {
    return bundle == null
        ? (SSLSocketFactory) SSLSocketFactory.getDefault()
        : bundles.getBundle(bundle).createSslContext().getSocketFactory();
  }
}
