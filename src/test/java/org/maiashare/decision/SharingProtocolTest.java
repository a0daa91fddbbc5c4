package org.maiashare.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SharingProtocolTest {

  private static final String CANONICAL = "https://example.org/est";
  private static final Optional<TerritoryId> WEST = Optional.of(new TerritoryId("ouest"));

  @Test
  void signedConsentsAreAskedForInItsTerritoryAndByItsName() {
    SharingProtocol protocol = protocol(true, true);
    assertThat(protocol.asksSignatureOf(Optional.of(Facts.EAST), List.of())).isTrue();
    assertThat(protocol.asksSignatureOf(WEST, List.of(CANONICAL))).isTrue();
    assertThat(protocol.asksSignatureOf(WEST, List.of("other", CANONICAL + "|1"))).isTrue();
    assertThat(protocol.asksSignatureOf(WEST, List.of(CANONICAL + "|2"))).isFalse();
    assertThat(protocol.asksSignatureOf(Optional.empty(), List.of())).isFalse();
  }

  @Test
  void aProtocolThatDoesNotAskOrIsNotSignedAsksForNothing() {
    Optional<TerritoryId> east = Optional.of(Facts.EAST);
    assertThat(protocol(false, true).asksSignatureOf(east, List.of(CANONICAL))).isFalse();
    assertThat(protocol(true, false).asksSignatureOf(east, List.of(CANONICAL))).isFalse();
  }

  @Test
  void whoseProtocolItIsSaysWhoMustSign() {
    assertThat(BaseProtocol.shipped()).allMatch(SharingProtocol::isSigned);
    assertThat(protocol(true, true).isSigned()).isTrue();
    assertThat(protocol(true, false).isSigned()).isFalse();
    assertThat(protocol(true, Set.of()).isSigned()).isFalse();
  }

  private static SharingProtocol protocol(boolean asks, boolean signed) {
    return protocol(asks, Set.of(new ProtocolParty(new OrganisationId("maia"), signed)));
  }

  private static SharingProtocol protocol(boolean asks, Set<ProtocolParty> parties) {
    return new SharingProtocol(
        CANONICAL,
        "1",
        ProtocolKind.TERRITORY,
        Set.of(Facts.EAST),
        Period.ALWAYS,
        Map.of(),
        parties,
        asks);
  }
}
