package org.maiashare.certificates;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/** Asks an authority for timestamps (RFC 3161, over HTTP as its section 3.4 says). */
public final class TimestampAuthority {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int NONCE_BITS = 64;

  private final URI address;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final SecureRandom random = new SecureRandom();

  public TimestampAuthority(URI address) {
    this.address = address;
  }

  /**
   * A token over these bytes, of which the authority learns the digest alone.
   *
   * @throws IOException when none is to be had, or what came is no token over them
   */
  public byte[] stamp(byte[] stamped) throws IOException {
    try {
      TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
      generator.setCertReq(true);
      TimeStampRequest request =
          generator.generate(
              NISTObjectIdentifiers.id_sha256,
              MessageDigest.getInstance("SHA-256").digest(stamped),
              new BigInteger(NONCE_BITS, random));
      TimeStampResponse answer = new TimeStampResponse(asked(request.getEncoded()));
      answer.validate(request);
      TimeStampToken token = answer.getTimeStampToken();
      if (token == null || Timestamp.over(stamped, token.getEncoded()).isEmpty()) {
        throw new IOException("the authority gave no timestamp: " + answer.getStatusString());
      }
      return token.getEncoded();
    } catch (TSPException | RuntimeException malformed) {
      throw new IOException("what came is no timestamp", malformed);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private byte[] asked(byte[] query) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .header("Content-Type", "application/timestamp-query")
            .POST(BodyPublishers.ofByteArray(query))
            .build();
    try {
      HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new IOException("the authority answered " + answer.statusCode());
      }
      return answer.body();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException(stopped);
    }
  }
}
