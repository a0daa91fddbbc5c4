package org.maiashare.certificates;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The authorities' CRLs (RFC 5280, section 5), fetched from configured addresses only: an address
 * in a certificate is its sender's. A list counts while it is in time and signed by the authority.
 */
public final class RevocationLists {

  /** What the lists say of a certificate. */
  enum Status {
    GOOD,
    REVOKED,
    /** No valid list of its authority. */
    UNKNOWN
  }

  private static final int MILLIS = 5_000;
  private static final int LARGEST_BYTES = 32 * 1024 * 1024;
  private static final int SIGNS_LISTS = 6;
  private static final Duration FRESH = Duration.ofHours(1);
  private static final Duration RETRY = Duration.ofMinutes(1);

  private record Fetched(@Nullable X509CRL list, Instant when) {}

  private final List<URI> addresses;
  private final Clock clock;
  private final Map<URI, Fetched> fetched = new ConcurrentHashMap<>();

  public RevocationLists(List<URI> addresses, Clock clock) {
    this.addresses = List.copyOf(addresses);
    this.clock = clock;
  }

  /** What the lists that are in time now say of a certificate at a moment. */
  Status statusOf(X509Certificate certificate, X509Certificate authority, Instant at) {
    Status status = Status.UNKNOWN;
    for (URI address : addresses) {
      X509CRL list = current(address);
      if (list != null && isOf(list, authority)) {
        X509CRLEntry entry = list.getRevokedCertificate(certificate);
        if (entry != null && !entry.getRevocationDate().toInstant().isAfter(at)) {
          return Status.REVOKED;
        }
        status = Status.GOOD;
      }
    }
    return status;
  }

  private boolean isOf(X509CRL list, X509Certificate authority) {
    boolean[] usage = authority.getKeyUsage();
    boolean may = usage == null || usage[SIGNS_LISTS];
    if (!may || !list.getIssuerX500Principal().equals(authority.getSubjectX500Principal())) {
      return false;
    }
    Instant now = clock.instant();
    if (list.getNextUpdate() == null
        || !now.isBefore(list.getNextUpdate().toInstant())
        || now.isBefore(list.getThisUpdate().toInstant())
        || list.hasUnsupportedCriticalExtension()) {
      return false;
    }
    try {
      list.verify(authority.getPublicKey());
      return true;
    } catch (GeneralSecurityException forged) {
      return false;
    }
  }

  private @Nullable X509CRL current(URI address) {
    Instant now = clock.instant();
    Fetched last =
        fetched.compute(
            address,
            (key, known) -> known != null && isFresh(known, now) ? known : fetch(key, known, now));
    return last.list();
  }

  private static boolean isFresh(Fetched known, Instant now) {
    Duration age = known.list() == null ? RETRY : FRESH;
    return now.isBefore(known.when().plus(age));
  }

  /** When it cannot be fetched the last one serves on, as long as it is in time. */
  private static Fetched fetch(URI address, @Nullable Fetched known, Instant now) {
    try {
      URLConnection connection = address.toURL().openConnection();
      connection.setConnectTimeout(MILLIS);
      connection.setReadTimeout(MILLIS);
      try (InputStream content = connection.getInputStream()) {
        byte[] bytes = content.readNBytes(LARGEST_BYTES);
        X509CRL list =
            (X509CRL)
                CertificateFactory.getInstance("X.509")
                    .generateCRL(new ByteArrayInputStream(bytes));
        return new Fetched(list, now);
      }
    } catch (IOException | GeneralSecurityException unreachable) {
      return new Fetched(known == null ? null : known.list(), now);
    }
  }
}
