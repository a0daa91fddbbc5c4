package org.maiashare.leak;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;

/** What the server writes to its log about persons: nothing at all, it is hoped. */
final class Overheard extends AppenderBase<ILoggingEvent> implements AutoCloseable {

  private static final String OURS = "org.maiashare.leak";

  /** Canaries, the names that the new persons bear, national identifiers; no decimals. Births. */
  private static final Pattern TELLING =
      Pattern.compile(
          "canary-\\d+-\\d+|Canari\\d+|(?<!\\d\\.)\\b[1-8]\\d{14}\\b"
              + "|\\b19[0-5]\\d-\\d{2}-\\d{2}\\b");

  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private final Set<String> words = new ConcurrentSkipListSet<>();
  private final Set<String> ids = new ConcurrentSkipListSet<>();
  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

  Overheard() {
    setContext(root.getLoggerContext());
    start();
    root.addAppender(this);
  }

  @Override
  protected void append(ILoggingEvent event) {
    if (!event.getLoggerName().startsWith(OURS)) {
      listen(event.getLoggerName(), event.getFormattedMessage());
      if (event.getThrowableProxy() != null) {
        listen(event.getLoggerName(), ThrowableProxyUtil.asString(event.getThrowableProxy()));
      }
    }
  }

  private void listen(String where, String text) {
    TELLING.matcher(text).results().forEach(found -> words.add(where + ": " + found.group()));
    ID.matcher(text).results().forEach(found -> ids.add(where + ": " + found.group()));
  }

  /**
   * What tells of persons, in the log so far and in the metrics.
   *
   * @param personal whether an id is that of a resource of a person
   */
  List<String> telling(String metrics, Predicate<String> personal) {
    listen("metrics", metrics);
    Set<String> telling = new TreeSet<>(words);
    ids.stream().filter(id -> personal.test(id.replaceFirst(".*: ", ""))).forEach(telling::add);
    return new ArrayList<>(telling);
  }

  @Override
  public void close() {
    root.detachAppender(this);
    stop();
  }
}
