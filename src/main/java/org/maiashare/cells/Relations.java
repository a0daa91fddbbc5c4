package org.maiashare.cells;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.fhir.ElementPath;
import org.maiashare.fhir.ResourceReference;

/** Whether a resource belongs to an encounter, a care plan or an episode of care. */
final class Relations {

  private static final List<String> LINKS =
      List.of("encounter", "context", "basedOn", "episodeOfCare", "partOf");

  private static final Map<String, List<ElementPath>> PATHS = new ConcurrentHashMap<>();

  private final RecordView record;

  Relations(RecordView record) {
    this.record = record;
  }

  /**
   * Whether the resource belongs to it.
   *
   * @param otherwise the answer when an encounter that would tell cannot be found
   */
  boolean belongs(Resource resource, ResourceReference whole, boolean otherwise) {
    Set<ResourceReference> direct = direct(resource);
    if (direct.contains(whole)) {
      return true;
    }
    if (whole.isA("CarePlan")) {
      return record
          .find(whole)
          .filter(CarePlan.class::isInstance)
          .filter(plan -> mentions((CarePlan) plan, resource))
          .isPresent();
    }
    return direct.stream()
        .filter(it -> it.isA("Encounter") && !isItself(it, resource))
        .anyMatch(
            encounter ->
                record
                    .find(encounter)
                    .map(found -> direct(found).contains(whole))
                    .orElse(otherwise));
  }

  private static boolean isItself(ResourceReference reference, Resource resource) {
    return ResourceReference.to(resource).equals(Optional.of(reference));
  }

  private static Set<ResourceReference> direct(Resource resource) {
    Set<ResourceReference> direct = new LinkedHashSet<>();
    ResourceReference.to(resource).ifPresent(direct::add);
    for (ElementPath path : PATHS.computeIfAbsent(resource.fhirType(), Relations::paths)) {
      path.references(resource)
          .flatMap(reference -> ResourceReference.of(reference).stream())
          .forEach(direct::add);
    }
    return direct;
  }

  private static List<ElementPath> paths(String type) {
    if (type.equals("DocumentReference")) {
      return List.of(ElementPath.of(type, "context.encounter"));
    }
    return LINKS.stream()
        .filter(element -> ElementPath.exists(type, element))
        .map(element -> ElementPath.of(type, element))
        .toList();
  }

  private static boolean mentions(CarePlan plan, Resource resource) {
    Set<ResourceReference> mentioned = new LinkedHashSet<>();
    plan.getGoal().forEach(it -> add(mentioned, it));
    plan.getActivity().forEach(activity -> add(mentioned, activity.getReference()));
    return ResourceReference.to(resource).filter(mentioned::contains).isPresent();
  }

  private static void add(Set<ResourceReference> mentioned, Reference reference) {
    ResourceReference.of(reference).ifPresent(mentioned::add);
  }
}
