package org.maiashare.identity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maiashare.fhir.RoleCode;
import org.maiashare.fhir.RoleFamilies;
import org.maiashare.identity.ClaimMapping.Claim;

/**
 * Tokens whose claims have names of the issuer's choice. Values of the role claim that are no role
 * codes, as the technical roles of a Keycloak realm, are passed over.
 */
final class ConfiguredClaims implements IdentityReader {

  private final ClaimMapping mapping;

  ConfiguredClaims(ClaimMapping mapping) {
    this.mapping = mapping;
  }

  @Override
  public PresentedIdentity read(Claims claims) {
    List<PresentedIdentity> identities =
        Stream.of(
                identifiers(claims, mapping.practitioner()).stream()
                    .map(one -> professional(claims, one)),
                identifiers(claims, mapping.person()).stream().map(PresentedIdentity.Person::new),
                identifiers(claims, mapping.relatedPerson()).stream()
                    .map(PresentedIdentity.RelatedPerson::new))
            .<PresentedIdentity>flatMap(found -> found)
            .toList();
    if (identities.size() > 1) {
      throw Claims.invalid();
    }
    return identities.isEmpty() ? new PresentedIdentity.Nobody() : identities.get(0);
  }

  private PresentedIdentity professional(Claims claims, BusinessIdentifier practitioner) {
    List<RoleCode> codes =
        texts(claims, mapping.role()).stream().flatMap(text -> role(text).stream()).toList();
    List<PresentedRole> roles =
        identifiers(claims, mapping.organisation()).stream()
            .flatMap(place -> codes.stream().map(code -> new PresentedRole(place, code)))
            .toList();
    return new PresentedIdentity.Professional(practitioner, roles);
  }

  private Optional<RoleCode> role(String text) {
    Claim claim = mapping.role();
    Optional<RoleCode> code =
        claim == null || claim.system() == null
            ? RoleCode.ofShortForm(text)
            : RoleCode.ofCoding(claim.system(), text);
    return code.filter(one -> RoleFamilies.of(one).isPresent());
  }

  private static List<BusinessIdentifier> identifiers(Claims claims, @Nullable Claim claim) {
    return texts(claims, claim).stream()
        .map(text -> identifier(text, claim == null ? null : claim.system()))
        .toList();
  }

  private static BusinessIdentifier identifier(String text, @Nullable String system) {
    return system == null
        ? BusinessIdentifier.ofToken(text).orElseThrow(Claims::invalid)
        : new BusinessIdentifier(system, text);
  }

  private static List<String> texts(Claims claims, @Nullable Claim claim) {
    return claim == null
        ? List.of()
        : claims.texts(claim.path()).stream().filter(text -> !text.isBlank()).toList();
  }
}
