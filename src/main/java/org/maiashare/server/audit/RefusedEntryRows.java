package org.maiashare.server.audit;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.jspecify.annotations.Nullable;
import org.maiashare.audit.AuditEntry;
import org.maiashare.audit.AuditKind;
import org.maiashare.audit.AuditedResource;

/**
 * One row for each entry of a batch that was refused or found nothing, as for a request of its own.
 */
final class RefusedEntryRows {

  private static final int FIRST_REFUSAL = 400;

  /** Type, id, version or operation; whatever else was written there is not kept. */
  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z]{1,40}(/[A-Za-z0-9$_.-]{1,64}){0,3}");

  private RefusedEntryRows() {}

  /** Nothing when the answer is not that of a batch, or nothing was refused. */
  static List<AuditEntry> of(RequestDetails request, @Nullable IBaseResource answer) {
    if (!(request.getResource() instanceof Bundle asked)
        || !(answer instanceof Bundle given)
        || asked.getEntry().size() != given.getEntry().size()) {
      return List.of();
    }
    AuditedRequest whole = AuditedRequest.of(request);
    List<AuditEntry> rows = new ArrayList<>();
    for (int index = 0; index < given.getEntry().size(); index++) {
      BundleEntryComponent entry = given.getEntry().get(index);
      if (isRefused(entry)) {
        rows.add(row(whole, asked.getEntry().get(index).getRequest(), entry));
      }
    }
    return rows;
  }

  private static boolean isRefused(BundleEntryComponent entry) {
    String status = entry.getResponse().getStatus();
    return status != null
        && status.matches("[0-9]{3}.*")
        && Integer.parseInt(status.substring(0, 3)) >= FIRST_REFUSAL;
  }

  private static AuditEntry row(
      AuditedRequest whole, BundleEntryRequestComponent asked, BundleEntryComponent given) {
    String url = String.valueOf(asked.getUrl()).split("[?]", 2)[0];
    String path = PLAIN.matcher(url).matches() ? url : "";
    boolean named = path.contains("/");
    List<AuditedResource> resources = named ? List.of(new AuditedResource(path, "", 0)) : List.of();
    return whole
        .entry((interaction(asked, named) + " " + path).strip())
        .row(AuditKind.REFUSAL, code(given), resources, Set.of(), List.of());
  }

  private static String interaction(BundleEntryRequestComponent asked, boolean named) {
    String method =
        asked.hasMethod() ? asked.getMethod().toCode().toUpperCase(Locale.ROOT) : "unknown";
    return switch (method) {
      case "GET", "HEAD" -> named ? "read" : "search-type";
      case "POST" -> "create";
      case "PUT" -> "update";
      case "PATCH" -> "patch";
      case "DELETE" -> "delete";
      default -> method;
    };
  }

  private static String code(BundleEntryComponent given) {
    return given.getResponse().getOutcome() instanceof OperationOutcome outcome
        ? String.valueOf(outcome.getIssueFirstRep().getDetails().getCodingFirstRep().getCode())
        : given.getResponse().getStatus();
  }
}
