package org.maiashare.enforcement;

import java.util.Map;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;

/**
 * What an entry of a batch or transaction may ask: the same as a request of its own, and no
 * operations.
 */
final class BundleEntries {

  private static final String TYPE = "/?[A-Z][A-Za-z]+";
  private static final String ID = "/[A-Za-z0-9.-]{1,64}";
  private static final Pattern READING =
      Pattern.compile(
          "("
              + TYPE
              + "("
              + ID
              + "(/_history("
              + ID
              + ")?)?)?|/?Patient"
              + ID
              + "/\\$everything)(\\?.*)?");
  private static final Pattern CREATING = Pattern.compile(TYPE);
  private static final Pattern CHANGING = Pattern.compile(TYPE + "(" + ID + "|\\?.+)");
  private static final Map<HTTPVerb, Pattern> ALLOWED =
      Map.of(
          HTTPVerb.GET, READING,
          HTTPVerb.POST, CREATING,
          HTTPVerb.PUT, CHANGING,
          HTTPVerb.PATCH, CHANGING);

  private BundleEntries() {}

  /**
   * Checks an entry's request before anything is looked up.
   *
   * @throws RefusedException when it asks for what is not offered
   */
  static void check(BundleEntryComponent entry) {
    checkForm(entry);
    HTTPVerb method = entry.getRequest().getMethod();
    if (method == HTTPVerb.DELETE) {
      throw new RefusedException(Refusal.DELETE_NOT_ALLOWED);
    }
    Pattern allowed = ALLOWED.get(method);
    if (allowed == null || !allowed.matcher(entry.getRequest().getUrl()).matches()) {
      throw new RefusedException(Refusal.NOT_SUPPORTED);
    }
  }

  /**
   * Checks that an entry says what it asks, and that what it writes is of the type it says.
   *
   * @throws RefusedException when it does not
   */
  static void checkForm(BundleEntryComponent entry) {
    HTTPVerb method = entry.getRequest().getMethod();
    String url = entry.getRequest().getUrl();
    boolean carries = method == HTTPVerb.POST || method == HTTPVerb.PUT;
    if (method == null
        || url == null
        || (carries
            && !(entry.hasResource() && typeOf(url).equals(entry.getResource().fhirType())))) {
      throw new RefusedException(Refusal.INVALID_REQUEST);
    }
  }

  private static String typeOf(String url) {
    return url.replaceFirst("^/", "").replaceFirst("[/?].*$", "");
  }

  /** Whether an entry writes a resource that it carries. */
  static boolean writes(BundleEntryComponent entry) {
    HTTPVerb method = entry.getRequest().getMethod();
    return entry.hasResource() && (method == HTTPVerb.POST || method == HTTPVerb.PUT);
  }
}
