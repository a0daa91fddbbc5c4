package org.maiashare.decision;

import java.util.ArrayList;
import java.util.List;

/**
 * Break-glass: whoever opened an emergency access reads what helps at once, for as long as it is
 * open, and may leave a note.
 */
final class EmergencyRule implements Rule {

  private static final Scope HELPFUL =
      Scope.reading(
              Scope.of(
                  DataCategory.ADM,
                  DataCategory.MED,
                  DataCategory.ALERT,
                  DataCategory.LEG,
                  DataCategory.PLAN))
          .or(Scope.writing(Scope.of(DataCategory.NOTE)));

  @Override
  public String id() {
    return "emergency-access";
  }

  @Override
  public String article() {
    return "CSP L.1111-17";
  }

  @Override
  public List<Clause> clauses(Situation situation) {
    Scope notVeryRestricted = (cell, action) -> !cell.sensitivity().contains(SensitivityLabel.V);
    List<Clause> clauses = new ArrayList<>();
    for (EmergencyAccess access : situation.all(EmergencyAccess.class)) {
      clauses.add(
          Clause.permit(
              new RequesterKey(PurposeOfUse.BREAK_GLASS.code(), Subjects.role(access.openedBy())),
              HELPFUL.and(notVeryRestricted),
              access.period(),
              basis()));
    }
    return clauses;
  }
}
