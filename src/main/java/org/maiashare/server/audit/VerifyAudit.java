package org.maiashare.server.audit;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import org.maiashare.audit.AuditCheck;
import org.maiashare.audit.AuditCheck.Result;
import org.maiashare.server.database.EmbeddedAddress;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The command {@code verify-audit}: recomputes the audit of a database, which may be in use.
 *
 * <p>{@code --since=YYYY-MM-DD} begins at that day; the database is named as for the server, by
 * {@code spring.datasource.*}, or is the embedded one that is running on its folder.
 */
public final class VerifyAudit {

  public static final String NAME = "verify-audit";

  private VerifyAudit() {}

  /** Prints what was found; 0 when everything holds, 1 when something does not. */
  public static int run(String[] arguments, PrintStream out) {
    StandardEnvironment environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments));
    LocalDate since = LocalDate.parse(environment.getProperty("since", "2000-01-01"));
    Result result = new AuditCheck(JdbcClient.create(database(environment))).since(since);
    out.printf(
        "Journal depuis le %s : %d lignes, %d sceaux, dont %d horodatés, %d anomalies / Audit since"
            + " %s: %d rows, %d seals, %d of them stamped, %d faults%n",
        since,
        result.rows(),
        result.seals(),
        result.stamped(),
        result.faults().size(),
        since,
        result.rows(),
        result.seals(),
        result.stamped(),
        result.faults().size());
    result
        .sealers()
        .forEach(sealer -> out.println("Scellé ou horodaté par / sealed or stamped by: " + sealer));
    result.faults().forEach(out::println);
    return result.faults().isEmpty() ? 0 : 1;
  }

  private static DriverManagerDataSource database(StandardEnvironment environment) {
    String url = environment.getProperty("spring.datasource.url", "none");
    if (url.equals("none")) {
      Path folder =
          Path.of(environment.getProperty("maia.database.embedded.directory", "data/postgres"));
      return new DriverManagerDataSource(EmbeddedAddress.running(folder), "postgres", "");
    }
    return new DriverManagerDataSource(
        url,
        environment.getRequiredProperty("spring.datasource.username"),
        environment.getProperty("spring.datasource.password", ""));
  }
}
