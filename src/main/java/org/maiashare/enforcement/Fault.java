package org.maiashare.enforcement;

import java.util.Optional;

/**
 * One thing that is wrong with what was sent, in words its author understands.
 *
 * @param code stable
 * @param expression FHIRPath of the element, where one is at fault
 * @param detail what a tool said about it, in its own words
 */
public record Fault(
    String code,
    String french,
    String english,
    Optional<String> expression,
    Optional<String> detail) {

  /** A fault of the resource as a whole. */
  public Fault(String code, String french, String english) {
    this(code, french, english, Optional.empty(), Optional.empty());
  }

  /** What the requester reads, in both languages. */
  public String sentence() {
    return french + " / " + english;
  }
}
