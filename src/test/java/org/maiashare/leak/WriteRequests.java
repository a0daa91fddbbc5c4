package org.maiashare.leak;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Resource;

/** Requests that write, or try to: into what is seen, onto what is hidden, and pointing at it. */
final class WriteRequests {

  private static final List<String> PREFERENCES =
      List.of("return=minimal", "return=representation", "return=OperationOutcome");
  private static final String JSON_PATCH = "application/json-patch+json";

  private final Universe universe;
  private final DraftBundles bundles;
  private final Drafted drafted;

  WriteRequests(Universe universe) {
    this.universe = universe;
    this.drafted = new Drafted(universe);
    this.bundles = new DraftBundles(universe, drafted);
  }

  Sent draw(Chance chance) {
    Sent request =
        switch (chance.below(12)) {
          case 0 -> create(chance).with("If-None-Exist", condition(universe.any(chance), chance));
          case 1, 2 -> update(chance);
          case 3 -> update(chance).with("If-Match", "W/\"" + (1 + chance.below(3)) + "\"");
          case 4 -> conditionalUpdate(chance);
          case 5 -> patch(chance);
          case 6, 7 -> bundles.draw(chance);
          case 8 -> delete(chance);
          case 9 -> validate(chance);
          case 10 -> create(chance).with("X-Upsert-Extistence-Check", "disabled");
          default -> create(chance);
        };
    return chance.oneIn(3) ? request.with("Prefer", chance.pick(PREFERENCES)) : request;
  }

  private Sent create(Chance chance) {
    Resource draft = drafted.draw(chance);
    return Sent.post(draft.fhirType(), json(draft));
  }

  /** Onto an id that is seen, hidden or absent. */
  private Sent update(Chance chance) {
    Entry target = universe.any(chance);
    Resource draft = chance.oneIn(2) ? Drafted.copy(target) : drafted.of(target.type(), chance);
    String id = chance.oneIn(8) ? chance.absent() : target.id();
    draft.setId(draft.fhirType() + "/" + id);
    return new Sent("PUT", draft.fhirType() + "/" + id, Map.of(), json(draft));
  }

  private Sent conditionalUpdate(Chance chance) {
    Entry target = universe.any(chance);
    return new Sent(
        chance.oneIn(4) ? "PATCH" : "PUT",
        condition(target, chance),
        Map.of(),
        json(Drafted.copy(target)));
  }

  /** Finds one resource at most, and none outside this world. */
  static String condition(Entry target, Chance chance) {
    Query query = new Query().with("_id", target.id());
    if (!target.values().isEmpty() && chance.oneIn(2)) {
      Entry.Parameter found = chance.pick(target.values());
      query.with(found.name(), found.value());
    }
    return target.type() + "?" + query.text();
  }

  private Sent patch(Chance chance) {
    Entry target = universe.any(chance);
    String path = chance.oneIn(4) ? condition(target, chance) : target.reference();
    String operation =
        chance.of(
            "[{\"op\":\"test\",\"path\":\"/status\",\"value\":\"active\"}]",
            "[{\"op\":\"add\",\"path\":\"/language\",\"value\":\"fr\"}]",
            "[{\"op\":\"replace\",\"path\":\"/status\",\"value\":\"entered-in-error\"}]");
    return new Sent("PATCH", path, Map.of("Content-Type", JSON_PATCH), operation);
  }

  private Sent delete(Chance chance) {
    Entry target = universe.any(chance);
    String path = chance.oneIn(2) ? condition(target, chance) : target.reference();
    return new Sent("DELETE", path, Map.of(), "");
  }

  private Sent validate(Chance chance) {
    Resource draft = drafted.draw(chance);
    String road = chance.of("/$validate", "/$validate?mode=create", "/$validate?mode=update");
    return Sent.post(draft.fhirType() + road, json(draft));
  }

  static String json(Resource resource) {
    return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(resource);
  }
}
