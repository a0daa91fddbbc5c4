package org.maiashare.decision;

import java.util.List;

/** What the database makes of the rows that concern a requester: any permission, no refusal. */
final class Rows {

  private Rows() {}

  static boolean permit(List<GrantRow> concerned, World.Asked asked) {
    boolean permitted = false;
    for (GrantRow row : concerned) {
      if (row.speaksOf(asked.cell(), asked.action())) {
        if (row.refusal()) {
          return false;
        }
        permitted = true;
      }
    }
    return permitted;
  }
}
