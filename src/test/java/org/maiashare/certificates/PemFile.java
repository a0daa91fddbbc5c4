package org.maiashare.certificates;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.openssl.PKCS8Generator;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;

/** Certificates and keys as settings name them. */
public final class PemFile {

  private PemFile() {}

  /** A new file with a certificate or a private key. */
  public static Path write(Path directory, Object content) {
    try {
      StringWriter text = new StringWriter();
      try (JcaPEMWriter writer = new JcaPEMWriter(text)) {
        writer.writeObject(
            content instanceof PrivateKey key
                ? new PKCS8Generator(PrivateKeyInfo.getInstance(key.getEncoded()), null)
                : content);
      }
      return Files.writeString(Files.createTempFile(directory, "tls", ".pem"), text.toString());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
