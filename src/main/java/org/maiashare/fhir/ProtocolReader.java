package org.maiashare.fhir;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Contract;
import org.hl7.fhir.r4.model.Contract.ContractStatus;
import org.hl7.fhir.r4.model.Contract.SignatoryComponent;
import org.hl7.fhir.r4.model.Contract.TermComponent;
import org.hl7.fhir.r4.model.Extension;
import org.maiashare.decision.Ceiling;
import org.maiashare.decision.DataCategory;
import org.maiashare.decision.OrganisationId;
import org.maiashare.decision.Period;
import org.maiashare.decision.ProtocolKind;
import org.maiashare.decision.ProtocolParty;
import org.maiashare.decision.RoleFamily;
import org.maiashare.decision.SensitivityLabel;
import org.maiashare.decision.SharingProtocol;
import org.maiashare.decision.TerritoryId;

/**
 * Territory protocols and inter-territory agreements, from executed Contracts. A protocol only
 * narrows: what of it cannot be read grants nothing, and a beginning that cannot be read has begun.
 * An agreement widens: it must be readable throughout.
 */
public final class ProtocolReader {

  private final ProtocolSignatures signatures;

  public ProtocolReader(ProtocolSignatures signatures) {
    this.signatures = signatures;
  }

  /**
   * Whether the Contract is a protocol, an agreement or a policy, in force or not: about no person.
   */
  public static boolean isProtocol(Contract contract) {
    return Codings.hasAny(List.of(contract.getType()), CodeSystems.CONTRACT_KIND);
  }

  /**
   * The protocol; empty when the Contract is none of the two, is not executed or cannot be placed.
   * The base protocol and the overarching policies are the project's own, not read from Contracts.
   */
  public Optional<SharingProtocol> read(Contract contract) {
    boolean agreement =
        Codings.has(contract.getType(), CodeSystems.CONTRACT_KIND, "inter-territory-agreement");
    boolean protocol =
        Codings.has(contract.getType(), CodeSystems.CONTRACT_KIND, "sharing-protocol");
    if (agreement == protocol
        || contract.getStatus() != ContractStatus.EXECUTED
        || !contract.hasUrl()
        || !contract.hasVersion()) {
      return Optional.empty();
    }
    Set<TerritoryId> territories = new HashSet<>();
    contract.getDomain().forEach(it -> Parties.territory(it).ifPresent(territories::add));
    boolean misplaced =
        territories.isEmpty()
            || (agreement && (territories.size() != 2 || contract.getDomain().size() != 2));
    Optional<Period> applies =
        agreement
            ? Periods.giving(contract.getApplies())
            : Optional.of(Periods.taking(contract.getApplies()));
    return misplaced
        ? Optional.empty()
        : applies.map(
            when ->
                new SharingProtocol(
                    contract.getUrl(),
                    contract.getVersion(),
                    agreement ? ProtocolKind.AGREEMENT : ProtocolKind.TERRITORY,
                    territories,
                    when,
                    terms(contract),
                    parties(contract),
                    requiresSignature(contract)));
  }

  /** What says that no signature is required must say so plainly. */
  private static boolean requiresSignature(Contract contract) {
    return contract.getExtensionsByUrl(Extensions.PROTOCOL_SIGNATURE_REQUIRED).stream()
        .anyMatch(
            it ->
                !(it.getValue() instanceof BooleanType value
                    && Boolean.FALSE.equals(value.getValue())));
  }

  private static Map<RoleFamily, Ceiling> terms(Contract contract) {
    Map<RoleFamily, Ceiling> terms = new EnumMap<>(RoleFamily.class);
    for (TermComponent term : contract.getTerm()) {
      Codings.codes(List.of(term.getType()), CodeSystems.ROLE_FAMILY)
          .flatMap(code -> RoleFamily.ofCode(code).stream())
          .forEach(family -> terms.merge(family, ceiling(term), Ceiling::intersection));
    }
    return terms;
  }

  private static Ceiling ceiling(TermComponent term) {
    Map<DataCategory, Boolean> writable = new EnumMap<>(DataCategory.class);
    for (Extension line : term.getExtensionsByUrl(Extensions.PROTOCOL_CEILING)) {
      List<String> access = Codings.codesOfPart(line, "access", CodeSystems.ACCESS_LEVEL);
      boolean readable = access.equals(List.of("read"));
      boolean both = access.equals(List.of("read-write"));
      Codings.codesOfPart(line, "category", CodeSystems.DATA_CATEGORY).stream()
          .flatMap(code -> Codings.constant(DataCategory.class, code).stream())
          .filter(category -> readable || both)
          .forEach(category -> writable.merge(category, both, Boolean::logicalAnd));
    }
    Set<DataCategory> written = EnumSet.noneOf(DataCategory.class);
    writable.forEach(
        (category, both) -> {
          if (both) {
            written.add(category);
          }
        });
    return new Ceiling(writable.keySet(), written, sensitiveLabels(term));
  }

  private static Set<SensitivityLabel> sensitiveLabels(TermComponent term) {
    Set<SensitivityLabel> labels = EnumSet.noneOf(SensitivityLabel.class);
    for (Extension label : term.getExtensionsByUrl(Extensions.PROTOCOL_SENSITIVE_LABEL)) {
      if (label.getValue() instanceof Coding coding) {
        SecurityLabels.sensitivity(coding).ifPresent(labels::add);
      }
    }
    return labels;
  }

  /** Whoever must sign, if they are an organisation of ours. */
  private Set<ProtocolParty> parties(Contract contract) {
    Set<ProtocolParty> parties = new HashSet<>();
    for (SignatoryComponent signer : contract.getSigner()) {
      boolean signed = signatures.isSigned(contract, signer);
      ResourceReference.of(signer.getParty())
          .filter(named -> named.isA("Organization"))
          .map(named -> new ProtocolParty(new OrganisationId(named.id()), signed))
          .ifPresent(parties::add);
    }
    return parties;
  }
}
