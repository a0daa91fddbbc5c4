package org.maiashare.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Break-glass: whoever opened an emergency access reads what helps at once, for as long as it is
 * open, and may leave a note. Notes that their own organisation signed they read too, so that they
 * can read back what they wrote.
 */
final class EmergencyRule implements Rule {

  private static final Scope HELPFUL =
      Scope.reading((cell, action) -> EmergencyAccess.OPENS.contains(cell.category()))
          .or(Scope.writing(Scope.of(DataCategory.NOTE)));

  private static final Scope NOT_VERY_RESTRICTED =
      (cell, action) -> !cell.sensitivity().contains(SensitivityLabel.V);

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
    List<Clause> clauses = new ArrayList<>();
    for (EmergencyAccess access : situation.all(EmergencyAccess.class)) {
      clauses.add(permit(Subjects.role(access.openedBy()), HELPFUL, access));
      situation.all(ExercisedRole.class).stream()
          .filter(role -> role.role().equals(access.openedBy()))
          .map(role -> permit(Subjects.exactRole(role), notesOf(role.organisation()), access))
          .forEach(clauses::add);
    }
    return clauses;
  }

  private Clause permit(String subject, Scope scope, EmergencyAccess access) {
    return Clause.permit(
        new RequesterKey(PurposeOfUse.BREAK_GLASS.code(), subject),
        scope.and(NOT_VERY_RESTRICTED),
        access.period(),
        basis());
  }

  private static Scope notesOf(OrganisationId organisation) {
    return Scope.reading(
        (cell, action) ->
            cell.category() == DataCategory.NOTE
                && cell.signed()
                && cell.authorship()
                    .flatMap(Authorship::organisation)
                    .equals(Optional.of(organisation)));
  }
}
