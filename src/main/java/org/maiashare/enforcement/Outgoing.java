package org.maiashare.enforcement;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.rest.api.Constants;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** The resources that an answer carries, in bundles, their inner bundles and parameters. */
public final class Outgoing {

  private static final Set<BundleType> OF_ENTRIES =
      EnumSet.of(BundleType.BATCHRESPONSE, BundleType.TRANSACTIONRESPONSE);

  private Outgoing() {}

  /** Every resource with an id; what is contained in one leaves and stays with it. */
  public static List<Resource> of(@Nullable IBaseResource answer) {
    List<Resource> found = new ArrayList<>();
    collect(answer, found);
    return found;
  }

  private static void collect(@Nullable IBaseResource answer, List<Resource> found) {
    if (answer instanceof Bundle bundle && isMadeForTheAnswer(bundle)) {
      bundle.getEntry().forEach(entry -> collect(entry.getResource(), found));
    } else if (answer instanceof Parameters parameters) {
      parameters.getParameter().forEach(part -> collect(part, found));
    } else if (answer instanceof Resource resource
        && !(resource instanceof OperationOutcome)
        && resource.getIdElement().hasIdPart()) {
      found.add(resource);
    }
  }

  private static void collect(ParametersParameterComponent part, List<Resource> found) {
    collect(part.getResource(), found);
    part.getPart().forEach(inner -> collect(inner, found));
  }

  private static boolean isMadeForTheAnswer(Bundle bundle) {
    return bundle.getMeta().getVersionId() == null;
  }

  /** The cell it was read from; empty for what was not read from the database. */
  public static Optional<Integer> cellOf(Resource resource) {
    return RequestPartitionId.getPartitionIfAssigned(resource)
        .filter(RequestPartitionId::hasPartitionIds)
        .map(RequestPartitionId::getFirstPartitionIdOrNull);
  }

  /** Notes the cell of a resource that HAPI has written and read again, as it does in a batch. */
  static void noteCell(Resource resource, int cell) {
    resource.setUserData(Constants.RESOURCE_PARTITION_ID, RequestPartitionId.fromPartitionId(cell));
  }

  /**
   * Takes resources out of an answer, and with them what counted them and led to more of them.
   *
   * @return whether the answer itself is one of them
   */
  static boolean withhold(@Nullable IBaseResource answer, Set<Resource> withheld) {
    if (answer instanceof Bundle bundle && isMadeForTheAnswer(bundle)) {
      boolean ofEntries = OF_ENTRIES.contains(bundle.getType());
      List<BundleEntryComponent> gone =
          bundle.getEntry().stream()
              .filter(entry -> withhold(entry.getResource(), withheld))
              .toList();
      if (ofEntries) {
        gone.forEach(Outgoing::answerAsAbsent);
      } else if (!gone.isEmpty()) {
        bundle.getEntry().removeAll(gone);
        bundle.setTotalElement(null);
        bundle.getLink().removeIf(link -> !"self".equals(link.getRelation()));
      }
    } else if (answer instanceof Parameters parameters) {
      parameters.getParameter().forEach(part -> withholdIn(part, withheld));
    }
    return answer instanceof Resource resource && withheld.contains(resource);
  }

  private static void withholdIn(ParametersParameterComponent part, Set<Resource> withheld) {
    if (withhold(part.getResource(), withheld)) {
      part.setResource(null);
    }
    part.getPart().forEach(inner -> withholdIn(inner, withheld));
  }

  private static void answerAsAbsent(BundleEntryComponent entry) {
    entry.setResource(null);
    entry.getResponse().setStatus(String.valueOf(Refusal.NOT_FOUND.status()));
  }
}
