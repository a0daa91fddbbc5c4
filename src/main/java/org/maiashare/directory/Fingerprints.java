package org.maiashare.directory;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A set of keys, kept as eight bytes of their digest each: a million take sixteen megabytes at
 * most. Two keys out of ten million are taken for one with a probability of three in a million.
 */
final class Fingerprints {

  private static final int FIRST_SIZE = 1024;

  private final MessageDigest digest;
  private long[] slots = new long[FIRST_SIZE];
  private int size;

  Fingerprints() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  /** Adds a key; whether it was not there. */
  boolean add(String key) {
    long mark = mark(key);
    int slot = slotOf(mark);
    if (slots[slot] == mark) {
      return false;
    }
    slots[slot] = mark;
    size++;
    if (size * 2 > slots.length) {
      grow();
    }
    return true;
  }

  boolean contains(String key) {
    long mark = mark(key);
    return slots[slotOf(mark)] == mark;
  }

  private void grow() {
    long[] before = slots;
    slots = new long[before.length * 2];
    for (long mark : before) {
      if (mark != 0) {
        slots[slotOf(mark)] = mark;
      }
    }
  }

  /** Where it is, or would be. */
  private int slotOf(long mark) {
    int slot = Long.hashCode(mark) & (slots.length - 1);
    while (slots[slot] != 0 && slots[slot] != mark) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  /** Never 0, which stands for an empty slot. */
  private long mark(String key) {
    long mark = ByteBuffer.wrap(digest.digest(key.getBytes(StandardCharsets.UTF_8))).getLong();
    return mark == 0 ? 1 : mark;
  }
}
