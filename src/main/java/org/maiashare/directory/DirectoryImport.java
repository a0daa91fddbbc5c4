package org.maiashare.directory;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.maiashare.client.FhirConnection;
import org.maiashare.client.RequestRefusedException;

/**
 * Brings an extract into the directory, some lines at a time, so that a file of any length takes
 * the same memory but for a few bytes per line. Doing it again changes nothing; stopping in between
 * leaves what was done.
 */
public final class DirectoryImport {

  private static final int TOGETHER = 100;
  private static final Set<Integer> NOT_ABOUT_THE_LINES = Set.of(401, 403, 429, 500, 503);

  private final DirectoryConnection server;
  private final Within within;
  private final Consumer<LineFault> faults;
  private final Territories territories;
  private final List<Mention> waiting = new ArrayList<>();
  private final Fingerprints seen = new Fingerprints();
  private final Fingerprints named = new Fingerprints();
  private final Set<String> doubtful = new HashSet<>();
  private long lines;
  private long left;
  private long faulty;
  private long activities;
  private long created;
  private long updated;
  private long ended;

  /**
   * @param token of somebody with the permission {@code directory-admin}
   * @param faults told of each line that cannot be taken, as it is met
   */
  public DirectoryImport(
      FhirConnection server, Supplier<String> token, Within within, Consumer<LineFault> faults) {
    this.server = new DirectoryConnection(server, token);
    this.within = within;
    this.faults = faults;
    this.territories = Territories.of(this.server);
  }

  /**
   * Reads the extract to its end.
   *
   * @throws ExtractRefusedException when a column is missing; nothing was taken
   * @throws RequestRefusedException when the server lets nobody in or does not work; what was taken
   *     before stays
   */
  public void read(InputStream extract) {
    Extract.read(extract, this::take);
    flush();
  }

  /**
   * Ends the roles that an extract once brought and this one does not have, but for those of
   * professionals of whom a line could not be read.
   *
   * @param atMost per cent of the roles that may end
   * @throws ExtractRefusedException when it would be more: none ends
   */
  public void endMissing(int atMost, LocalDate today) {
    ended += new MissingRoles(server, seen, doubtful).end(atMost, today);
  }

  public ImportSummary summary() {
    return new ImportSummary(lines, activities, created, updated, left, faulty, ended);
  }

  private void take(Line line) {
    lines++;
    LineReading reading = LineReading.of(line);
    if (reading instanceof LineReading.Faulty fault) {
      doubtful.add(fault.practitioner());
      report(fault.fault());
    } else if (reading instanceof LineReading.Taken taken && isWithin(taken.activity())) {
      take(taken.activity());
    } else {
      left++;
    }
  }

  private boolean isWithin(Activity activity) {
    return within.takes(activity.department(), territories.of(activity).isPresent());
  }

  private void take(Activity activity) {
    if (!seen.add(activity.key())) {
      return;
    }
    boolean namesPractitioner = named.add(activity.practitioner());
    waiting.add(new Mention(activity, namesPractitioner, named.add(activity.site().token())));
    if (waiting.size() == TOGETHER) {
      flush();
    }
  }

  private void flush() {
    if (!waiting.isEmpty()) {
      send(List.copyOf(waiting));
      waiting.clear();
    }
  }

  private void send(List<Mention> some) {
    List<Activity> spokenOf = some.stream().map(Mention::activity).toList();
    ActivityComposer composer =
        new ActivityComposer(KnownDirectory.of(spokenOf, server), territories);
    some.forEach(composer::add);
    Changes changes = composer.changes();
    try {
      if (!changes.isEmpty()) {
        server.send(changes.bundle());
      }
      activities += some.size();
      created += changes.creations();
      updated += changes.updates();
    } catch (RequestRefusedException refusal) {
      if (NOT_ABOUT_THE_LINES.contains(refusal.status())) {
        throw refusal;
      }
      divide(some, refusal);
    }
  }

  /** One line that the server refuses must not keep the others out. */
  private void divide(List<Mention> some, RequestRefusedException refusal) {
    if (some.size() > 1) {
      send(some.subList(0, some.size() / 2));
      send(some.subList(some.size() / 2, some.size()));
    } else {
      report(
          new LineFault(
              some.get(0).activity().line(),
              "le serveur la refuse",
              "the server refuses it: " + refusal.reason()));
    }
  }

  private void report(LineFault fault) {
    faulty++;
    faults.accept(fault);
  }
}
