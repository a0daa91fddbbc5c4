package org.maiashare.server.signature;

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
 * Whose signatures count.
 *
 * @param trustAnchors the PEM file of the authorities trusted for signatures and timestamps;
 *     without it no signature is valid
 * @param revocationLists where the authorities publish their CRLs
 * @param revocation what to do when no valid list can be had
 * @param protocols whether a party of a protocol has signed when the Contract records it, or only
 *     with a signature that is valid
 */
@Validated
@ConfigurationProperties("maia.signatures")
record SignatureProperties(
    @Nullable Resource trustAnchors,
    @NotNull @DefaultValue List<URI> revocationLists,
    @NotNull @DefaultValue("hard") Revocation revocation,
    @NotNull @DefaultValue("as-recorded") Protocols protocols) {

  /** What of a party's signature is asked for. */
  enum Protocols {
    /** A signature without content counts; one with content must be valid. */
    AS_RECORDED,
    /** Only a valid signature counts. */
    CHECKED
  }

  SignatureProperties {
    revocationLists = List.copyOf(revocationLists);
  }
}
