package org.maiashare.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a relation entitles an audience to, before sensitivity labels are looked at. Ordinary
 * resources are permitted as they are; a labelled one needs every label granted, by the protocol to
 * the role family, or by a consent that names it.
 *
 * @param limit what the relation covers
 * @param ceiling whose sensitivity labels the protocol grants
 */
record Entitlement(
    Audience audience,
    PurposeOfUse purpose,
    Period valid,
    Scope limit,
    Ceiling ceiling,
    Basis basis) {
  Entitlement {
    Objects.requireNonNull(audience);
    Objects.requireNonNull(purpose);
    Objects.requireNonNull(valid);
    Objects.requireNonNull(limit);
    Objects.requireNonNull(ceiling);
    Objects.requireNonNull(basis);
  }

  /** The permissions that follow. */
  List<Clause> clauses(Situation situation) {
    List<Clause> clauses = new ArrayList<>();
    if (valid.isEmpty()) {
      return clauses;
    }
    Set<SensitivityLabel> granted = ceiling.sensitivity();
    clauses.add(
        permit(
            audience,
            valid,
            (cell, action) -> granted.containsAll(cell.sensitivity()) && limit.covers(cell, action),
            basis));
    for (StandingProvision permission : situation.consents().permissions()) {
      if (!permission.labels().labels().isEmpty()
          && permission.permittedPurposes().contains(purpose)) {
        clauses.addAll(opened(situation, permission));
      }
    }
    return clauses;
  }

  private List<Clause> opened(Situation situation, StandingProvision permission) {
    List<Clause> clauses = new ArrayList<>();
    Scope scope =
        (cell, action) ->
            isOpenedBy(permission, cell)
                && permission.coversData(cell)
                && limit.covers(cell, action);
    for (Situation.Reach reach : situation.addressed(audience, permission)) {
      Period common = valid.intersection(reach.period());
      if (!common.isEmpty()) {
        clauses.add(
            permit(
                reach.audience(),
                common,
                scope,
                basis.withConsent("sensitive-by-consent", permission.consent())));
      }
    }
    return clauses;
  }

  /** Whether the labels the protocol does not grant, at least one, are all named by the consent. */
  private boolean isOpenedBy(StandingProvision permission, AccessClass cell) {
    boolean opens = false;
    for (SensitivityLabel label : cell.sensitivity()) {
      if (!ceiling.sensitivity().contains(label)) {
        if (!permission.labels().labels().contains(label)) {
          return false;
        }
        opens = true;
      }
    }
    return opens;
  }

  private Clause permit(Audience to, Period period, Scope scope, Basis why) {
    return Clause.permit(to.key(purpose.code()), scope, period, why);
  }
}
