package org.maiashare.signature;

import java.util.List;
import java.util.Objects;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;

/**
 * A signature with the version of the resource that it is over.
 *
 * @param signed the version it is over; the current one when it is over none
 */
record VerifiedSignature(Judgement judgement, Resource signed, Resource current) {

  private static final List<String> NOT_COMPARED = List.of("id", "meta", "text");

  /** The elements that are other now than what was signed. */
  List<String> changed() {
    return signed.children().stream()
        .map(Property::getName)
        .filter(name -> !NOT_COMPARED.contains(name))
        .filter(name -> !same(signed.getNamedProperty(name), current.getNamedProperty(name)))
        .toList();
  }

  private static boolean same(Property one, Property other) {
    List<Base> before = one.getValues();
    List<Base> after = other.getValues();
    if (before.size() != after.size()) {
      return false;
    }
    for (int index = 0; index < before.size(); index++) {
      if (!Objects.requireNonNull(before.get(index)).equalsDeep(after.get(index))) {
        return false;
      }
    }
    return true;
  }
}
