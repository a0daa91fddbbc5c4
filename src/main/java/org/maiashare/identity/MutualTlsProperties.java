package org.maiashare.identity;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maiashare.certificates.Revocation;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.validation.annotation.Validated;

/**
 * Client certificates of organisations' software.
 *
 * @param trustAnchors the PEM file of the authorities trusted; without it chains are not judged
 * @param revocationLists where the authorities publish their CRLs
 * @param revocation what to do when no valid list can be had
 * @param requiredForSoftware whether software must show its organisation's certificate
 */
@Validated
@ConfigurationProperties("maia.identity.mutual-tls")
record MutualTlsProperties(
    @Nullable Resource trustAnchors,
    @NotNull @DefaultValue List<URI> revocationLists,
    @NotNull @DefaultValue("hard") Revocation revocation,
    @DefaultValue("false") boolean requiredForSoftware) {

  MutualTlsProperties {
    revocationLists = List.copyOf(revocationLists);
    if (requiredForSoftware && trustAnchors == null) {
      throw new IllegalArgumentException("maia.identity.mutual-tls needs trust-anchors");
    }
  }
}
