package org.maiashare.decision;

import java.util.ArrayList;
import java.util.List;

/**
 * A provision that denies refuses whom it names, or everyone; the permissions nested in it are its
 * exceptions. It counts as soon as it is recorded, whoever recorded it, signed or not.
 */
final class ConsentDenial implements Rule {

  @Override
  public String id() {
    return "consent-denial";
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
      if (!reading.root().permits()) {
        List<Exemption> exceptions = ConsentRefusals.overrides(situation, reading);
        clauses.addAll(refusals(situation, reading, reading.root(), exceptions));
      }
      for (StandingProvision denial : reading.nestedDenials()) {
        clauses.addAll(refusals(situation, reading, denial, List.of()));
      }
    }
    return clauses;
  }

  private List<Clause> refusals(
      Situation situation,
      ConsentReading reading,
      StandingProvision denial,
      List<Exemption> exceptions) {
    List<Clause> clauses = new ArrayList<>();
    for (ConsentRefusals.Target target : ConsentRefusals.targets(situation, denial)) {
      for (String purpose : ConsentRefusals.purposes(reading, denial.purposes())) {
        clauses.add(
            Clause.refuse(
                new RequesterKey(purpose, target.subject()),
                denial.touched(),
                target.period(),
                exceptions,
                basis(reading.consent())));
      }
    }
    return clauses;
  }
}
