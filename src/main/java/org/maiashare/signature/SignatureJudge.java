package org.maiashare.signature;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Signature;
import org.maiashare.certificates.Revocation;
import org.maiashare.certificates.SubjectNames;
import org.maiashare.certificates.Timestamp;
import org.maiashare.certificates.TrustedChains;

/**
 * Judges a signature: over this content, by whom it names, with a certificate that was valid then.
 * Without a timestamp the signer's clock is believed only as far as the certificate was still valid
 * when the signature was filed; with one, it is enough that it was valid at that time.
 */
public final class SignatureJudge {

  private static final Duration SKEW = Duration.ofMinutes(5);

  private final TrustedChains chains;
  private final Revocation revocation;

  public SignatureJudge(TrustedChains chains, Revocation revocation) {
    this.chains = chains;
    this.revocation = revocation;
  }

  /**
   * What a signature is worth.
   *
   * @param content the canonical form it must be over
   * @param who the numbers of the signer it names
   * @param filedAt when this server took it in
   */
  public Judgement judge(Signature signature, byte[] content, SignerNumbers who, Instant filedAt) {
    if (signature.hasTargetFormat()
        && !signature
            .getTargetFormat()
            .replaceAll("\\s", "")
            .endsWith("canonicalization=" + CanonicalForm.METHOD)) {
      return Judgement.faulty(SignatureFault.OTHER_FORM);
    }
    try {
      return judge(read(signature, content), who, filedAt);
    } catch (FaultySignatureException faulty) {
      return Judgement.faulty(faulty.fault());
    }
  }

  private static Proof read(Signature signature, byte[] content) throws FaultySignatureException {
    if (signature.hasData()) {
      switch (String.valueOf(signature.getSigFormat())) {
        case "application/jose", "application/jose+json" -> {
          return JwsProof.read(signature.getData(), content);
        }
        case "application/pkcs7-signature", "application/cms" -> {
          return CmsProof.read(signature.getData(), content);
        }
        default -> {
          // none that is read here
        }
      }
    }
    throw new FaultySignatureException(SignatureFault.UNREADABLE);
  }

  private Judgement judge(Proof proof, SignerNumbers who, Instant filedAt) {
    Set<SignatureFault> faults = EnumSet.noneOf(SignatureFault.class);
    X509Certificate certificate = proof.certificate();
    Optional<Instant> stamped = proof.stamp().filter(this::isTrusted).map(Timestamp::time);
    if (proof.stamp().isPresent() && stamped.isEmpty()) {
      faults.add(SignatureFault.TIMESTAMP_INVALID);
    }
    Optional<Instant> signedAt = stamped.or(proof::claimed);
    if (signedAt.isEmpty()) {
      faults.add(SignatureFault.TIME_MISSING);
    }
    if (signedAt.filter(at -> at.isAfter(filedAt.plus(SKEW))).isPresent()) {
      faults.add(SignatureFault.TIME_AHEAD);
    }
    signedAt.ifPresent(at -> faults.addAll(chainFaults(proof.chain(), at)));
    if (stamped.isEmpty()) {
      faults.addAll(chainFaults(proof.chain(), filedAt));
    }
    if (!CertificateUse.isForSigning(certificate)) {
      faults.add(SignatureFault.CERTIFICATE_USE);
    }
    if (!who.name(certificate)) {
      faults.add(SignatureFault.OTHER_SIGNER);
    }
    String subject = SubjectNames.written(certificate);
    return new Judgement(faults, Optional.of(subject), signedAt, stamped.isPresent());
  }

  private boolean isTrusted(Timestamp stamp) {
    return CertificateUse.isForTimestamps(stamp.chain().get(0))
        && chainFaults(stamp.chain(), stamp.time()).isEmpty();
  }

  private Set<SignatureFault> chainFaults(List<X509Certificate> chain, Instant at) {
    return switch (chains.judge(chain, at)) {
      case TRUSTED -> Set.of();
      case INVALID -> Set.of(SignatureFault.CERTIFICATE_INVALID);
      case EXPIRED -> Set.of(SignatureFault.CERTIFICATE_EXPIRED);
      case REVOKED -> Set.of(SignatureFault.CERTIFICATE_REVOKED);
      case UNVERIFIABLE ->
          revocation == Revocation.HARD
              ? Set.of(SignatureFault.CERTIFICATE_UNVERIFIABLE)
              : Set.of();
    };
  }
}
