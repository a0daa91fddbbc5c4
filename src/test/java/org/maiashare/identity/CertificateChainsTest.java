package org.maiashare.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maiashare.certificates.ListServer;
import org.maiashare.certificates.Revocation;
import org.maiashare.certificates.RevocationLists;
import org.maiashare.certificates.TestAuthority;
import org.maiashare.certificates.TestAuthority.Issued;
import org.maiashare.certificates.TrustedChains;

/** Chains of generated authorities, judged with lists that are really served over HTTP. */
class CertificateChainsTest {

  private static final String FINESS = "1990000036";
  private static final Duration DAY = Duration.ofDays(1);

  private final TestAuthority root = TestAuthority.root("AC RACINE IGC-SANTE ELEMENTAIRE");
  private final TestAuthority issuing = root.below("AC IGC-SANTE ELEMENTAIRE ORGANISATIONS");
  private final ListServer server = new ListServer();

  @AfterEach
  void stop() {
    server.close();
  }

  private CertificateChains chains(Revocation failure, URI... lists) {
    Clock clock = Clock.fixed(TestAuthority.NOW, ZoneOffset.UTC);
    return new CertificateChains(
        new TrustedChains(Set.of(root.certificate()), new RevocationLists(List.of(lists), clock)),
        failure,
        clock);
  }

  private CertificateChains chains() {
    return chains(
        Revocation.HARD,
        server.publish("root", root.list()),
        server.publish("issuing", issuing.list()));
  }

  private List<X509Certificate> chainOf(Issued client) {
    return List.of(client.certificate(), issuing.certificate());
  }

  private static void assertRefused(
      CertificateChains chains, List<X509Certificate> chain, SecurityRefusal refusal) {
    assertThatThrownBy(() -> chains.check(chain))
        .isInstanceOfSatisfying(
            TokenRejectedException.class,
            thrown -> assertThat(thrown.refusal()).isEqualTo(refusal));
  }

  @Test
  void acceptsAChainToATrustedAuthorityWithOrWithoutTheRoot() {
    Issued client = issuing.client(FINESS);
    CertificateChains chains = chains();

    assertThatCode(() -> chains.check(chainOf(client))).doesNotThrowAnyException();
    assertThatCode(
            () ->
                chains.check(
                    List.of(client.certificate(), issuing.certificate(), root.certificate())))
        .doesNotThrowAnyException();
  }

  @Test
  void refusesAChainOfForgedAuthoritiesOfTheSameNames() {
    TestAuthority forgedRoot = TestAuthority.root("AC RACINE IGC-SANTE ELEMENTAIRE");
    TestAuthority forged = forgedRoot.below("AC IGC-SANTE ELEMENTAIRE ORGANISATIONS");
    X509Certificate client = forged.client(FINESS).certificate();
    CertificateChains chains = chains();

    assertRefused(
        chains, List.of(client, forged.certificate()), SecurityRefusal.CERTIFICATE_INVALID);
    assertRefused(
        chains,
        List.of(client, forged.certificate(), forgedRoot.certificate()),
        SecurityRefusal.CERTIFICATE_INVALID);
    assertRefused(
        chains, List.of(client, issuing.certificate()), SecurityRefusal.CERTIFICATE_INVALID);
  }

  @Test
  void refusesAChainWithAGapAndAnEmptyOne() {
    CertificateChains chains = chains();
    assertRefused(
        chains, List.of(issuing.client(FINESS).certificate()), SecurityRefusal.CERTIFICATE_INVALID);
    assertRefused(chains, List.of(), SecurityRefusal.CERTIFICATE_INVALID);
    assertRefused(chains, List.of(root.certificate()), SecurityRefusal.CERTIFICATE_INVALID);
  }

  @Test
  void refusesAnExpiredCertificateAndAnExpiredAuthority() {
    assertRefused(
        chains(),
        chainOf(issuing.client(FINESS, TestAuthority.NOW.minus(DAY))),
        SecurityRefusal.CERTIFICATE_EXPIRED);
    TestAuthority old = root.below("AC ANCIENNE", TestAuthority.NOW.minus(DAY));
    assertRefused(
        chains(Revocation.SOFT),
        List.of(old.client(FINESS).certificate(), old.certificate()),
        SecurityRefusal.CERTIFICATE_EXPIRED);
  }

  @Test
  void refusesACertificateThatIsNotForTlsClients() {
    assertRefused(
        chains(), chainOf(issuing.server("localhost")), SecurityRefusal.CERTIFICATE_INVALID);
    assertRefused(chains(), List.of(issuing.certificate()), SecurityRefusal.CERTIFICATE_INVALID);
  }

  @Test
  void refusesAClientThatPlaysTheAuthority() {
    Issued client = issuing.client(FINESS);
    assertRefused(
        chains(Revocation.SOFT),
        List.of(issuing.client(FINESS).certificate(), client.certificate(), issuing.certificate()),
        SecurityRefusal.CERTIFICATE_INVALID);
  }

  @Test
  void refusesARevokedCertificateAndTheClientsOfARevokedAuthority() {
    Issued client = issuing.client(FINESS);
    issuing.revoke(client.certificate());
    assertRefused(chains(), chainOf(client), SecurityRefusal.CERTIFICATE_REVOKED);
    assertThatCode(() -> chains(Revocation.SOFT).check(chainOf(issuing.client(FINESS))))
        .doesNotThrowAnyException();
  }

  @Test
  void refusesTheClientsOfARevokedAuthority() {
    root.revoke(issuing.certificate());
    assertRefused(chains(), chainOf(issuing.client(FINESS)), SecurityRefusal.CERTIFICATE_REVOKED);
  }

  @Test
  void withoutAListHardRefusesAndSoftAccepts() {
    List<X509Certificate> chain = chainOf(issuing.client(FINESS));
    URI rootList = server.publish("root", root.list());
    URI nothing = server.address("nothing");

    assertRefused(
        chains(Revocation.HARD, rootList, nothing),
        chain,
        SecurityRefusal.CERTIFICATE_UNVERIFIABLE);
    assertThatCode(() -> chains(Revocation.SOFT, rootList, nothing).check(chain))
        .doesNotThrowAnyException();
  }

  @Test
  void anOldAFutureOrAForgedListIsNone() {
    List<X509Certificate> chain = chainOf(issuing.client(FINESS));
    URI rootList = server.publish("root", root.list());
    TestAuthority forged = root.below("AC IGC-SANTE ELEMENTAIRE ORGANISATIONS");
    List<URI> lists =
        List.of(
            server.publish(
                "old",
                issuing.list(TestAuthority.NOW.minus(DAY.multipliedBy(9)), TestAuthority.NOW)),
            server.publish(
                "future",
                issuing.list(
                    TestAuthority.NOW.plus(DAY), TestAuthority.NOW.plus(DAY.multipliedBy(2)))),
            server.publish("forged", forged.list()));
    for (URI list : lists) {
      assertRefused(
          chains(Revocation.HARD, rootList, list), chain, SecurityRefusal.CERTIFICATE_UNVERIFIABLE);
    }
  }

  @Test
  void theStructureIsReadFromTheSubject() {
    assertThat(OrganisationCertificate.organisation(issuing.client(FINESS).certificate()))
        .contains(new BusinessIdentifier(NationalIdentifier.FINESS, "990000036"));
    assertThat(
            OrganisationCertificate.organisation(issuing.client("399900000000015").certificate()))
        .contains(new BusinessIdentifier(NationalIdentifier.SIRET, "99900000000015"));
    for (String other : List.of("Service informatique", "990000036", FINESS + ",OU=1990000044")) {
      assertThat(OrganisationCertificate.organisation(issuing.client(other).certificate()))
          .isEmpty();
    }
  }
}
