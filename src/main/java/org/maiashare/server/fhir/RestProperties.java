package org.maiashare.server.fhir;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * The FHIR interface.
 *
 * @param largestBody the largest request body taken, in bytes: room for a scanned document
 */
@Validated
@ConfigurationProperties("maia.fhir")
record RestProperties(@NotNull @DefaultValue("20MB") DataSize largestBody) {}
