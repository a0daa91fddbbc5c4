package org.maiashare.grants;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.util.function.SingletonSupplier;

/**
 * Proves to the database that the application, and not a statement that slipped into it, asks for
 * something: HMAC-SHA-256 under a key that the request role cannot read.
 */
public final class Seal {

  private static final String ALGORITHM = "HmacSHA256";

  private final Supplier<SecretKeySpec> key;

  /** A seal under the key kept in {@code maia.seal_key}, asked for once, when first needed. */
  public Seal(Supplier<byte[]> secret) {
    this.key = SingletonSupplier.of(() -> new SecretKeySpec(secret.get(), ALGORITHM));
  }

  /** The seal of a message, 64 hexadecimal digits. */
  public String of(String message) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key.get());
      return HexFormat.of().formatHex(mac.doFinal(message.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(ALGORITHM + " is part of every Java runtime", e);
    }
  }

  /** The seal of words separated by spaces. */
  public String ofWords(Object... words) {
    StringBuilder message = new StringBuilder();
    for (Object word : words) {
      message.append(message.isEmpty() ? "" : " ").append(word);
    }
    return of(message.toString());
  }
}
