package org.maiashare.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.openssl.PKCS8Generator;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.hl7.fhir.r4.model.Signature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maiashare.certificates.ListServer;
import org.maiashare.certificates.Revocation;
import org.maiashare.certificates.RevocationLists;
import org.maiashare.certificates.TestAuthority;
import org.maiashare.certificates.TestAuthority.Issued;
import org.maiashare.certificates.TrustedChains;

/** What Bouncy Castle signs, {@code openssl} verifies, and the other way round. */
class OpensslTest {

  private static final String DAC = "1990000085";
  private static final byte[] CONTENT =
      "{\"id\":\"c1\",\"resourceType\":\"Consent\"}".getBytes(StandardCharsets.UTF_8);
  private static final int PATIENCE_SECONDS = 30;

  @TempDir private Path directory = Path.of("");

  private final TestAuthority root = TestAuthority.root("AC RACINE");
  private final TestAuthority issuing = root.below("AC ORGANISATIONS");
  private final Issued seal = issuing.seal(DAC);

  @BeforeEach
  void isThere() {
    boolean there =
        List.of(String.valueOf(System.getenv("PATH")).split(java.io.File.pathSeparator)).stream()
            .anyMatch(place -> Files.isExecutable(Path.of(place, "openssl")));
    assumeThat(there).as("openssl is on the path").isTrue();
  }

  private String pem(String name, Object content) throws IOException {
    StringWriter text = new StringWriter();
    try (JcaPEMWriter writer = new JcaPEMWriter(text)) {
      writer.writeObject(
          content instanceof PrivateKey key
              ? new PKCS8Generator(PrivateKeyInfo.getInstance(key.getEncoded()), null)
              : content);
    }
    return Files.writeString(directory.resolve(name), text.toString()).toString();
  }

  private String file(String name, byte[] content) throws IOException {
    return Files.write(directory.resolve(name), content).toString();
  }

  private int openssl(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("openssl", "cms"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("output").toFile())
            .start();
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  @Test
  void opensslVerifiesWhatBouncyCastleSigns() throws Exception {
    byte[] signature =
        new TestSigner(seal, List.of(issuing.certificate())).cms(CONTENT, Instant.now());
    String[] verify = {
      "-verify",
      "-cades",
      "-binary",
      "-inform",
      "DER",
      "-in",
      file("signature.der", signature),
      "-content",
      file("content.json", CONTENT),
      "-CAfile",
      pem("root.pem", root.certificate()),
      "-out",
      directory.resolve("verified").toString()
    };
    assertThat(openssl(verify)).as(Files.readString(directory.resolve("output"))).isZero();
    file("content.json", "other".getBytes(StandardCharsets.UTF_8));
    assertThat(openssl(verify)).isNotZero();
  }

  @Test
  void bouncyCastleVerifiesWhatOpensslSigns() throws Exception {
    Path signature = directory.resolve("signature.der");
    int answer =
        openssl(
            "-sign",
            "-cades",
            "-binary",
            "-md",
            "sha256",
            "-in",
            file("content.json", CONTENT),
            "-signer",
            pem("seal.pem", seal.certificate()),
            "-inkey",
            pem("seal.key", seal.key()),
            "-certfile",
            pem("issuing.pem", issuing.certificate()),
            "-outform",
            "DER",
            "-out",
            signature.toString());
    assertThat(answer).as(Files.readString(directory.resolve("output"))).isZero();
    Signature fhir =
        new Signature().setSigFormat("application/cms").setData(Files.readAllBytes(signature));
    SignerNumbers who = TestSigner.structure(DAC);
    try (ListServer server = new ListServer()) {
      SignatureJudge judge = judge(server);
      assertThat(judge.judge(fhir, CONTENT, who, Instant.now()).faults()).isEmpty();
      byte[] other = "{}".getBytes(StandardCharsets.UTF_8);
      assertThat(judge.judge(fhir, other, who, Instant.now()).faults())
          .containsExactly(SignatureFault.OTHER_CONTENT);
    }
  }

  private SignatureJudge judge(ListServer server) {
    Instant from = Instant.now().minus(Duration.ofDays(1));
    Instant until = Instant.now().plus(Duration.ofDays(1));
    RevocationLists lists =
        new RevocationLists(
            List.of(
                server.publish("root", root.list(from, until)),
                server.publish("issuing", issuing.list(from, until))),
            Clock.systemUTC());
    return new SignatureJudge(
        new TrustedChains(Set.of(root.certificate()), lists), Revocation.HARD);
  }
}
