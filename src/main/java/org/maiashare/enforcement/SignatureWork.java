package org.maiashare.enforcement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Contract;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;

/**
 * The signatures that a transaction files: checked before it commits, and whatever they decide on
 * computed anew with them.
 */
final class SignatureWork {

  private record Filed(int block, Provenance provenance) {}

  private final WriteTools tools;
  private final List<Filed> provenances = new ArrayList<>();
  private final List<Contract> contracts = new ArrayList<>();

  SignatureWork(WriteTools tools) {
    this.tools = tools;
  }

  void filed(int block, Provenance provenance) {
    provenances.add(new Filed(block, provenance));
  }

  void filed(Contract contract) {
    contracts.add(contract);
  }

  /** In an order of persons that two transactions cannot cross. */
  void check() {
    provenances.sort(Comparator.comparingInt(Filed::block));
    provenances.forEach(it -> tools.signatures().check(it.block(), it.provenance()));
    contracts.forEach(tools.signatures()::check);
  }

  /** Whose consents may count otherwise from now on. */
  Set<Integer> concernedPersons() {
    return provenances.stream()
        .filter(it -> it.block() != 0 && isOver("Consent", it.provenance()))
        .map(Filed::block)
        .collect(Collectors.toSet());
  }

  boolean concernProtocols() {
    return provenances.stream()
        .anyMatch(it -> it.block() == 0 && isOver("Contract", it.provenance()));
  }

  private static boolean isOver(String type, Provenance provenance) {
    return provenance.getTarget().stream()
        .map(Reference::getReferenceElement)
        .anyMatch(target -> type.equals(target.getResourceType()));
  }
}
