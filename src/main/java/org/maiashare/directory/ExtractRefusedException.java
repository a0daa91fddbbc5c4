package org.maiashare.directory;

/** Nothing is taken from the file, or nobody is ended; says why in French and in English. */
public final class ExtractRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ExtractRefusedException(String french, String english) {
    super(french + " / " + english);
  }
}
