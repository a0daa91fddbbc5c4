package org.maiashare.demo;

import java.util.List;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** The record of one person under construction: what all its composers need. */
record PersonRecord(
    PersonSource person, Directory directory, Timeline timeline, Transaction transaction) {

  static final String PATIENT = "patient";

  /** The person the record is about. */
  Reference patient() {
    return transaction.to(PATIENT).setDisplay(person.given() + " " + person.family());
  }

  /** Adds a resource that bears labels, {@code ActCode#PSY} for instance, and refers to it. */
  Reference add(String key, Resource resource, List<String> labels) {
    labels.forEach(label -> resource.getMeta().addSecurity(Terminology.coding(label)));
    return transaction.add(key, resource);
  }

  /** The key of the n-th entry of a kind. */
  static String numbered(String kind, int index) {
    return kind + "-" + (index + 1);
  }
}
