package org.maiashare.server.database;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Brings the database up, its schema included, on a thread of its own while the application starts:
 * who first connects waits for it, and fails as it failed.
 */
public final class DatabaseStart implements AutoCloseable {

  private final CompletableFuture<@Nullable EmbeddedDatabase> embedded;
  private final CompletableFuture<Database> ready;

  /** Begins before the application's beans are even known: a first start waits for nothing else. */
  public static void begin(GenericApplicationContext context) {
    Environment environment = context.getEnvironment();
    DatabaseStart start =
        new DatabaseStart(
            Binder.get(environment).bindOrCreate("maia.database", DatabaseProperties.class),
            environment);
    context.getDefaultListableBeanFactory().registerSingleton("databaseStart", start);
    context.getDefaultListableBeanFactory().registerDisposableBean("databaseStart", start::close);
  }

  private DatabaseStart(DatabaseProperties properties, Environment environment) {
    boolean external = !environment.getProperty("spring.datasource.url", "none").equals("none");
    embedded =
        external
            ? CompletableFuture.completedFuture(null)
            : CompletableFuture.supplyAsync(
                () -> EmbeddedDatabase.start(properties.embedded()), DatabaseStart::onItsOwnThread);
    ready =
        embedded.thenApplyAsync(
            own -> migrated(own == null ? named(environment) : own.database(), properties),
            DatabaseStart::onItsOwnThread);
  }

  private static void onItsOwnThread(Runnable work) {
    Thread thread = new Thread(work, "database-start");
    thread.setDaemon(true);
    thread.start();
  }

  private static Database named(Environment environment) {
    return new Database(
        environment.getRequiredProperty("spring.datasource.url"),
        environment.getRequiredProperty("spring.datasource.username"),
        environment.getProperty("spring.datasource.password", ""));
  }

  private static Database migrated(Database database, DatabaseProperties properties) {
    try (Schema schema = new Schema(database, properties)) {
      schema.migrate();
    }
    return database;
  }

  /** The database, its schema of this version. */
  Database await() {
    try {
      return ready.join();
    } catch (CompletionException failure) {
      if (failure.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failure;
    }
  }

  @Override
  public void close() throws IOException {
    ready.exceptionally(failed -> null).join();
    EmbeddedDatabase own = embedded.exceptionally(failed -> null).join();
    if (own != null) {
      own.close();
    }
  }
}
