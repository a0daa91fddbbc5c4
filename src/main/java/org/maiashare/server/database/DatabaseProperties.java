package org.maiashare.server.database;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How MAIA Share uses its database. The address and the owner's credentials of an external database
 * are the usual {@code spring.datasource.*} settings; without an address an embedded PostgreSQL
 * runs.
 *
 * @param embedded the PostgreSQL that comes with the application
 * @param request the login of the pool that serves requests; it owns nothing and sees no row
 *     unbound
 * @param system the login of the pool for internal work
 */
@Validated
@ConfigurationProperties("maia.database")
public record DatabaseProperties(
    @Valid @NotNull @DefaultValue Embedded embedded,
    @Valid @NotNull @DefaultValue Login request,
    @Valid @NotNull @DefaultValue Login system) {

  public DatabaseProperties {
    request = request.orNamed("maia_request");
    system = system.orNamed("maia_system");
  }

  /**
   * @param directory where the embedded PostgreSQL keeps its data
   * @param port TCP port on the loopback interface, 0 for any free one
   * @param durable whether a commit waits for the disk; only throw-away databases may say no
   */
  public record Embedded(
      @NotNull @DefaultValue("data/postgres") Path directory,
      @Min(0) @DefaultValue("0") int port,
      @DefaultValue("true") boolean durable) {}

  /**
   * @param username name of the database role; {@code maia_request} or {@code maia_system} when
   *     left out
   * @param password its password; the embedded database trusts its own machine and needs none
   * @param connections largest number of connections held
   */
  public record Login(
      @NotNull @DefaultValue("") String username,
      @NotNull @DefaultValue("") String password,
      @Min(1) @DefaultValue("20") int connections) {

    Login with(int connections) {
      return new Login(username, password, connections);
    }

    private Login orNamed(String usual) {
      return username.isBlank() ? new Login(usual, password, connections) : this;
    }
  }
}
