package org.maiashare.grants;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.decision.OrganisationId;
import org.maiashare.decision.PractitionerId;
import org.maiashare.decision.PractitionerRoleId;
import org.maiashare.decision.SharingProtocol;
import org.maiashare.decision.TerritoryId;
import org.maiashare.fhir.DirectoryRole;
import org.maiashare.fhir.ResourceReference;

/**
 * The directory for computing many persons' grants one after the other, in transactions that do not
 * change it. Asks each question once, until the directory's state changes: a change locks the
 * persons it concerns, so that looking at the state after locking a person is early enough.
 */
final class RememberedDirectory implements FactsDirectory {

  private final FactsDirectory directory;
  private final Supplier<Long> state;
  private final Map<Object, Object> answers = new ConcurrentHashMap<>();
  private volatile long known = -1;

  RememberedDirectory(FactsDirectory directory, Supplier<Long> state) {
    this.directory = directory;
    this.state = state;
  }

  @Override
  public void personLocked() {
    long now = state.get();
    if (now != known) {
      answers.clear();
      known = now;
    }
  }

  @Override
  public List<DirectoryRole> rolesOf(PractitionerId practitioner) {
    return once(List.of("roles", practitioner), () -> directory.rolesOf(practitioner));
  }

  @Override
  public Optional<DirectoryRole> role(PractitionerRoleId role) {
    return once(role, () -> directory.role(role));
  }

  @Override
  public Optional<TerritoryId> territoryOf(OrganisationId organisation) {
    return once(organisation, () -> directory.territoryOf(organisation));
  }

  @Override
  public Optional<OrganisationId> providerOf(String healthcareService) {
    return once(healthcareService, () -> directory.providerOf(healthcareService));
  }

  @Override
  public List<SharingProtocol> protocols() {
    return once("protocols", directory::protocols);
  }

  @Override
  public List<Resource> groups(Set<ResourceReference> references) {
    return references.isEmpty() ? List.of() : directory.groups(references);
  }

  @SuppressWarnings("unchecked")
  private <A> A once(Object question, Supplier<A> lookup) {
    Object answer = answers.get(question);
    if (answer == null) {
      answer = lookup.get();
      answers.put(question, answer);
    }
    return (A) answer;
  }
}
