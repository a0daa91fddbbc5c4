package org.maiashare.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.junit.jupiter.api.Test;
import org.maiashare.audit.ChainSeal.Stamp;
import org.maiashare.certificates.AnsweringServer;
import org.maiashare.certificates.TestAuthority;
import org.maiashare.certificates.TimestampAuthority;
import org.maiashare.signature.TestTimestamps;

/** An authority of timestamps, asked over HTTP, says when the chain was sealed. */
class StampedSealTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  private final TestTimestamps timestamps =
      new TestTimestamps(TestAuthority.root("AC RACINE").timestamps("Horodatage"), List.of());
  private final SealingKey key = SealingKey.forTrial("node-1", NOW);
  private final byte[] digest = "the end of a chain".getBytes(UTF_8);
  private final byte[] seal = ChainSeal.over(digest, key);

  private byte[] stamped(UnaryOperator<byte[]> authority) throws IOException {
    try (AnsweringServer server = new AnsweringServer(authority)) {
      return ChainSeal.stamped(seal, new TimestampAuthority(server.address()));
    }
  }

  private byte[] honest(byte[] query) {
    return timestamps.answer(query, NOW);
  }

  @Test
  void aStampedSealSaysWhenAndStaysASeal() throws IOException {
    byte[] stamped = stamped(this::honest);
    assertThat(ChainSeal.sealer(digest, stamped)).contains(key.certificate());
    assertThat(ChainSeal.stampOf(stamped).flatMap(Stamp::valid))
        .hasValueSatisfying(
            it -> {
              assertThat(it.time()).isEqualTo(NOW);
              assertThat(it.chain()).containsExactly(timestamps.issued().certificate());
            });
    assertThat(ChainSeal.stampOf(seal)).isEmpty();
  }

  @Test
  void theTimestampOfAnotherSealIsFound() throws IOException, CMSException {
    SignerInformation other =
        new CMSSignedData(stamped(this::honest)).getSignerInfos().getSigners().iterator().next();
    CMSSignedData plain = new CMSSignedData(ChainSeal.over(digest, key));
    SignerInformation signer = plain.getSignerInfos().getSigners().iterator().next();
    byte[] forged =
        CMSSignedData.replaceSigners(
                plain,
                new SignerInformationStore(
                    SignerInformation.replaceUnsignedAttributes(
                        signer, other.getUnsignedAttributes())))
            .getEncoded();
    assertThat(ChainSeal.stampOf(forged))
        .hasValueSatisfying(it -> assertThat(it.valid()).isEmpty());
  }

  @Test
  void anAnswerToAnotherQueryIsNotTaken() throws IOException {
    AtomicReference<byte[]> first = new AtomicReference<>(new byte[0]);
    UnaryOperator<byte[]> replaying =
        query -> first.updateAndGet(known -> known.length == 0 ? honest(query) : known);
    assertThat(ChainSeal.stampOf(stamped(replaying))).isPresent();
    assertThatIOException().isThrownBy(() -> stamped(replaying));
  }

  @Test
  void whatIsNoTimestampIsNotTaken() {
    assertThatIOException().isThrownBy(() -> stamped(query -> query));
    assertThatIOException().isThrownBy(() -> stamped(query -> new byte[0]));
  }

  @Test
  void anAuthorityThatIsNotThereGivesNone() {
    AnsweringServer server = new AnsweringServer(this::honest);
    TimestampAuthority gone = new TimestampAuthority(server.address());
    server.close();
    assertThatIOException().isThrownBy(() -> ChainSeal.stamped(seal, gone));
  }
}
