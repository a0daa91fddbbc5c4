package org.maiashare.identity;

import java.util.Set;
import java.util.stream.Collectors;
import org.maiashare.decision.RoleFamily;
import org.maiashare.fhir.RoleCode;

/**
 * Our own shape of token: exactly one of {@code practitioner} (with {@code roles}), {@code person},
 * {@code related_person} and {@code software}. Identifiers are written {@code system|value}, codes
 * {@code table#code}.
 */
final class MaiaClaims implements IdentityReader {

  static final String PRACTITIONER = "practitioner";
  static final String ROLES = "roles";
  static final String ORGANISATION = "organisation";
  static final String CODE = "code";
  static final String PERSON = "person";
  static final String RELATED_PERSON = "related_person";
  static final String SOFTWARE = "software";
  static final String FAMILIES = "families";

  @Override
  public PresentedIdentity read(Claims claims) {
    long kinds =
        Set.of(PRACTITIONER, PERSON, RELATED_PERSON, SOFTWARE).stream().filter(claims::has).count();
    if (kinds > 1) {
      throw Claims.invalid();
    }
    if (claims.has(PRACTITIONER)) {
      return new PresentedIdentity.Professional(
          identifier(claims, PRACTITIONER),
          claims.objects(ROLES).stream().map(MaiaClaims::role).toList());
    }
    if (claims.has(PERSON)) {
      return new PresentedIdentity.Person(identifier(claims, PERSON));
    }
    if (claims.has(RELATED_PERSON)) {
      return new PresentedIdentity.RelatedPerson(identifier(claims, RELATED_PERSON));
    }
    return claims.has(SOFTWARE) ? software(claims) : new PresentedIdentity.Nobody();
  }

  private static PresentedRole role(Claims role) {
    return new PresentedRole(
        identifier(role, ORGANISATION),
        RoleCode.ofShortForm(role.requiredText(CODE)).orElseThrow(Claims::invalid));
  }

  private static PresentedIdentity software(Claims claims) {
    Claims software = claims.requiredObject(SOFTWARE);
    Set<RoleFamily> families =
        software.texts(FAMILIES).stream()
            .map(code -> RoleFamily.ofCode(code).orElseThrow(Claims::invalid))
            .collect(Collectors.toSet());
    return new PresentedIdentity.Software(
        claims.requiredText("sub"),
        software
            .text(ORGANISATION)
            .map(text -> BusinessIdentifier.ofToken(text).orElseThrow(Claims::invalid)),
        families);
  }

  private static BusinessIdentifier identifier(Claims claims, String path) {
    return BusinessIdentifier.ofToken(claims.requiredText(path)).orElseThrow(Claims::invalid);
  }
}
