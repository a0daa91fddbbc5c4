package org.maiashare.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * A transaction under construction. Entries have keys; they refer to each other by {@code urn:uuid}
 * made from the transaction's name and the key, so that the same source gives the same bundle.
 */
final class Transaction {

  private final String name;
  private final Bundle bundle = new Bundle();
  private final Set<String> added = new HashSet<>();
  private final Set<String> referenced = new HashSet<>();

  Transaction(String name) {
    this.name = name;
    bundle.setType(BundleType.TRANSACTION);
  }

  /** Adds a resource that is created each time the transaction runs. */
  Reference add(String key, Resource resource) {
    entry(key, resource);
    return to(key);
  }

  /** Adds a resource that is created only when none bears this identifier. */
  Reference addOnce(String key, Resource resource, String system, String value) {
    entry(key, resource).getRequest().setIfNoneExist(ConditionalReference.query(system, value));
    return to(key);
  }

  /** A reference to an entry of this transaction, added before or after. */
  Reference to(String key) {
    referenced.add(key);
    return new Reference(urn(key));
  }

  /** The whole transaction; refuses when an entry was referred to and never added. */
  Bundle bundle() {
    Set<String> missing = new HashSet<>(referenced);
    missing.removeAll(added);
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(name + " refers to what it does not hold: " + missing);
    }
    return bundle;
  }

  private BundleEntryComponent entry(String key, Resource resource) {
    if (!added.add(key)) {
      throw new IllegalArgumentException(name + " holds two entries named " + key);
    }
    BundleEntryComponent entry = bundle.addEntry().setFullUrl(urn(key)).setResource(resource);
    entry.getRequest().setMethod(HTTPVerb.POST).setUrl(resource.fhirType());
    return entry;
  }

  private String urn(String key) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes((name + "/" + key).getBytes(UTF_8));
  }
}
