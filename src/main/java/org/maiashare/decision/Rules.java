package org.maiashare.decision;

import java.util.List;

/** All rules, in the order of the decision. */
final class Rules {

  static final List<Rule> ALL =
      List.of(
          new SelfAccess(),
          new RepresentativeAccess(),
          new EmergencyRule(),
          new EmergencyOppositionRule(),
          new Masking(),
          new ConsentDenial(),
          new ConsentLimit(),
          new TeamAccess(),
          new AgreementAccess(),
          new ConsentedAccess(),
          new TrustedPersonAccess(),
          new CaregiverAccess(),
          new AddresseeAccess(),
          new ReferrerAccess(),
          new DeskAccess(),
          new DeskMatchAccess(),
          new AdmittingAccess(),
          new SignedAmendment());

  private Rules() {}
}
