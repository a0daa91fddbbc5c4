package org.maiashare.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.decision.Authorship;
import org.maiashare.decision.OrganisationId;
import org.maiashare.decision.Party;
import org.maiashare.decision.PractitionerId;
import org.maiashare.decision.RelatedPersonId;

/** What a record under construction calls everyone and everything in it. */
final class ScenarioNames {

  private BundleDraft transaction = BundleDraft.transaction();
  private final ScenarioPeople people;
  private final Map<Object, Reference> names = new HashMap<>();
  private final Set<Object> added = new HashSet<>();
  private final List<Object> order = new ArrayList<>();

  ScenarioNames(ScenarioPeople people) {
    this.people = people;
  }

  /** The name of what will be added under this key, the same each time. */
  Reference of(Object key) {
    return names.computeIfAbsent(key, any -> new Reference("urn:uuid:" + UUID.randomUUID())).copy();
  }

  /** Adds an entry under the name of its key. */
  void add(Object key, Resource resource) {
    order.add(key);
    transaction.post(of(key).getReference(), resource);
  }

  /** Files what was added; from now on it is called by where it lies. */
  void file(ScenarioStage stage) {
    List<String> references = stage.takeOver(transaction);
    for (int entry = 0; entry < order.size(); entry++) {
      names.put(order.get(entry), new Reference(references.get(entry)));
    }
    order.clear();
    transaction = BundleDraft.transaction();
  }

  /** Adds an entry unless one was added under its key. */
  void addOnce(Object key, Resource resource) {
    if (added.add(key)) {
      add(key, resource);
    }
  }

  /** What something is called that is stored elsewhere. */
  void stored(Object key, String reference) {
    names.put(key, new Reference(reference));
  }

  Reference party(Party party) {
    if (party instanceof Party.RoleParty it) {
      return people.role(it.role());
    }
    if (party instanceof Party.OrganisationParty it) {
      return people.organisation(it.organisation());
    }
    if (party instanceof Party.PractitionerParty it) {
      return new Reference(
          Objects.requireNonNull(people.practitioner(it.practitioner()).orElse(null)));
    }
    if (party instanceof Party.DeviceParty) {
      throw new NotOverHttpException(
          "software is known by its issuer's name, no Device stands for it");
    }
    return of(party);
  }

  /** Whoever wrote something; a professional by the role they have in that organisation. */
  Reference author(Authorship author) {
    if (author.person()) {
      return of(ScenarioRecord.PERSON);
    }
    Optional<RelatedPersonId> relative = author.relatedPerson();
    if (relative.isPresent()) {
      return of(Party.of(relative.get()));
    }
    OrganisationId organisation = author.organisation().orElseThrow();
    Optional<PractitionerId> practitioner = author.practitioner();
    return practitioner
        .map(it -> people.roleOf(it, organisation))
        .orElseGet(() -> people.organisation(organisation));
  }
}
