package org.maiashare.decision;

import java.util.Objects;

/** Why the requester asks: a code of HL7 v3 ActReason, or of a territory's own code system. */
public record PurposeOfUse(String code) {

  /** Care, its coordination and social follow-up: the purpose of CSP L.1110-4. */
  public static final PurposeOfUse TREATMENT = new PurposeOfUse("TREAT");

  /** Break-glass. */
  public static final PurposeOfUse BREAK_GLASS = new PurposeOfUse("BTG");

  public PurposeOfUse {
    Objects.requireNonNull(code);
    if (!Identifier.SHAPE.matcher(code).matches()) {
      throw new IllegalArgumentException("not a valid code of a purpose of use");
    }
  }

  public boolean isBreakGlass() {
    return equals(BREAK_GLASS);
  }
}
