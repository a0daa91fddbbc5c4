package org.maiashare.decision;

import java.util.List;

/** The person reads their own record, and writes notes and consents. */
final class SelfAccess implements Rule {

  /** What the person, and whoever stands in for them, may do. */
  static final Scope OWN_RECORD =
      (cell, action) ->
          !cell.masking().contains(MaskingLabel.INVISIBLE_PATIENT)
              && (action == Action.READ
                  || cell.category() == DataCategory.NOTE
                  || cell.category() == DataCategory.CONSENT);

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
    return RequesterKey.whateverThePurpose(Subjects.person(situation.facts().person())).stream()
        .map(key -> Clause.permit(key, OWN_RECORD, Period.ALWAYS, basis()))
        .toList();
  }
}
