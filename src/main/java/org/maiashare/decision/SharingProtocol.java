package org.maiashare.decision;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A sharing protocol (FHIR Contract). A family without a term gets nothing: silence is refusal.
 *
 * @param territories none for the base and overarching policies, one or more for a territory
 *     protocol, two for an agreement
 * @param signatureRequired whether, under it, a permission counts only when it is signed
 */
public record SharingProtocol(
    String canonical,
    String version,
    ProtocolKind kind,
    Set<TerritoryId> territories,
    Period applies,
    Map<RoleFamily, Ceiling> terms,
    Set<ProtocolParty> parties,
    boolean signatureRequired)
    implements Fact {

  /** A protocol under which a consent counts without signature. */
  public SharingProtocol(
      String canonical,
      String version,
      ProtocolKind kind,
      Set<TerritoryId> territories,
      Period applies,
      Map<RoleFamily, Ceiling> terms,
      Set<ProtocolParty> parties) {
    this(canonical, version, kind, territories, applies, terms, parties, false);
  }

  public SharingProtocol {
    Objects.requireNonNull(canonical);
    Objects.requireNonNull(version);
    Objects.requireNonNull(kind);
    territories = Set.copyOf(territories);
    Objects.requireNonNull(applies);
    terms = Map.copyOf(terms);
    parties = Set.copyOf(parties);
  }

  /** How reasons and consents name this version. */
  public String reference() {
    return canonical + "|" + version;
  }

  /** The ceiling of a family; nothing when the protocol does not speak of it. */
  public Ceiling ceiling(RoleFamily family) {
    return terms.getOrDefault(family, Ceiling.NOTHING);
  }

  /**
   * Whether every party signed. The base and the overarching policies are the project's own and
   * have no party; any other protocol without a party is not signed.
   */
  public boolean isSigned() {
    boolean ours = kind == ProtocolKind.BASE || kind == ProtocolKind.OVERARCHING;
    return (ours || !parties.isEmpty()) && parties.stream().allMatch(ProtocolParty::signed);
  }

  /**
   * Whether a consent of a person of a territory counts only when it is signed: whatever protocol
   * it names, for whoever could choose would choose the laxer one. A protocol that is not signed
   * asks for nothing.
   */
  public boolean asksSignatureOf(Optional<TerritoryId> territory, Collection<String> policies) {
    return signatureRequired
        && isSigned()
        && (territory.filter(territories::contains).isPresent()
            || policies.stream().anyMatch(this::isNamedBy));
  }

  /** Whether a consent's policy names this protocol, in this or in no particular version. */
  boolean isNamedBy(String policy) {
    return policy.equals(canonical) || policy.equals(reference());
  }
}
