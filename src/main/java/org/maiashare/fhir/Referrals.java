package org.maiashare.fhir;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.maiashare.decision.Party;
import org.maiashare.decision.Referral;
import org.maiashare.decision.ReferralId;

/** Referrals (orientations) and the tasks that address them to somebody. */
public final class Referrals {

  private static final Set<ServiceRequestStatus> UNDER_WAY =
      EnumSet.of(ServiceRequestStatus.ACTIVE, ServiceRequestStatus.ONHOLD);

  private static final Set<TaskStatus> OPEN =
      EnumSet.of(
          TaskStatus.REQUESTED,
          TaskStatus.RECEIVED,
          TaskStatus.ACCEPTED,
          TaskStatus.INPROGRESS,
          TaskStatus.ONHOLD);

  private Referrals() {}

  /** Whether a request is a referral, not a prescription or another order. */
  public static boolean isReferral(ServiceRequest request) {
    return Profiles.claims(request, Profiles.REFERRAL)
        || Codings.hasAny(List.of(request.getCode()), CodeSystems.REFERRAL_KIND)
        || Codings.hasAny(request.getCategory(), CodeSystems.REFERRAL_KIND);
  }

  /** The referral a task is about, whether or not it is open. */
  public static Optional<ReferralId> ofTask(Task task) {
    return ResourceReference.of(task.getFocus())
        .filter(focus -> focus.isA("ServiceRequest"))
        .map(focus -> new ReferralId(focus.id()));
  }

  /** The id under which facts know a referral. */
  public static Optional<ReferralId> idOf(ServiceRequest request) {
    return ResourceReference.to(request).map(named -> new ReferralId(named.id()));
  }

  /** What a referral attaches, as long as it is under way. */
  public static Set<ResourceReference> attachments(ServiceRequest request) {
    Set<ResourceReference> attached = new LinkedHashSet<>();
    if (isReferral(request) && UNDER_WAY.contains(request.getStatus())) {
      request
          .getSupportingInfo()
          .forEach(reference -> ResourceReference.of(reference).ifPresent(attached::add));
    }
    return attached;
  }

  /** The fact; empty for what is no referral or was entered in error. */
  static Optional<Referral> read(
      ServiceRequest request, List<? extends Resource> record, DirectoryView directory) {
    if (!isReferral(request) || request.getStatus() == ServiceRequestStatus.ENTEREDINERROR) {
      return Optional.empty();
    }
    return idOf(request)
        .map(
            id ->
                new Referral(
                    id,
                    Parties.of(request.getRequester()),
                    UNDER_WAY.contains(request.getStatus())
                        ? addressees(id, record, directory)
                        : Set.of()));
  }

  private static Set<Party> addressees(
      ReferralId id, List<? extends Resource> record, DirectoryView directory) {
    Set<Party> owners = new LinkedHashSet<>();
    for (Resource resource : record) {
      if (resource instanceof Task task
          && OPEN.contains(task.getStatus())
          && ofTask(task).equals(Optional.of(id))) {
        owner(task.getOwner(), directory).ifPresent(owners::add);
      }
    }
    return owners;
  }

  private static Optional<Party> owner(Reference owner, DirectoryView directory) {
    return ResourceReference.of(owner)
        .flatMap(
            named ->
                named.isA("HealthcareService")
                    ? directory.providerOf(named.id()).map(Party::of)
                    : Parties.of(named).filter(Referrals::mayBeAddressed));
  }

  private static boolean mayBeAddressed(Party party) {
    return party instanceof Party.PractitionerParty
        || party instanceof Party.RoleParty
        || party instanceof Party.OrganisationParty;
  }
}
