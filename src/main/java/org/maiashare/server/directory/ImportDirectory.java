package org.maiashare.server.directory;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.maiashare.client.ClientCredentials;
import org.maiashare.client.FhirConnection;
import org.maiashare.client.RememberedToken;
import org.maiashare.client.RequestRefusedException;
import org.maiashare.directory.DirectoryImport;
import org.maiashare.directory.ExtractRefusedException;
import org.maiashare.directory.Within;
import org.maiashare.wording.Moments;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * The command {@code import-directory}: brings the monthly extract of the national directory
 * ({@code PS_LibreAcces_Personne_activite}) to a running server, through its FHIR interface.
 *
 * <p>{@code --file=} the extract, {@code -} for standard input; {@code --server=} the address of
 * the FHIR API; {@code --token-file=}, or {@code --token-endpoint=}, {@code --client=} and {@code
 * --secret-file=}, for the permission {@code directory-admin}; {@code
 * --within=everywhere|territories|31,82}; {@code --end-missing} and {@code --end-at-most=10} (per
 * cent).
 */
public final class ImportDirectory {

  public static final String NAME = "import-directory";

  private static final int DONE = 0;
  private static final int LINES_REFUSED = 1;
  private static final int STOPPED = 2;
  private static final int TEN_PER_CENT = 10;

  private ImportDirectory() {}

  /**
   * Imports and prints what it did; 0 when every line was taken, 1 when some were refused, 2 when
   * it stopped.
   */
  public static int run(String[] arguments, PrintStream out, Clock clock) {
    StandardEnvironment options = new StandardEnvironment();
    options.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments));
    HttpClient client = HttpClient.newHttpClient();
    URI server = URI.create(options.getRequiredProperty("server"));
    try (InputStream extract = extract(options.getRequiredProperty("file"))) {
      DirectoryImport work =
          new DirectoryImport(
              new FhirConnection(FhirContext.forR4Cached(), server, client),
              token(options, client, clock),
              Within.of(options.getProperty("within", "everywhere")),
              out::println);
      work.read(extract);
      if (options.containsProperty("end-missing")) {
        int atMost = options.getProperty("end-at-most", Integer.class, TEN_PER_CENT);
        work.endMissing(atMost, LocalDate.ofInstant(clock.instant(), Moments.FRANCE));
      }
      out.println(work.summary());
      return work.summary().faults() == 0 ? DONE : LINES_REFUSED;
    } catch (ExtractRefusedException | RequestRefusedException refused) {
      out.println(refused.getMessage());
      return STOPPED;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream extract(String file) throws IOException {
    return file.equals("-") ? System.in : Files.newInputStream(Path.of(file));
  }

  private static Supplier<String> token(
      StandardEnvironment options, HttpClient client, Clock clock) {
    String file = options.getProperty("token-file");
    if (file != null) {
      return () -> content(Path.of(file));
    }
    URI endpoint = URI.create(options.getRequiredProperty("token-endpoint"));
    String name = options.getRequiredProperty("client");
    String secret = content(Path.of(options.getRequiredProperty("secret-file")));
    ClientCredentials credentials = new ClientCredentials(client);
    return new RememberedToken(
        () -> credentials.token(endpoint, name, secret, "directory-admin"), clock);
  }

  private static String content(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
