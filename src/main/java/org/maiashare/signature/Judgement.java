package org.maiashare.signature;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a signature is worth.
 *
 * @param faults what is wrong; nothing when it is valid
 * @param signer the subject of the certificate, where there is one
 * @param signedAt when: by the timestamp, else as claimed
 * @param stamped whether a trusted timestamp says so
 */
public record Judgement(
    Set<SignatureFault> faults,
    Optional<String> signer,
    Optional<Instant> signedAt,
    boolean stamped) {

  private static final Set<SignatureFault> OF_CERTIFICATE =
      EnumSet.of(
          SignatureFault.CERTIFICATE_INVALID,
          SignatureFault.CERTIFICATE_USE,
          SignatureFault.CERTIFICATE_EXPIRED,
          SignatureFault.CERTIFICATE_REVOKED,
          SignatureFault.CERTIFICATE_UNVERIFIABLE);

  public Judgement {
    faults = Set.copyOf(faults);
  }

  static Judgement faulty(SignatureFault fault) {
    return new Judgement(Set.of(fault), Optional.empty(), Optional.empty(), false);
  }

  public boolean isValid() {
    return faults.isEmpty();
  }

  /** Whether the signature is over other content than it was held against. */
  boolean isOfOtherContent() {
    return faults.contains(SignatureFault.OTHER_CONTENT);
  }

  /** Whether the certificate was valid when it signed; unknown when it could not be looked at. */
  public Optional<Boolean> certificateValid() {
    return signer.map(name -> faults.stream().noneMatch(OF_CERTIFICATE::contains));
  }
}
