package org.maiashare.server.consent;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What concerns consents and who asks for them.
 *
 * @param requestsPerHour how often one practitioner may ask for access
 * @param renewalNotice how long before its end a permission is reminded of; nothing for no reminder
 */
@Validated
@ConfigurationProperties("maia.consent")
public record ConsentProperties(
    @Positive @DefaultValue("20") int requestsPerHour,
    @NotNull @DurationMin(seconds = 0) @DurationMax(days = 365) @DefaultValue("30d")
        Duration renewalNotice) {}
