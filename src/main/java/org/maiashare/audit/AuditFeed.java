package org.maiashare.audit;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Sends the rows of one node, in their order, to an audit repository as batches of AuditEvents (IHE
 * RESTful ATNA, ITI-20, "Send Audit Bundle"). What was not taken is sent again: a repository may
 * see a row twice, never not at all.
 */
public final class AuditFeed {

  private static final Logger LOG = LoggerFactory.getLogger(AuditFeed.class);
  private static final int TOGETHER = 200;
  private static final int TAKEN = 2;
  private static final int HUNDRED = 100;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private record Place(LocalDate day, long position) {}

  private final JdbcClient database;
  private final AuditReader reader;
  private final AccessEventWriter writer;
  private final String node;
  private final URI repository;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  /**
   * @param database through the privileged door
   * @param repository the address of a FHIR server that takes batches
   */
  public AuditFeed(JdbcClient database, AuditedPersons persons, String node, URI repository) {
    this.database = database;
    this.reader = new AuditReader(database);
    this.writer = new AccessEventWriter(persons);
    this.node = node;
    this.repository = repository;
  }

  /** Sends all that waits; returns how many rows were taken. */
  public int send() {
    int sent = 0;
    List<AuditRow> rows = next();
    while (!rows.isEmpty() && isTaken(rows)) {
      remember(rows.get(rows.size() - 1));
      sent += rows.size();
      rows = next();
    }
    return sent;
  }

  private List<AuditRow> next() {
    Place last =
        database
            .sql("select day, position from maia.feed_position where node = ?")
            .param(node)
            .query(
                (row, number) ->
                    new Place(row.getObject("day", LocalDate.class), row.getLong("position")))
            .optional()
            .orElse(new Place(LocalDate.EPOCH, 0));
    return reader.after(node, last.day(), last.position(), TOGETHER);
  }

  private boolean isTaken(List<AuditRow> rows) {
    Bundle batch = new Bundle().setType(BundleType.BATCH);
    rows.forEach(
        row ->
            batch
                .addEntry()
                .setResource(writer.write(row))
                .getRequest()
                .setMethod(HTTPVerb.POST)
                .setUrl("AuditEvent"));
    String body = FhirContext.forR4Cached().newJsonParser().encodeResourceToString(batch);
    HttpRequest request =
        HttpRequest.newBuilder(repository)
            .timeout(PATIENCE)
            .header("Content-Type", "application/fhir+json")
            .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8))
            .build();
    try {
      HttpResponse<Void> answer = client.send(request, BodyHandlers.discarding());
      boolean taken = answer.statusCode() / HUNDRED == TAKEN;
      if (!taken) {
        LOG.warn(
            "the audit repository answered {}; the next round tries again", answer.statusCode());
      }
      return taken;
    } catch (IOException unreachable) {
      LOG.warn("the audit repository does not answer; the next round tries again");
      return false;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void remember(AuditRow last) {
    database
        .sql(
            "insert into maia.feed_position (node, day, position) values (?, ?, ?)"
                + " on conflict (node) do update"
                + " set day = excluded.day, position = excluded.position")
        .params(node, last.day(), last.position())
        .update();
  }
}
