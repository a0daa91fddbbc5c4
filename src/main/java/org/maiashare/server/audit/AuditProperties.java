package org.maiashare.server.audit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the audit is kept.
 *
 * @param node the name of this node: its rows make one chain; two nodes at once never share one
 * @param sealEvery how often the end of the chain is signed
 * @param sealKey a PKCS #12 file with the key that signs; without it, a key made at start signs,
 *     which proves nothing to others
 * @param sealPassword its password
 * @param timestamps the address of an authority that stamps every seal (RFC 3161)
 * @param feed the FHIR address of an audit repository that the rows are sent to as AuditEvents
 * @param syslog the address of an audit repository that the rows are sent to by syslog: {@code
 *     tls://host:6514}, or {@code tcp://localhost:601} for one on this machine
 * @param syslogBundle the {@code spring.ssl.bundle} with the authorities to believe and the
 *     certificate to show there; without it, the authorities of this Java
 */
@Validated
@ConfigurationProperties("maia.audit")
public record AuditProperties(
    @NotNull @Pattern(regexp = "[A-Za-z0-9.-]{1,30}") @DefaultValue("node-1") String node,
    @NotNull @DefaultValue("5m") Duration sealEvery,
    @Nullable Path sealKey,
    @NotNull @DefaultValue("") String sealPassword,
    @Nullable URI timestamps,
    @Nullable URI feed,
    @Nullable URI syslog,
    @Nullable String syslogBundle) {}
