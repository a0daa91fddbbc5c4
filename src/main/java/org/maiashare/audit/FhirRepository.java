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
import java.util.List;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A repository that takes batches of AuditEvents (RESTful ATNA, "Send Audit Bundle"). */
public final class FhirRepository implements AuditRepository {

  private static final Logger LOG = LoggerFactory.getLogger(FhirRepository.class);
  private static final int TAKEN = 2;
  private static final int HUNDRED = 100;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final URI address;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  /**
   * @param address of a FHIR server that takes batches
   */
  public FhirRepository(URI address) {
    this.address = address;
  }

  @Override
  public String name() {
    return "fhir";
  }

  @Override
  public boolean take(List<AuditEvent> events) {
    Bundle batch = new Bundle().setType(BundleType.BATCH);
    events.forEach(
        event ->
            batch
                .addEntry()
                .setResource(event)
                .getRequest()
                .setMethod(HTTPVerb.POST)
                .setUrl("AuditEvent"));
    String body = FhirContext.forR4Cached().newJsonParser().encodeResourceToString(batch);
    HttpRequest request =
        HttpRequest.newBuilder(address)
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
}
