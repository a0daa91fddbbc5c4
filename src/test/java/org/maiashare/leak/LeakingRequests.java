package org.maiashare.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Requests, or parts of them, that see every row: what losing the keys would come to. */
final class LeakingRequests {

  private static final String SETTING = "maia.leaking";

  private volatile BooleanSupplier leaking = () -> false;
  private volatile boolean any;

  /**
   * Lets them see every row from now on.
   *
   * @param which whether the calling thread works for such a request
   * @return puts the protection back
   */
  Runnable let(BooleanSupplier which, List<JdbcClient> owners) {
    List<Runnable> undo = new ArrayList<>();
    for (JdbcClient owner : owners) {
      for (String table : OpenPolicies.tables(owner)) {
        owner
            .sql(
                "create policy leaking on public."
                    + table
                    + " for select to maia_narrow, maia_wide using (current_setting('"
                    + SETTING
                    + "', true) = 'yes')")
            .update();
        undo.add(() -> owner.sql("drop policy leaking on public." + table).update());
      }
    }
    leaking = which;
    any = true;
    return () -> {
      any = false;
      undo.forEach(Runnable::run);
    };
  }

  boolean any() {
    return any;
  }

  /** What tells the database whether the calling thread leaks. */
  String setting() {
    return "set " + SETTING + " = '" + (leaking.getAsBoolean() ? "yes" : "no") + "'";
  }
}
