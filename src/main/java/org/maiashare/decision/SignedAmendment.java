package org.maiashare.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is signed is amended only by its author's organisation; by the person or the relative, where
 * they are the author.
 */
final class SignedAmendment implements Rule {

  static final String ID = "signed-amendment";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String article() {
    return "CSP R.1112-3";
  }

  @Override
  public List<Clause> clauses(Situation situation) {
    String person = Subjects.person(situation.facts().person());
    Scope amending = Scope.writing((cell, action) -> cell.signed());
    List<Clause> clauses = new ArrayList<>();
    for (String subject : List.of(Subjects.EVERYONE, person)) {
      for (RequesterKey key : RequesterKey.whateverThePurpose(subject)) {
        clauses.add(
            Clause.refuse(
                key,
                amending,
                Period.ALWAYS,
                List.of(Exemption.always((cell, action) -> authors(cell, person))),
                basis()));
      }
    }
    return clauses;
  }

  private static Set<RequesterKey> authors(AccessClass cell, String person) {
    Set<RequesterKey> keys = new HashSet<>();
    cell.authorship()
        .ifPresent(
            author -> {
              author
                  .organisation()
                  .map(Subjects::organisation)
                  .map(RequesterKey::whateverThePurpose)
                  .ifPresent(keys::addAll);
              author
                  .relatedPerson()
                  .map(Subjects::relative)
                  .map(RequesterKey::whateverThePurpose)
                  .ifPresent(keys::addAll);
              if (author.person()) {
                keys.addAll(RequesterKey.whateverThePurpose(person));
              }
            });
    return keys;
  }
}
