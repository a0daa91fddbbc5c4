package org.maiashare.leak;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;

/** Batches and transactions that write: repeated, conditional, pointing at each other. */
final class DraftBundles {

  private final Universe universe;
  private final Drafted drafted;

  DraftBundles(Universe universe, Drafted drafted) {
    this.universe = universe;
    this.drafted = drafted;
  }

  Sent draw(Chance chance) {
    Bundle bundle = new Bundle();
    bundle.setType(chance.oneIn(2) ? BundleType.BATCH : BundleType.TRANSACTION);
    int many = 1 + chance.below(3);
    List<BundleEntryComponent> entries = new ArrayList<>();
    for (int one = 0; one < many; one++) {
      entries.add(entry(chance));
    }
    if (chance.oneIn(5)) {
      entries.add(entries.get(0).copy());
    }
    bundle.setEntry(entries);
    return Sent.post("", WriteRequests.json(bundle));
  }

  private BundleEntryComponent entry(Chance chance) {
    BundleEntryComponent entry = new BundleEntryComponent();
    Entry target = universe.any(chance);
    switch (chance.below(6)) {
      case 0 -> entry.getRequest().setMethod(HTTPVerb.GET).setUrl(target.reference());
      case 1 -> put(entry, target, target.reference());
      case 2 -> put(entry, target, WriteRequests.condition(target, chance));
      case 3 -> entry.getRequest().setMethod(HTTPVerb.DELETE).setUrl(target.reference());
      case 4 -> {
        post(entry, drafted.draw(chance));
        entry.getRequest().setIfNoneExist("_id=" + target.id());
      }
      default -> post(entry, drafted.draw(chance));
    }
    return entry;
  }

  private static void put(BundleEntryComponent entry, Entry target, String url) {
    Resource copy = Drafted.copy(target);
    if (!url.contains("?")) {
      copy.setId(target.reference());
    }
    entry.setResource(copy).getRequest().setMethod(HTTPVerb.PUT).setUrl(url);
  }

  private static void post(BundleEntryComponent entry, Resource resource) {
    entry.setResource(resource).getRequest().setMethod(HTTPVerb.POST).setUrl(resource.fhirType());
  }
}
