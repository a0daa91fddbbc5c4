package org.maiashare.server.conformance;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.cells.Belonging;
import org.maiashare.cells.PersonOf;
import org.maiashare.cells.UrnTypes;
import org.maiashare.conformance.Nonconformity;
import org.maiashare.conformance.Nonconformity.Kind;
import org.maiashare.conformance.SentResource;
import org.maiashare.fhir.CodeSystems;
import org.maiashare.fhir.Codings;

/**
 * What the sharing rules need of any resource, also of one that follows none of our profiles: one
 * person, and the category or type where they read one. Everything else they treat as health data.
 */
final class RuleNeeds {

  private RuleNeeds() {}

  /** What is missing; empty when the rules can work. */
  static List<Nonconformity> missing(Resource resource, SentResource sent, UrnTypes urns) {
    List<Nonconformity> missing = new ArrayList<>();
    Belonging belonging = PersonOf.of(resource, urns);
    if (belonging instanceof Belonging.Missing) {
      missing.add(new Nonconformity(Kind.PERSON_MISSING, sent.expression(""), ""));
    }
    if (belonging instanceof Belonging.Several) {
      missing.add(new Nonconformity(Kind.PERSON_SEVERAL, sent.expression(""), ""));
    }
    if (resource instanceof Consent consent
        && !Codings.hasAny(consent.getCategory(), CodeSystems.CONSENT_CATEGORY)) {
      missing.add(
          new Nonconformity(
              Kind.CATEGORY_MISSING, sent.expression(".category"), CodeSystems.CONSENT_CATEGORY));
    }
    if (resource instanceof DocumentReference document && document.getType().isEmpty()) {
      missing.add(new Nonconformity(Kind.CATEGORY_MISSING, sent.expression(".type"), ""));
    }
    return missing;
  }
}
