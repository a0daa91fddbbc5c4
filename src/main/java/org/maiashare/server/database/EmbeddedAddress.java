package org.maiashare.server.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the embedded PostgreSQL that is running on a folder answers. */
public final class EmbeddedAddress {

  /**
   * Line of {@code postmaster.pid} that names the port (PostgreSQL, src/include/utils/pidfile.h).
   */
  private static final int PORT_LINE = 3;

  private EmbeddedAddress() {}

  /**
   * The JDBC address.
   *
   * @throws IllegalStateException when none is running there
   */
  public static String running(Path folder) {
    Path lock = folder.resolve("postmaster.pid");
    if (!Files.exists(lock)) {
      throw new IllegalStateException("No database is running on " + folder);
    }
    try {
      List<String> lines = Files.readAllLines(lock);
      return "jdbc:postgresql://localhost:" + lines.get(PORT_LINE).trim() + "/postgres";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
