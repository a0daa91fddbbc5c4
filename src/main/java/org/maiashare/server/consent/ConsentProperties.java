package org.maiashare.server.consent;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What concerns consents and who asks for them.
 *
 * @param requestsPerHour how often one practitioner may ask for access
 */
@Validated
@ConfigurationProperties("maia.consent")
public record ConsentProperties(@Positive @DefaultValue("20") int requestsPerHour) {}
