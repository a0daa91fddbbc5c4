package org.maiashare.fhir;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.BaseRuntimeChildDefinition.IAccessor;
import ca.uhn.fhir.context.BaseRuntimeElementCompositeDefinition;
import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * A path of elements within one resource type, such as {@code participant.actor} or {@code
 * effective[x]}, resolved once.
 */
public final class ElementPath {
  private final List<IAccessor> steps;

  private ElementPath(List<IAccessor> steps) {
    this.steps = List.copyOf(steps);
  }

  /**
   * Resolves a path.
   *
   * @throws IllegalArgumentException when the type has no such element
   */
  public static ElementPath of(String resourceType, String path) {
    BaseRuntimeElementCompositeDefinition<?> definition =
        FhirContext.forR4Cached().getResourceDefinition(resourceType);
    List<IAccessor> steps = new ArrayList<>();
    String[] names = path.split("\\.");
    for (int index = 0; index < names.length; index++) {
      BaseRuntimeChildDefinition child = definition.getChildByName(names[index]);
      if (child == null) {
        throw new IllegalArgumentException(resourceType + " has no " + path);
      }
      steps.add(child.getAccessor());
      if (index < names.length - 1) {
        definition = (BaseRuntimeElementCompositeDefinition<?>) child.getChildByName(names[index]);
      }
    }
    return new ElementPath(steps);
  }

  /** Whether the type has such an element at its root. */
  public static boolean exists(String resourceType, String element) {
    return FhirContext.forR4Cached().getResourceDefinition(resourceType).getChildByName(element)
        != null;
  }

  /** The values at the path, none when the element is absent. */
  public List<IBase> values(Resource resource) {
    List<IBase> values = List.of(resource);
    for (IAccessor step : steps) {
      List<IBase> next = new ArrayList<>();
      for (IBase value : values) {
        next.addAll(step.getValues(value));
      }
      values = next;
    }
    return values;
  }

  /** The references at the path that are not empty. */
  public Stream<Reference> references(Resource resource) {
    return values(resource).stream()
        .filter(Reference.class::isInstance)
        .map(Reference.class::cast)
        .filter(reference -> !reference.isEmpty());
  }
}
