package org.maiashare.enforcement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.cells.Belonging;
import org.maiashare.cells.Labeller;
import org.maiashare.cells.PersonOf;
import org.maiashare.decision.AccessClass;
import org.maiashare.fhir.ResourceReference;

/**
 * The access classes of what a resource is about, for types that are labelled as their targets
 * (Provenance, Binary and the like): stored already, or written by the same bundle.
 */
final class TargetClasses {

  private static final String KEY = TargetClasses.class.getName();

  private final WriteTools tools;
  private final CellChoice choice;

  TargetClasses(WriteTools tools, CellChoice choice) {
    this.tools = tools;
    this.choice = choice;
  }

  /** Remembers with a resource what the bundle writes that it may be about. */
  static void attach(Resource resource, Map<String, Resource> written) {
    if (Labeller.isLabelledLikeTarget(resource)) {
      resource.setUserData(KEY, Map.copyOf(written));
    }
  }

  Collection<AccessClass> of(Resource resource) {
    if (!Labeller.isLabelledLikeTarget(resource)) {
      return List.of();
    }
    List<AccessClass> classes = new ArrayList<>();
    for (String reference : references(PersonOf.of(resource, urn -> java.util.Optional.empty()))) {
      Resource target = written(resource).get(reference);
      if (target != null) {
        classes.add(choice.classOf(target, of(target)));
      } else {
        ResourceReference.parse(reference)
            .flatMap(it -> tools.inTransaction(() -> tools.cells().cellOf(it.type(), it.id())))
            .map(cell -> tools.inTransaction(() -> tools.persons().about(cell).accessClass()))
            .ifPresent(classes::add);
      }
    }
    return classes;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Resource> written(Resource resource) {
    Object attached = resource.getUserData(KEY);
    return attached == null ? Map.of() : (Map<String, Resource>) attached;
  }

  private static List<String> references(Belonging belonging) {
    return belonging.fold(
        List::of,
        List::of,
        person -> List.of(person.reference()),
        through -> through.references(),
        refused -> List.of());
  }
}
