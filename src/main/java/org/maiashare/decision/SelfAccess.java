package org.maiashare.decision;

import java.util.List;

/** The person reads their own record, and writes notes and consents. */
final class SelfAccess implements Rule {

  @Override
  public String id() {
    return "self-access";
  }

  @Override
  public String article() {
    return "CSP L.1111-7";
  }

  @Override
  public List<Clause> clauses(Situation situation) {
    String subject = Subjects.person(situation.facts().person());
    return List.of(
        permit(new RequesterKey(RequesterKey.ANY_PURPOSE, subject)),
        permit(new RequesterKey(PurposeOfUse.BREAK_GLASS.code(), subject)));
  }

  private Clause permit(RequesterKey key) {
    Scope visible = (cell, action) -> !cell.masking().contains(MaskingLabel.INVISIBLE_PATIENT);
    Scope own =
        (cell, action) ->
            action == Action.READ
                || cell.category() == DataCategory.NOTE
                || cell.category() == DataCategory.CONSENT;
    return Clause.permit(key, visible.and(own), Period.ALWAYS, Rules.basis(this));
  }
}
