package org.maiashare.server.onestop;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How often desks may look for persons.
 *
 * @param matchesPerHour of one practitioner, whatever came of them
 */
@Validated
@ConfigurationProperties("maia.one-stop")
public record OneStopProperties(@Positive @DefaultValue("60") int matchesPerHour) {}
