package org.maiashare.decision;

import java.util.ArrayList;
import java.util.List;

/**
 * A representative reads as the person within their mandate: the whole record for personal matters;
 * identity, rights and protection for property alone. Never what is invisible to representatives.
 */
final class RepresentativeAccess implements Rule {

  private static final Scope PROPERTY =
      Scope.reading(Scope.of(DataCategory.ADM, DataCategory.SOC, DataCategory.LEG));

  private static final Scope INVISIBLE =
      (cell, action) ->
          cell.masking().contains(MaskingLabel.INVISIBLE_REPRESENTANTS_LEGAUX)
              || cell.masking().contains(MaskingLabel.INVISIBLE_PATIENT);

  @Override
  public String id() {
    return "representative-access";
  }

  @Override
  public String article() {
    return "Code civil 459, CSP L.1111-7";
  }

  @Override
  public List<Clause> clauses(Situation situation) {
    List<Clause> clauses = new ArrayList<>();
    for (RepresentationMandate mandate : situation.all(RepresentationMandate.class)) {
      if (!mandate.scopes().isEmpty()) {
        situation.directory().audiences(mandate.holder()).stream()
            .filter(RepresentativeAccess::mayRepresent)
            .flatMap(audience -> RequesterKey.whateverThePurpose(audience.subject()).stream())
            .forEach(key -> clauses.addAll(clauses(key, mandate)));
      }
    }
    return clauses;
  }

  /** A professional represents only as a professional guardian; software never does. */
  private static boolean mayRepresent(Audience audience) {
    return audience instanceof RelativeAudience
        || (!(audience instanceof SoftwareAudience)
            && audience.family().filter(RoleFamily.GUARDIAN_PROFESSIONAL::equals).isPresent());
  }

  private List<Clause> clauses(RequesterKey key, RepresentationMandate mandate) {
    Scope covered = mandate.coversPersonalMatters() ? SelfAccess.OWN_RECORD : PROPERTY;
    return List.of(
        Clause.permit(key, covered.butNot(INVISIBLE), mandate.period(), basis()),
        Clause.refuse(key, INVISIBLE, mandate.period(), List.of(), basis()));
  }
}
