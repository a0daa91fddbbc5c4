package org.maiashare.directory;

/**
 * Why a line was not taken.
 *
 * @param line its number in the file; the header is line 1
 */
public record LineFault(long line, String french, String english) {

  @Override
  public String toString() {
    return "ligne %d : %s / line %d: %s".formatted(line, french, line, english);
  }
}
