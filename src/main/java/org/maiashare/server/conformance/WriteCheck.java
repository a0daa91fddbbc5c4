package org.maiashare.server.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.cells.PersonOf;
import org.maiashare.cells.UrnTypes;
import org.maiashare.conformance.ConformanceValidator;
import org.maiashare.conformance.Nonconformity;
import org.maiashare.conformance.SentResource;
import org.maiashare.enforcement.BoundRequester;
import org.maiashare.enforcement.Fault;
import org.maiashare.identity.Permission;

/**
 * Checks one resource that is about to be written, for the requester of the calling thread.
 * Software that takes over existing records, and software that keeps the directory, may do without
 * our profiles.
 */
final class WriteCheck {

  private static final String FAULTS = WriteCheck.class.getName();

  private final ConformanceValidator validator;

  WriteCheck(ConformanceValidator validator) {
    this.validator = validator;
  }

  /** What is wrong with a resource; noted on it, so that it is not checked twice. */
  List<Fault> check(Resource resource, SentResource sent, UrnTypes urns) {
    List<Nonconformity> found = new ArrayList<>(RuleNeeds.missing(resource, sent, urns));
    found.addAll(validator.check(sent, () -> mayLackOurProfiles(sent.type())));
    List<Fault> faults = found.stream().map(WriteCheck::fault).toList();
    resource.setUserData(FAULTS, faults);
    return faults;
  }

  /** What an earlier check found; empty when there was none. */
  @SuppressWarnings("unchecked")
  static Optional<List<Fault>> found(Resource resource) {
    return Optional.ofNullable((List<Fault>) resource.getUserData(FAULTS));
  }

  private static boolean mayLackOurProfiles(String type) {
    Set<Permission> permissions =
        BoundRequester.current()
            .map(requester -> requester.requester().permissions())
            .orElse(Set.of());
    return permissions.contains(Permission.IMPORT)
        || (permissions.contains(Permission.DIRECTORY_ADMIN) && PersonOf.isNobodys(type));
  }

  private static Fault fault(Nonconformity found) {
    return new Fault(
        found.kind().code(),
        found.kind().french(),
        found.kind().english(),
        Optional.of(found.expression()),
        Optional.of(found.detail()).filter(detail -> !detail.isEmpty()));
  }
}
