package org.maiashare.leak;

import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;

/**
 * A resource of the world, with what a search could find it by.
 *
 * @param hidden whether it is hidden from who asks
 * @param parameters every search parameter of its type that has a value in it
 */
record Entry(
    String type, String id, boolean hidden, Resource resource, List<Parameter> parameters) {

  Entry {
    parameters = List.copyOf(parameters);
  }

  /**
   * @param value as it would be searched for; of references {@code Type/id}
   */
  record Parameter(String name, RestSearchParameterTypeEnum kind, String value) {

    boolean isLink() {
      return kind == RestSearchParameterTypeEnum.REFERENCE;
    }
  }

  String reference() {
    return type + "/" + id;
  }

  List<Parameter> links() {
    return parameters.stream().filter(Parameter::isLink).toList();
  }

  List<Parameter> values() {
    return parameters.stream().filter(it -> !it.isLink()).toList();
  }
}
