package org.maiashare.server.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A real PostgreSQL run by the application itself, its data kept in a folder between starts. */
final class EmbeddedDatabase implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final EmbeddedPostgres postgres;
  private final FileChannel claim;

  private EmbeddedDatabase(EmbeddedPostgres postgres, FileChannel claim) {
    this.postgres = postgres;
    this.claim = claim;
  }

  /**
   * Starts PostgreSQL on the folder's data, creating them when the folder is empty. A server left
   * running on them by an application that was killed is stopped first.
   *
   * @throws UncheckedIOException when PostgreSQL cannot be started
   */
  static EmbeddedDatabase start(DatabaseProperties.Embedded settings) {
    Path directory = settings.directory().toAbsolutePath();
    try {
      Files.createDirectories(directory);
      FileChannel claim = claim(directory);
      stopLeftBehind(directory);
      String durability = settings.durable() ? "on" : "off";
      EmbeddedPostgres postgres =
          EmbeddedPostgres.builder()
              .setDataDirectory(directory)
              .setCleanDataDirectory(false)
              .setPort(settings.port())
              .setServerConfig("listen_addresses", "127.0.0.1")
              .setServerConfig("fsync", durability)
              .setServerConfig("full_page_writes", durability)
              .setServerConfig("synchronous_commit", durability)
              .setServerConfig("shared_buffers", "256MB")
              .setServerConfig("jit", "off")
              .setServerConfig("logging_collector", "on")
              .setServerConfig("log_rotation_size", "10MB")
              .setServerConfig("log_truncate_on_rotation", "on")
              .setServerConfig("log_filename", "postgresql-%a.log")
              .setPGStartupWait(PATIENCE)
              .setRegisterShutdownHook(false)
              .start();
      return new EmbeddedDatabase(postgres, claim);
    } catch (IOException e) {
      throw new UncheckedIOException("The embedded PostgreSQL did not start", e);
    } catch (IllegalStateException e) {
      throw new IllegalStateException(
          "No database: name one by spring.datasource.url, for this build carries no PostgreSQL for"
              + " this machine",
          e);
    }
  }

  /** Where it is; the address is without a user, who would be taken for whoever logs in. */
  Database database() {
    return new Database(
        "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres", "postgres", "");
  }

  /**
   * Keeps a second application from stopping the PostgreSQL of the first: the claim dies with us.
   */
  private static FileChannel claim(Path directory) throws IOException {
    Path file = directory.resolveSibling(directory.getFileName() + ".lock");
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (channel.tryLock() == null) {
      channel.close();
      throw new IOException("Another MAIA Share is running on the data in " + directory);
    }
    return channel;
  }

  private static void stopLeftBehind(Path directory) throws IOException {
    Path lock = directory.resolve("postmaster.pid");
    if (!Files.exists(lock)) {
      return;
    }
    Optional<ProcessHandle> running =
        Files.readAllLines(lock).stream()
            .findFirst()
            .map(String::trim)
            .map(Long::parseLong)
            .flatMap(ProcessHandle::of)
            .filter(process -> process.info().command().orElse("").contains("postgres"));
    if (running.isPresent()) {
      LOG.info("Stopping a PostgreSQL left running on the same data");
      stop(running.get());
    }
    Files.deleteIfExists(lock);
  }

  private static void stop(ProcessHandle process) {
    process.destroy();
    try {
      process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      process.destroyForcibly();
    } catch (ExecutionException e) {
      throw new IllegalStateException("Waiting for PostgreSQL to stop failed", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    postgres.close();
    claim.close();
  }
}
