package org.maiashare.decision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A case a care professional can read: a person, who is around them, and who is answered what.
 *
 * @param documents the cells questions speak of, by the name the file gives them
 */
public record Scenario(
    String name,
    String title,
    PersonFacts facts,
    Map<String, Actor> actors,
    Map<String, AccessClass> documents,
    List<Expectation> expectations) {
  public Scenario {
    actors = Map.copyOf(actors);
    documents = Map.copyOf(documents);
    expectations = List.copyOf(expectations);
  }

  /**
   * One question and its answer.
   *
   * @param rule one of the rules that must have fired
   * @param code the outcome the requester must be told
   */
  public record Expectation(
      String who,
      PurposeOfUse purpose,
      Action action,
      String document,
      Instant at,
      boolean permitted,
      Optional<String> rule,
      Optional<String> code) {}

  /** Who asks, and why. */
  public Requester requester(Expectation expectation) {
    return new Requester(
        Objects.requireNonNull(actors.get(expectation.who())), expectation.purpose());
  }

  /** What is asked for. */
  public AccessClass document(Expectation expectation) {
    return Objects.requireNonNull(documents.get(expectation.document()));
  }

  @Override
  public String toString() {
    return name + ": " + title;
  }
}
