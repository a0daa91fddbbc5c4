package org.maiashare.decision;

import java.util.ArrayList;
import java.util.List;

/**
 * Whoever opened the person's file sets up its team within a day: identity, coordination, consents
 * and referrals, written too. Only families that write identities may open a file.
 */
final class AdmittingAccess implements Rule {

  private static final Scope SETTING_UP =
      Scope.of(DataCategory.ADM, DataCategory.COORD, DataCategory.CONSENT, DataCategory.REF);

  @Override
  public String id() {
    return "admitting-access";
  }

  @Override
  public String article() {
    return "CSP L.1110-4 II";
  }

  /** Whether a family may open files under a ceiling. */
  static boolean opensFiles(Ceiling ceiling) {
    return ceiling.allows(DataCategory.ADM, Action.WRITE);
  }

  @Override
  public List<Clause> clauses(Situation situation) {
    List<Clause> clauses = new ArrayList<>();
    for (Admission admission : situation.all(Admission.class)) {
      for (Audience audience : situation.directory().professionals(admission.openedBy())) {
        RoleFamily family = audience.family().orElseThrow();
        for (CeilingSlice slice : situation.ceilings().slices()) {
          Ceiling ceiling = slice.ceiling(family);
          if (opensFiles(ceiling)) {
            Period valid = admission.period().intersection(slice.period());
            clauses.addAll(
                new Entitlement(
                        audience, PurposeOfUse.TREATMENT, valid, SETTING_UP, ceiling, basis(slice))
                    .clauses(situation));
          }
        }
      }
    }
    return clauses;
  }
}
