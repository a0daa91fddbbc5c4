package org.maiashare.signature;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Signature;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maiashare.certificates.ListServer;
import org.maiashare.certificates.Revocation;
import org.maiashare.certificates.RevocationLists;
import org.maiashare.certificates.TestAuthority;
import org.maiashare.certificates.TestAuthority.Issued;
import org.maiashare.certificates.Thumbprint;
import org.maiashare.certificates.TrustedChains;
import org.maiashare.fhir.Extensions;

/** Signatures of generated hierarchies, judged with revocation lists served over HTTP. */
class SignatureJudgeTest {

  private static final Instant NOW = TestAuthority.NOW;
  private static final Duration DAY = Duration.ofDays(1);
  private static final String DAC = "1990000085";
  private static final SignerNumbers WHO = TestSigner.structure(DAC);
  private static final byte[] CONTENT = "{\"id\":\"c1\"}".getBytes(StandardCharsets.UTF_8);

  /** Both ways to sign. */
  enum Kind {
    JWS("application/jose+json"),
    CMS("application/pkcs7-signature");

    private final String format;

    Kind(String format) {
      this.format = format;
    }

    byte[] sign(TestSigner signer, Instant at) {
      return this == JWS ? signer.jws(CONTENT, at) : signer.cms(CONTENT, at);
    }

    byte[] sign(TestSigner signer, Instant at, TestTimestamps timestamps, Instant stamped) {
      return this == JWS
          ? signer.jws(CONTENT, at, timestamps, stamped)
          : signer.cms(CONTENT, at, timestamps, stamped);
    }
  }

  private final TestAuthority root = TestAuthority.root("AC RACINE");
  private final TestAuthority issuing = root.below("AC ORGANISATIONS");
  private final TestTimestamps timestamps =
      new TestTimestamps(issuing.timestamps("Horodatage"), List.of(issuing.certificate()));
  private final ListServer server = new ListServer();

  @AfterEach
  void stop() {
    server.close();
  }

  private TestSigner signer(Issued issued) {
    return new TestSigner(issued, List.of(issuing.certificate()));
  }

  private TestSigner seal() {
    return signer(issuing.seal(DAC));
  }

  private SignatureJudge judge() {
    return judge(Revocation.HARD, true);
  }

  private SignatureJudge judge(Revocation revocation, boolean published) {
    RevocationLists lists =
        new RevocationLists(
            published
                ? List.of(
                    server.publish("root", root.list()), server.publish("issuing", issuing.list()))
                : List.of(),
            Clock.fixed(NOW, ZoneOffset.UTC));
    return new SignatureJudge(new TrustedChains(Set.of(root.certificate()), lists), revocation);
  }

  private static Signature fhir(Kind kind, byte[] data) {
    return new Signature().setSigFormat(kind.format).setData(data);
  }

  private Judgement judged(Kind kind, byte[] data) {
    return judge().judge(fhir(kind, data), CONTENT, WHO, NOW);
  }

  private static void assertFaulty(Judgement judgement, SignatureFault... faults) {
    assertThat(judgement.faults()).containsExactlyInAnyOrder(faults);
    assertThat(judgement.isValid()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void theNamedOrganisationsSignatureIsValid(Kind kind) {
    Judgement judgement = judged(kind, kind.sign(seal(), NOW));
    assertThat(judgement.faults()).isEmpty();
    assertThat(judgement.signer()).hasValueSatisfying(it -> assertThat(it).contains("OU=" + DAC));
    assertThat(judgement.signedAt()).contains(NOW);
    assertThat(judgement.stamped()).isFalse();
    assertThat(judgement.certificateValid()).contains(true);
  }

  @Test
  void aProfessionalSignsWithTheirCard() {
    TestSigner card = signer(issuing.card("899700000104"));
    SignerNumbers roussel = new SignerNumbers(Set.of(), Set.of("899700000104"), Set.of(), Set.of());
    Signature signature = fhir(Kind.CMS, card.cms(CONTENT, NOW));
    assertThat(judge().judge(signature, CONTENT, roussel, NOW).isValid()).isTrue();
    assertFaulty(judge().judge(signature, CONTENT, WHO, NOW), SignatureFault.OTHER_SIGNER);
    assertFaulty(
        judge().judge(signature, CONTENT, SignerNumbers.NONE, NOW), SignatureFault.OTHER_SIGNER);
  }

  @Test
  void aPersonSignsWithACertificateOfTheirNationalNumber() {
    TestSigner person = signer(issuing.person("PNOFR-237129999900665"));
    Signature signature = fhir(Kind.CMS, person.cms(CONTENT, NOW));
    Patient aubert = new Patient();
    Identifier ins = aubert.addIdentifier().setSystem("urn:oid:1.2.250.1.213.1.4.8");
    ins.setValue("237129999900665");
    assertThat(judge().judge(signature, CONTENT, SignerNumbers.of(aubert), NOW).isValid()).isTrue();
    ins.setValue("240099999900565");
    assertFaulty(
        judge().judge(signature, CONTENT, SignerNumbers.of(aubert), NOW),
        SignatureFault.OTHER_SIGNER);
    ins.setSystem("https://maiashare.org/fhir/sid/test").setValue("237129999900665");
    assertFaulty(
        judge().judge(signature, CONTENT, SignerNumbers.of(aubert), NOW),
        SignatureFault.OTHER_SIGNER);
  }

  @Test
  void aRelativeSignsWithTheCertificateThatTheRecordNamesAsTheirs() {
    Issued issued = issuing.person("0123");
    Signature signature = fhir(Kind.JWS, signer(issued).jws(CONTENT, NOW));
    RelatedPerson daughter = new RelatedPerson();
    assertFaulty(
        judge().judge(signature, CONTENT, SignerNumbers.of(daughter), NOW),
        SignatureFault.OTHER_SIGNER);
    daughter.addExtension(
        Extensions.SIGNING_CERTIFICATE,
        new StringType(Thumbprint.hexadecimal(issued.certificate())));
    assertThat(judge().judge(signature, CONTENT, SignerNumbers.of(daughter), NOW).isValid())
        .isTrue();
    Signature ofAnother = fhir(Kind.JWS, signer(issuing.person("0123")).jws(CONTENT, NOW));
    assertFaulty(
        judge().judge(ofAnother, CONTENT, SignerNumbers.of(daughter), NOW),
        SignatureFault.OTHER_SIGNER);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aSignatureOverOtherContentIsNone(Kind kind) {
    byte[] other = "{\"id\":\"c2\"}".getBytes(StandardCharsets.UTF_8);
    Signature signature = fhir(kind, kind.sign(seal(), NOW));
    assertFaulty(judge().judge(signature, other, WHO, NOW), SignatureFault.OTHER_CONTENT);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aForgedChainOfTheSameNamesIsNotTrusted(Kind kind) {
    TestAuthority forged = TestAuthority.root("AC RACINE").below("AC ORGANISATIONS");
    TestSigner forger = new TestSigner(forged.seal(DAC), List.of(forged.certificate()));
    assertFaulty(judged(kind, kind.sign(forger, NOW)), SignatureFault.CERTIFICATE_INVALID);
    TestSigner mixed = new TestSigner(forged.seal(DAC), List.of(issuing.certificate()));
    assertFaulty(judged(kind, kind.sign(mixed, NOW)), SignatureFault.CERTIFICATE_INVALID);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void anExpiredCertificateSignsNothingHoweverTheSignersClockIsSet(Kind kind) {
    TestSigner old = signer(issuing.seal(DAC, NOW.minus(DAY.multipliedBy(400)), NOW.minus(DAY)));
    assertFaulty(judged(kind, kind.sign(old, NOW)), SignatureFault.CERTIFICATE_EXPIRED);
    assertFaulty(
        judged(kind, kind.sign(old, NOW.minus(DAY.multipliedBy(2)))),
        SignatureFault.CERTIFICATE_EXPIRED);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aTimestampProvesThatTheCertificateWasValidThen(Kind kind) {
    Instant then = NOW.minus(DAY.multipliedBy(2));
    TestSigner old = signer(issuing.seal(DAC, NOW.minus(DAY.multipliedBy(400)), NOW.minus(DAY)));
    Judgement judgement = judged(kind, kind.sign(old, then, timestamps, then));
    assertThat(judgement.faults()).isEmpty();
    assertThat(judgement.stamped()).isTrue();
    assertThat(judgement.signedAt()).contains(then);
    assertFaulty(
        judged(kind, kind.sign(old, then, timestamps, NOW)), SignatureFault.CERTIFICATE_EXPIRED);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void revokedBeforeTheTimestampIsRefusedAndAfterwardsIsNot(Kind kind) {
    TestSigner seal = seal();
    issuing.revoke(seal.issued().certificate(), NOW.minus(DAY));
    Instant before = NOW.minus(DAY.multipliedBy(2));
    assertFaulty(judged(kind, kind.sign(seal, before)), SignatureFault.CERTIFICATE_REVOKED);
    assertFaulty(
        judged(kind, kind.sign(seal, before, timestamps, NOW)), SignatureFault.CERTIFICATE_REVOKED);
    assertThat(judged(kind, kind.sign(seal, before, timestamps, before)).isValid()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aTimestampOfNobodyTrustedProvesNothing(Kind kind) {
    TestAuthority other = TestAuthority.root("AC INCONNUE");
    TestTimestamps forged =
        new TestTimestamps(other.timestamps("Horodatage"), List.of(other.certificate()));
    assertFaulty(
        judged(kind, kind.sign(seal(), NOW, forged, NOW)), SignatureFault.TIMESTAMP_INVALID);
  }

  @Test
  void aTimestampOfAnotherSignatureIsNone() {
    String one = text(seal().jws(CONTENT, NOW, timestamps, NOW));
    String other = text(seal().jws(CONTENT, NOW, timestamps, NOW));
    String swapped =
        one.replaceFirst(
            "\"etsiU\":\\[\"[^\"]*\"",
            other.replaceFirst("(?s).*(\"etsiU\":\\[\"[^\"]*\").*", "$1"));
    assertThat(swapped).isNotEqualTo(one);
    assertFaulty(
        judged(Kind.JWS, swapped.getBytes(StandardCharsets.UTF_8)),
        SignatureFault.TIMESTAMP_INVALID);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void withoutARevocationListHardRefusesAndSoftAccepts(Kind kind) {
    Signature signature = fhir(kind, kind.sign(seal(), NOW));
    assertFaulty(
        judge(Revocation.HARD, false).judge(signature, CONTENT, WHO, NOW),
        SignatureFault.CERTIFICATE_UNVERIFIABLE);
    assertThat(judge(Revocation.SOFT, false).judge(signature, CONTENT, WHO, NOW).isValid())
        .isTrue();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aCertificateForConnectionsSignsNothing(Kind kind) {
    assertFaulty(
        judged(kind, kind.sign(signer(issuing.client(DAC)), NOW)), SignatureFault.CERTIFICATE_USE);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void theFutureIsNotBelieved(Kind kind) {
    assertFaulty(judged(kind, kind.sign(seal(), NOW.plus(DAY))), SignatureFault.TIME_AHEAD);
  }

  @Test
  void aCmsThatDoesNotNameItsCertificateIsNotRead() {
    assertFaulty(
        judged(Kind.CMS, seal().cmsWithoutNamedCertificate(CONTENT, NOW)),
        SignatureFault.UNREADABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "HS256"})
  void anAlgorithmThatProvesNothingIsRefused(String algorithm) {
    String[] parts = text(seal().jws(CONTENT, NOW)).split("\\.", -1);
    String header = new Base64URL(parts[0]).decodeToString().replace("ES256", algorithm);
    String forged = Base64URL.encode(header) + ".." + parts[2];
    assertThat(judged(Kind.JWS, forged.getBytes(StandardCharsets.UTF_8)).faults())
        .hasSize(1)
        .isSubsetOf(SignatureFault.WEAK, SignatureFault.UNREADABLE);
  }

  @Test
  void anAttachedPayloadIsNotReadInPlaceOfTheResource() {
    String[] parts = text(seal().jws(CONTENT, NOW)).split("\\.", -1);
    String attached = parts[0] + "." + Base64URL.encode(CONTENT) + "." + parts[2];
    assertFaulty(
        judged(Kind.JWS, attached.getBytes(StandardCharsets.UTF_8)), SignatureFault.UNREADABLE);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void rubbishIsNotRead(Kind kind) {
    assertFaulty(judged(kind, new byte[] {1, 2, 3}), SignatureFault.UNREADABLE);
    assertFaulty(judged(kind, new byte[0]), SignatureFault.UNREADABLE);
    assertFaulty(
        judged(kind, "{\"signature\":5}".getBytes(StandardCharsets.UTF_8)),
        SignatureFault.UNREADABLE);
  }

  @Test
  void anotherCanonicalFormIsNotTakenForOurs() {
    Signature signature =
        fhir(Kind.JWS, seal().jws(CONTENT, NOW))
            .setTargetFormat(
                "application/fhir+json;canonicalization=http://hl7.org/fhir/canonicalization/json");
    assertFaulty(judge().judge(signature, CONTENT, WHO, NOW), SignatureFault.OTHER_FORM);
    signature.setTargetFormat("application/fhir+json; canonicalization=" + CanonicalForm.METHOD);
    assertThat(judge().judge(signature, CONTENT, WHO, NOW).isValid()).isTrue();
  }

  private static String text(byte[] data) {
    return new String(data, StandardCharsets.UTF_8);
  }
}
