package org.maiashare.server.audit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the audit is kept.
 *
 * @param node the name of this node: its rows make one chain; two nodes at once never share one
 */
@Validated
@ConfigurationProperties("maia.audit")
public record AuditProperties(
    @NotNull @Pattern(regexp = "[A-Za-z0-9.-]{1,30}") @DefaultValue("node-1") String node) {}
