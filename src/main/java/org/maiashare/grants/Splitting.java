package org.maiashare.grants;

import ca.uhn.fhir.context.FhirContext;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.maiashare.cells.AccessClassCode;
import org.maiashare.cells.CellBlock;
import org.maiashare.cells.ProvisionMatching;
import org.maiashare.cells.RecordView;
import org.maiashare.cells.ReferralFacets;
import org.maiashare.decision.AccessClass;
import org.maiashare.decision.Facet;
import org.maiashare.fhir.DirectoryView;
import org.maiashare.fhir.PrivacyChoice;
import org.maiashare.fhir.ResourceReference;

/**
 * Gives the resources that a referral or a provision of a consent singles out cells of their own,
 * and puts them back when it ends. Only resources whose place changes are touched.
 */
final class Splitting {

  private final PersonStore store;
  private final DirectoryView directory;
  private final FhirContext fhir;

  Splitting(PersonStore store, DirectoryView directory, FhirContext fhir) {
    this.store = store;
    this.directory = directory;
    this.fhir = fhir;
  }

  /**
   * Splits and merges the person's cells.
   *
   * @return whether any resource moved
   */
  boolean apply(PersonState person, List<PrivacyChoice> choices, List<ServiceRequest> referrals) {
    CellLayout layout = new CellLayout(person);
    boolean filters = choices.stream().anyMatch(choice -> !choice.filters().isEmpty());
    boolean wanted = filters || !referrals.isEmpty();
    store.noteSplits(person.blockNumbers().get(0), wanted);
    if (!wanted && layout.accessClasses().stream().allMatch(it -> it.facets().isEmpty())) {
      return false;
    }
    boolean moved = false;
    for (Map.Entry<StoredResource, Set<Facet>> entry :
        facets(person, choices, referrals).entrySet()) {
      moved |= place(person, layout, entry.getKey(), entry.getValue());
    }
    return moved;
  }

  /** The classes that the person's resources would have under these choices; nothing is moved. */
  List<AccessClass> foreseen(
      PersonState person, List<PrivacyChoice> choices, List<ServiceRequest> referrals) {
    CellLayout layout = new CellLayout(person);
    return facets(person, choices, referrals).entrySet().stream()
        .map(
            entry ->
                layout
                    .accessClassOf(entry.getKey().cell())
                    .with(entry.getValue().toArray(Facet[]::new)))
        .distinct()
        .toList();
  }

  /** What singles each of the person's resources out. */
  private Map<StoredResource, Set<Facet>> facets(
      PersonState person, List<PrivacyChoice> choices, List<ServiceRequest> referrals) {
    Map<StoredResource, Resource> record = new LinkedHashMap<>();
    store.record(person, List.of("*")).forEach(it -> record.put(it, it.parse(fhir)));
    ProvisionMatching provisions = new ProvisionMatching(directory, view(record));
    Map<StoredResource, Set<Facet>> facets = new LinkedHashMap<>();
    record.forEach(
        (stored, resource) -> {
          Set<Facet> own = new HashSet<>(provisions.facets(resource, choices));
          own.addAll(ReferralFacets.facets(resource, referrals));
          facets.put(stored, own);
        });
    return facets;
  }

  private boolean place(
      PersonState person, CellLayout layout, StoredResource resource, Set<Facet> facets) {
    AccessClass current = layout.accessClassOf(resource.cell());
    if (current.facets().equals(facets)) {
      return false;
    }
    AccessClass wanted = current.with(facets.toArray(Facet[]::new));
    int block = person.blockNumbers().get(0);
    int cell =
        wanted.equals(AccessClass.plain(wanted.category()))
            ? new CellBlock(block).plainCell(wanted.category()).value()
            : store.cellOf(block, AccessClassCode.of(wanted)).cell();
    store.split(resource.type(), resource.id(), cell);
    return true;
  }

  private static RecordView view(Map<StoredResource, Resource> record) {
    Map<ResourceReference, Resource> known = new LinkedHashMap<>();
    record.values().forEach(it -> ResourceReference.to(it).ifPresent(name -> known.put(name, it)));
    return reference -> Optional.ofNullable(known.get(reference));
  }
}
