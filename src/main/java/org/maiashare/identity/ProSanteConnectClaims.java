package org.maiashare.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maiashare.decision.RoleFamily;
import org.maiashare.fhir.RoleCode;
import org.maiashare.fhir.RoleFamilies;

/**
 * The userinfo of Pro Santé Connect, in a token. Roles come from {@code SubjectRefPro} (every
 * exercise with its sites) or, without it, from {@code SubjectRole} (one client spells {@code
 * subjectRoles}) at {@code SubjectOrganizationID}. A regulator of the emergency service ({@code
 * Acces_Regulation_Medicale}) may choose that role too, if the directory holds it.
 */
final class ProSanteConnectClaims implements IdentityReader {

  private static final String NAME = "SubjectNameID";
  private static final String ORGANISATION = "SubjectOrganizationID";
  private static final String REGULATOR = "Acces_Regulation_Medicale";

  @Override
  public PresentedIdentity read(Claims claims) {
    Optional<String> name = claims.text(NAME);
    if (name.isEmpty()) {
      return new PresentedIdentity.Nobody();
    }
    List<PresentedRole> roles = new ArrayList<>(fromExercises(claims));
    if (roles.isEmpty()) {
      roles.addAll(fromSession(claims));
    }
    if (claims.flag(REGULATOR)) {
      organisation(claims).ifPresent(place -> roles.add(regulator(place)));
    }
    return new PresentedIdentity.Professional(
        new BusinessIdentifier(NationalIdentifier.IDNPS, name.get()), roles);
  }

  private static List<PresentedRole> fromExercises(Claims claims) {
    List<PresentedRole> roles = new ArrayList<>();
    for (Claims exercise : claims.objects("SubjectRefPro.exercices")) {
      String profession = exercise.text("codeProfession").orElse("");
      for (Claims activity : exercise.objects("activities")) {
        String role = activity.text("codeRole").orElse("");
        RoleFamilies.ofUntabled(role, profession)
            .ifPresent(
                code ->
                    site(activity).ifPresent(place -> roles.add(new PresentedRole(place, code))));
      }
    }
    return roles;
  }

  private static Optional<BusinessIdentifier> site(Claims activity) {
    return activity
        .text("numeroFinessSite")
        .map(number -> new BusinessIdentifier(NationalIdentifier.FINESS, number))
        .or(
            () ->
                activity
                    .text("numeroSiretSite")
                    .map(number -> new BusinessIdentifier(NationalIdentifier.SIRET, number)));
  }

  /** The role of the session, written {@code code^oid}: the code of a role or of a profession. */
  private static List<PresentedRole> fromSession(Claims claims) {
    String spelling = claims.has("SubjectRole") ? "SubjectRole" : "subjectRoles";
    List<PresentedRole> roles = new ArrayList<>();
    for (String text : claims.texts(spelling)) {
      String code = text.split("\\^", -1)[0];
      Optional<RoleCode> role = RoleFamilies.ofUntabled(code, code);
      Optional<BusinessIdentifier> place = organisation(claims);
      if (role.isPresent() && place.isPresent()) {
        roles.add(new PresentedRole(place.get(), role.get()));
      }
    }
    return roles;
  }

  private static Optional<BusinessIdentifier> organisation(Claims claims) {
    return claims
        .text(ORGANISATION)
        .map(number -> new BusinessIdentifier(NationalIdentifier.IDNST, number));
  }

  private static PresentedRole regulator(BusinessIdentifier place) {
    return new PresentedRole(
        place, new RoleCode(RoleCode.Table.MAIA, RoleFamily.EMERGENCY_REGULATOR.code()));
  }
}
