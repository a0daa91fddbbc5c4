package org.maiashare.cells;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.maiashare.decision.Facet;
import org.maiashare.decision.ReferralId;
import org.maiashare.fhir.Referrals;
import org.maiashare.fhir.ResourceReference;

/**
 * Which referrals a resource is part of: the referral itself and its tasks for ever, what it
 * attaches while it is under way.
 */
public final class ReferralFacets {

  private ReferralFacets() {}

  /**
   * The facets.
   *
   * @param referrals the person's service requests
   */
  public static Set<Facet> facets(Resource resource, List<ServiceRequest> referrals) {
    Set<Facet> facets = new LinkedHashSet<>();
    itself(resource, referrals).ifPresent(id -> facets.add(new Facet.ReferralFacet(id)));
    Optional<ResourceReference> named = ResourceReference.to(resource);
    for (ServiceRequest referral : referrals) {
      if (named.filter(Referrals.attachments(referral)::contains).isPresent()) {
        Referrals.idOf(referral).ifPresent(id -> facets.add(new Facet.ReferralFacet(id)));
      }
    }
    return facets;
  }

  private static Optional<ReferralId> itself(Resource resource, List<ServiceRequest> referrals) {
    if (resource instanceof ServiceRequest request) {
      return Referrals.isReferral(request) ? Referrals.idOf(request) : Optional.empty();
    }
    return resource instanceof Task task
        ? Referrals.ofTask(task).filter(id -> isOneOf(id, referrals))
        : Optional.empty();
  }

  private static boolean isOneOf(ReferralId id, List<ServiceRequest> referrals) {
    return referrals.stream()
        .filter(Referrals::isReferral)
        .anyMatch(it -> Referrals.idOf(it).equals(Optional.of(id)));
  }
}
