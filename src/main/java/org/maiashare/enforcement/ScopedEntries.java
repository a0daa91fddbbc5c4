package org.maiashare.enforcement;

import ca.uhn.fhir.util.UrlUtil;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.maiashare.identity.ScopeLetter;

/**
 * Measures the entries of a batch or transaction: each needs what it would need alone, and whole,
 * for a bundle has one answer.
 */
final class ScopedEntries {

  private final ScopeMeasure measure;

  ScopedEntries(ScopeMeasure measure) {
    this.measure = measure;
  }

  void check(Bundle bundle) {
    for (BundleEntryComponent entry : bundle.getEntry()) {
      BundleEntries.checkForm(entry);
      check(entry);
    }
  }

  private void check(BundleEntryComponent entry) {
    String url = entry.getRequest().getUrl().replaceFirst("^/", "");
    String path = url.replaceFirst("\\?.*$", "");
    String type = path.replaceFirst("/.*$", "");
    HTTPVerb method = entry.getRequest().getMethod();
    if (method == HTTPVerb.GET || method == HTTPVerb.HEAD) {
      reads(type, path, url);
      return;
    }
    if (url.contains("?")) {
      measure.mayFind(type, url);
    }
    if (entry.getRequest().hasIfNoneExist()) {
      measure.needs(type, ScopeLetter.READ);
      measure.mayFind(type, entry.getRequest().getIfNoneExist());
    }
    switch (method) {
      case POST -> measure.needs(type, ScopeLetter.CREATE);
      case PUT -> measure.needs(type, ScopeLetter.UPDATE);
      case PATCH -> measure.needs(type, ScopeLetter.READ, ScopeLetter.UPDATE);
      default -> throw new RefusedException(Refusal.NOT_SUPPORTED);
    }
    if (entry.getResource() instanceof Binary patch) {
      measure.mayReferTo(new String(patch.getContent(), StandardCharsets.UTF_8));
    } else if (entry.hasResource()) {
      measure.refersTo(entry.getResource());
    }
  }

  private void reads(String type, String path, String url) {
    if (path.contains("$")) {
      measure.needsEverything();
      return;
    }
    boolean one = path.contains("/");
    measure.needs(type, one ? ScopeLetter.READ : ScopeLetter.SEARCH);
    Map<String, String[]> parameters =
        url.contains("?") ? UrlUtil.parseQueryString(url.substring(url.indexOf('?'))) : Map.of();
    measure.looksAt(type, parameters);
  }
}
