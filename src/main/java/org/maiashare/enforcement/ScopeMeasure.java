package org.maiashare.enforcement;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.UrlUtil;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.identity.ResourceScopes;
import org.maiashare.identity.ScopeLetter;

/**
 * Measures a question against the scopes of a token. What it needs must be covered whole, except
 * the resources asked for themselves, which a scope may cover in part.
 */
final class ScopeMeasure {

  private static final Pattern SEARCHED = Pattern.compile("[A-Z][A-Za-z]+\\?");

  private final FhirContext fhir;
  private final ResourceScopes scopes;

  ScopeMeasure(FhirContext fhir, ResourceScopes scopes) {
    this.fhir = fhir;
    this.scopes = scopes;
  }

  /** Refuses unless all resources of the type are covered for these letters. */
  void needs(String type, ScopeLetter... letters) {
    if (!scopes.isWhole(type, letters)) {
      throw new RefusedException(Refusal.SCOPE_TOO_NARROW);
    }
  }

  /** As {@link #needs}, for what is about one person: a scope for that person covers it. */
  void needsAbout(String patient, String type, ScopeLetter... letters) {
    for (ScopeLetter letter : letters) {
      if (!scopes.coverage(type, letter).isWholeAbout(patient)) {
        throw new RefusedException(Refusal.SCOPE_TOO_NARROW);
      }
    }
  }

  /** Refuses unless everything of every type is covered for reading and searching. */
  void needsEverything() {
    needs("*", ScopeLetter.READ, ScopeLetter.SEARCH);
  }

  /** Refuses unless everything of every type is covered for reading, searching and writing. */
  void needsEveryLetter() {
    needs("*", ScopeLetter.CREATE, ScopeLetter.READ, ScopeLetter.UPDATE, ScopeLetter.SEARCH);
  }

  /** Refuses a condition, of a write or a reference, that finds out more than the scopes cover. */
  void mayFind(String type, String condition) {
    needs(type, ScopeLetter.SEARCH);
    looksAt(type, UrlUtil.parseQueryString(condition.substring(condition.indexOf('?') + 1)));
  }

  /** Refuses a search that looks at other types than the scopes cover. */
  void looksAt(String type, Map<String, String[]> parameters) {
    Set<String> others =
        new SearchReach(fhir)
            .of(type, parameters)
            .orElseGet(
                () -> {
                  needsEverything();
                  return Set.of();
                });
    others.forEach(other -> needs(other, ScopeLetter.READ, ScopeLetter.SEARCH));
  }

  /** As {@link #refersTo} for a patch, whose resource is not known yet. */
  void mayReferTo(String patch) {
    if (SEARCHED.matcher(patch).find()) {
      needsEverything();
    }
  }

  /** Refuses a resource that refers by search, which tells what there is of that type. */
  void refersTo(Resource resource) {
    fhir.newTerser().getAllResourceReferences(resource).stream()
        .map(info -> info.getResourceReference().getReferenceElement().getValue())
        .filter(reference -> reference != null && reference.indexOf('?') > 0)
        .forEach(reference -> mayFind(reference.substring(0, reference.indexOf('?')), reference));
  }
}
