package org.maiashare.leak;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A protection taken away, and put back.
 *
 * @param client whose questions show it
 * @param focus what a question that could show it contains
 * @param factsStay whether it shows only where the facts that decide are the same in both worlds
 */
record Mutation(String name, String client, Pattern focus, boolean factsStay, Switch protection) {

  Mutation(String name, String client, String focus, Switch protection) {
    this(name, client, Pattern.compile(focus), false, protection);
  }

  boolean isWorth(Sent request) {
    return focus.matcher(request.curl()).find();
  }

  private static final String HELPER = "home-helper-lopes";

  /** Takes a protection away. */
  @FunctionalInterface
  interface Switch {

    /**
     * @return puts it back
     */
    Runnable off(Laboratory laboratory);
  }

  @Override
  public String toString() {
    return name;
  }

  /** The rows of a table are open to everyone. */
  static Mutation open(String table, String focus) {
    return new Mutation(
        "no policy on " + table, HELPER, focus, both(owner -> OpenPolicies.on(owner, table)));
  }

  /** The view of the requester's grants without one of its conditions. */
  static Mutation grants(String name, String client, String condition, String instead) {
    return new Mutation(name, client, "", both(owner -> changeGrants(owner, condition, instead)));
  }

  private static Runnable changeGrants(JdbcClient owner, String condition, String instead) {
    String view =
        owner.sql("select pg_get_viewdef('maia.bound_grant')").query(String.class).single();
    String changed = Pattern.compile(condition).matcher(view).replaceFirst(instead);
    if (changed.equals(view)) {
      throw new IllegalStateException(condition + " is not in " + view);
    }
    Consumer<String> define =
        text ->
            owner
                .sql("create or replace view maia.bound_grant with (security_barrier) as " + text)
                .update();
    define.accept(changed);
    return () -> define.accept(view);
  }

  /** Some requests see every row. */
  static Mutation leaking(String name, String focus, BooleanSupplier which) {
    return new Mutation(
        name, HELPER, focus, at -> at.twins().leaking().let(which, at.twins().owners()));
  }

  /** The same in both databases. */
  static Switch both(Function<JdbcClient, Runnable> change) {
    return laboratory -> {
      List<Runnable> undo = laboratory.twins().owners().stream().map(change).toList();
      return () -> undo.forEach(Runnable::run);
    };
  }
}
