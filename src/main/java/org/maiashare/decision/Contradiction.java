package org.maiashare.decision;

import java.util.List;
import java.util.Optional;

/** A consent that says yes and no to the same thing: nobody could tell what the person wants. */
final class Contradiction {
  private static final Finding FINDING =
      new Finding(
          "contradictory-provisions",
          "Le consentement autorise et refuse la même chose aux mêmes personnes.",
          "The consent permits and refuses the same thing to the same people.");

  private Contradiction() {}

  static Optional<Finding> in(ConsentDirective consent) {
    Provision root = consent.root();
    boolean contradictory =
        isPermittingOpposition(consent)
            || root.nested().stream()
                .anyMatch(nested -> nested.type() != root.type() && nested.saysTheSameAs(root))
            || areContradictory(root.nested());
    return contradictory ? Optional.of(FINDING) : Optional.empty();
  }

  /** An opposition whose provision permits. */
  static boolean isPermittingOpposition(ConsentDirective consent) {
    return consent.category() == ConsentCategory.OPPOSITION
        && consent.root().type() == ProvisionType.PERMIT;
  }

  private static boolean areContradictory(List<Provision> siblings) {
    return siblings.stream()
        .anyMatch(one -> siblings.stream().anyMatch(other -> contradict(one, other)));
  }

  private static boolean contradict(Provision one, Provision other) {
    return one.type() != other.type()
        && one.period().overlaps(other.period())
        && one.saysTheSameAs(other);
  }
}
