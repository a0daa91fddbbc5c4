package org.maiashare.decision;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * What a grant is given to: a purpose of use and a trait of the requester. A requester bears about
 * a dozen keys, all computed from the requester alone.
 *
 * @param purpose a purpose code, or {@value #ANY_PURPOSE}
 * @param subject e.g. {@code organisation:O#nurse@T}
 */
public record RequesterKey(String purpose, String subject) {

  /** Every purpose but break-glass, which only rows that say so concern. */
  public static final String ANY_PURPOSE = "*";

  public RequesterKey {
    Objects.requireNonNull(purpose);
    Objects.requireNonNull(subject);
  }

  /** The keys of a subject that hold for every purpose, break-glass included. */
  static Set<RequesterKey> whateverThePurpose(String subject) {
    return Set.of(
        new RequesterKey(ANY_PURPOSE, subject),
        new RequesterKey(PurposeOfUse.BREAK_GLASS.code(), subject));
  }

  /** Purpose and subject, joined by a character that neither contains. */
  public String canonical() {
    return purpose + "|" + subject;
  }

  /** The first 128 bits of the SHA-256 of the canonical form: what the database stores. */
  public UUID uuid() {
    ByteBuffer digest = ByteBuffer.wrap(sha256(canonical().getBytes(StandardCharsets.UTF_8)));
    return new UUID(digest.getLong(), digest.getLong());
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  @Override
  public String toString() {
    return canonical();
  }
}
