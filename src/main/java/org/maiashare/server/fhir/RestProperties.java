package org.maiashare.server.fhir;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * The FHIR interface.
 *
 * @param largestBody the largest request body taken, in bytes: room for a scanned document
 * @param nothingTakes how long it takes to answer with nothing; more than the work usually does, or
 *     the time of many answers tells hidden from absent
 */
@Validated
@ConfigurationProperties("maia.fhir")
record RestProperties(
    @NotNull @DefaultValue("20MB") DataSize largestBody,
    @NotNull @DurationMin(millis = 1) @DurationMax(seconds = 1) @DefaultValue("25ms")
        Duration nothingTakes) {}
