package org.maiashare.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.validation.annotation.Validated;

/**
 * The embedded authorization server, for trying out and tests only.
 *
 * @param enabled off also as soon as {@code maia.identity.issuers} names one
 * @param issuer the {@code iss} of its tokens
 * @param audience the {@code aud} of its tokens
 * @param secret what every client shows to get a token; drawn at start when left out
 * @param tokenLifetime how long a token is valid
 * @param clients who may ask for a token
 * @param clientKeys the keys of clients that prove themselves by signed assertions
 * @param generatedKeys the directory for the private keys of the software in the list, made anew at
 *     each start; none are made without it
 * @param allowExternalDatabase start even though the database is an external one
 */
@Validated
@ConfigurationProperties("maia.identity.sandbox")
record SandboxProperties(
    @DefaultValue("true") boolean enabled,
    @NotBlank @DefaultValue("http://localhost:8080") String issuer,
    @NotBlank @DefaultValue("maia-share") String audience,
    @Nullable String secret,
    @NotNull @DefaultValue("1h") Duration tokenLifetime,
    @NotNull @DefaultValue("classpath:sandbox/clients.yaml") Resource clients,
    @Valid @NotNull @DefaultValue List<ClientKeys> clientKeys,
    @Nullable Path generatedKeys,
    @DefaultValue("false") boolean allowExternalDatabase) {

  SandboxProperties {
    clientKeys = List.copyOf(clientKeys);
  }
}
