package org.maiashare.decision;

import java.util.ArrayList;
import java.util.List;

/**
 * A desk that found a person of its territory by all five INS traits sees, for a day, who they are.
 */
final class DeskMatchAccess implements Rule {

  private static final Scope IDENTITY = Scope.reading(Scope.of(DataCategory.ADM));

  @Override
  public String id() {
    return "desk-match-access";
  }

  @Override
  public String article() {
    return "CSP L.1110-4 II, CASF L.113-3";
  }

  @Override
  public List<Clause> clauses(Situation situation) {
    List<Clause> clauses = new ArrayList<>();
    situation
        .facts()
        .territory()
        .ifPresent(
            home -> {
              for (DeskMatch match : situation.all(DeskMatch.class)) {
                situation.directory().professionals(match.foundBy()).stream()
                    .filter(found -> found.family().filter(RoleFamily.DESK::equals).isPresent())
                    .flatMap(found -> found.within(home).stream())
                    .map(found -> new CeilingGrant(this, found, IDENTITY))
                    .map(
                        grant ->
                            grant.clauses(situation, match.period(), situation.ceilings().slices()))
                    .forEach(clauses::addAll);
              }
            });
    return clauses;
  }
}
