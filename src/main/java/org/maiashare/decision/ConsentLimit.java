package org.maiashare.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The filters of a permitting root are limits: those it addresses, everyone when it names nobody,
 * are refused whatever falls outside them. The permissions nested in it are its exceptions.
 */
final class ConsentLimit implements Rule {

  @Override
  public String id() {
    return "consent-limit";
  }

  @Override
  public String article() {
    return "CSP L.1110-4 IV";
  }

  @Override
  public boolean sparesRepresentatives() {
    return true;
  }

  @Override
  public List<Clause> clauses(Situation situation) {
    List<Clause> clauses = new ArrayList<>();
    for (ConsentReading reading : situation.consents().active()) {
      StandingProvision root = reading.root();
      if (root.permits() && root.isFiltered()) {
        List<Exemption> inside = new ArrayList<>();
        inside.add(new Exemption.Bearers(purposeKeys(root), root.granted(), Period.ALWAYS));
        inside.addAll(ConsentRefusals.overrides(situation, reading));
        for (ConsentRefusals.Target target : ConsentRefusals.targets(situation, root)) {
          for (String purpose : ConsentRefusals.purposes(reading, Set.of())) {
            clauses.add(
                Clause.refuse(
                    new RequesterKey(purpose, target.subject()),
                    Scope.EVERYTHING,
                    target.period(),
                    inside,
                    basis(reading.consent())));
          }
        }
      }
    }
    return clauses;
  }

  /** Those who ask for a purpose the root names; anyone when it names none. */
  private static Set<RequesterKey> purposeKeys(StandingProvision root) {
    if (root.purposes().isEmpty()) {
      return RequesterKey.whateverThePurpose(Subjects.EVERYONE);
    }
    Set<RequesterKey> keys = new HashSet<>();
    for (PurposeOfUse purpose : root.purposes()) {
      keys.add(new RequesterKey(purpose.code(), Subjects.EVERYONE));
    }
    return keys;
  }
}
