package org.maiashare.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much one client may ask for.
 *
 * @param requestsPerMinute of one client, as its token names it
 * @param failuresPerMinute tokens or proofs not accepted from one address, before it is locked out
 * @param lockOut for how long
 */
@Validated
@ConfigurationProperties("maia.identity.limits")
record LimitProperties(
    @Positive @DefaultValue("30000") long requestsPerMinute,
    @Positive @DefaultValue("120") long failuresPerMinute,
    @NotNull @DefaultValue("5m") Duration lockOut) {}
