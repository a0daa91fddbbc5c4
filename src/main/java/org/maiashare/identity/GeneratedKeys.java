package org.maiashare.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Makes the keys of sandbox software at each start and hands them over as files, one private JWK
 * per client, that only the server's owner reads.
 */
final class GeneratedKeys {

  private final Path directory;

  GeneratedKeys(Path directory) {
    this.directory = directory;
  }

  /** A new key of the client, its private half in {@code <client>.jwk}. */
  JWKSource<SecurityContext> of(String client) {
    try {
      ECKey key =
          new ECKeyGenerator(Curve.P_384).algorithm(JWSAlgorithm.ES384).keyID(client).generate();
      write(directory.resolve(client + ".jwk"), key.toJSONString());
      return new ImmutableJWKSet<>(new JWKSet(key.toPublicJWK()));
    } catch (JOSEException impossible) {
      throw new IllegalStateException("no keys for the sandbox", impossible);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private void write(Path file, String content) throws IOException {
    Files.createDirectories(directory);
    Files.deleteIfExists(file);
    Files.createFile(file);
    PosixFileAttributeView owned = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (owned != null) {
      owned.setPermissions(PosixFilePermissions.fromString("rw-------"));
    }
    Files.writeString(file, content);
  }
}
