package org.maiashare.server;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Signature;
import org.maiashare.certificates.ListServer;
import org.maiashare.certificates.TestAuthority;
import org.maiashare.certificates.TestAuthority.Issued;
import org.maiashare.fhir.Profiles;
import org.maiashare.signature.CanonicalForm;
import org.maiashare.signature.TestSigner;
import org.maiashare.signature.TestTimestamps;

/** The authorities that the tested server trusts for signatures, and what they issue. */
final class TestSeals {

  static final String JWS = "application/jose+json";
  static final String CMS = "application/pkcs7-signature";

  private static final TestAuthority ROOT = TestAuthority.root("AC RACINE ESSAI");
  private static final TestAuthority ISSUING = ROOT.below("AC CACHETS ESSAI");
  private static final ListServer LISTS = new ListServer();
  private static final Duration DAY = Duration.ofDays(1);
  private static final CanonicalForm FORM = new CanonicalForm(FhirContext.forR4Cached());
  private static final Issued REVOKED = ISSUING.seal("1990000085");

  private static final Optional<TestAuthority> WALK = authorityOfWalk();

  private TestSeals() {}

  /** The authority that the README has its reader make; none where there is no openssl. */
  private static Optional<TestAuthority> authorityOfWalk() {
    new ReadmeWalk().makeKeys();
    Path made = ReadmeWalk.FOLDER.resolve("authority.pem");
    return Files.exists(made)
        ? Optional.of(TestAuthority.of(made, ReadmeWalk.FOLDER.resolve("authority.key")))
        : Optional.empty();
  }

  /** Where the trusted authorities are written. */
  static String anchors() {
    Path file = Path.of("target", "test-seals.pem");
    try {
      Files.writeString(
          file, pem(ROOT) + WALK.map(TestSeals::pem).orElse(""), StandardCharsets.US_ASCII);
      return "file:" + file;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String pem(TestAuthority authority) {
    try {
      return "-----BEGIN CERTIFICATE-----\n"
          + Base64.getMimeEncoder().encodeToString(authority.certificate().getEncoded())
          + "\n-----END CERTIFICATE-----\n";
    } catch (CertificateEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Where the revocation lists are. */
  static String lists() {
    Instant from = Instant.now().minus(DAY);
    Instant until = from.plus(DAY.multipliedBy(30));
    ISSUING.revoke(REVOKED.certificate(), from);
    String ours =
        LISTS.publish("root", ROOT.list(from, until))
            + ","
            + LISTS.publish("issuing", ISSUING.list(from, until));
    return WALK.map(walk -> ours + "," + LISTS.publish("walk", walk.list(from, until)))
        .orElse(ours);
  }

  /** The seal of the structure with this national identifier. */
  static TestSigner seal(String structure) {
    return signer(ISSUING.seal(structure));
  }

  /** The card of the professional with this national identifier. */
  static TestSigner card(String professional) {
    return signer(ISSUING.card(professional));
  }

  /** What a person signs with, whose subject has this serial number. */
  static TestSigner person(String serialNumber) {
    return signer(ISSUING.person(serialNumber));
  }

  /** A seal whose certificate has ended. */
  static TestSigner expired(String structure, Instant end) {
    return signer(ISSUING.seal(structure, end.minus(DAY.multipliedBy(365)), end));
  }

  static TestSigner revoked() {
    return signer(REVOKED);
  }

  /** Of authorities of the same names that nobody trusts. */
  static TestSigner forged(String structure) {
    TestAuthority issuing = TestAuthority.root("AC RACINE ESSAI").below("AC CACHETS ESSAI");
    return new TestSigner(issuing.seal(structure), List.of(issuing.certificate()));
  }

  static TestTimestamps timestamps() {
    return new TestTimestamps(ISSUING.timestamps("Horodatage"), List.of(ISSUING.certificate()));
  }

  private static TestSigner signer(Issued issued) {
    return new TestSigner(issued, List.of(ISSUING.certificate()));
  }

  static byte[] form(Resource resource) {
    return FORM.of(resource);
  }

  /** A Provenance that bears a signature over a stored resource. */
  static Provenance provenance(Reference target, Reference who, String format, byte[] data) {
    Provenance provenance = new Provenance();
    provenance.getMeta().addProfile(Profiles.of("maia-provenance"));
    provenance.addTarget(target);
    provenance.setRecorded(new Date());
    provenance
        .addAgent()
        .setType(
            Drafts.concept(
                "http://terminology.hl7.org/CodeSystem/provenance-participant-type", "author"))
        .setWho(who);
    provenance.addSignature(signature(who, format, data));
    return provenance;
  }

  static Signature signature(Reference who, String format, byte[] data) {
    return new Signature()
        .addType(
            new Coding().setSystem("urn:iso-astm:E1762-95:2013").setCode("1.2.840.10065.1.12.1.1"))
        .setWhen(new Date())
        .setWho(who)
        .setTargetFormat("application/fhir+json;canonicalization=" + CanonicalForm.METHOD)
        .setSigFormat(format)
        .setData(data);
  }
}
