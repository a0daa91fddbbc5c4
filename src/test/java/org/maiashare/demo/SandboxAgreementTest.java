package org.maiashare.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whoever may ask the sandbox for a token is found in the demonstration, under the same
 * identifiers.
 */
class SandboxAgreementTest {

  private static final SourceReader READER = new SourceReader();

  private static JsonNode sandbox;

  @BeforeAll
  static void readRequesters() throws IOException {
    try (InputStream stream =
        SandboxAgreementTest.class.getResourceAsStream("/sandbox/clients.yaml")) {
      sandbox = new YAMLMapper().readTree(Objects.requireNonNull(stream));
    }
  }

  @Test
  void everyOrganisationIsInTheDirectory() {
    Stream<String> directory =
        READER.directory().organisations().stream()
            .map(one -> one.key() + " " + one.finess() + one.siret() + " " + one.territory());
    assertThat(directory)
        .containsAll(
            entries("organisations")
                .map(
                    one ->
                        text(one, "key")
                            + " "
                            + text(one, "finess")
                            + text(one, "siret")
                            + " "
                            + text(one, "territory"))
                .toList());
  }

  @Test
  void everyProfessionalExercisesTheSameRoles() {
    Stream<String> directory =
        READER.directory().professionals().stream()
            .flatMap(
                one ->
                    one.roles().stream()
                        .map(role -> one.idnps() + " " + role.organisation() + " " + role.code()));
    assertThat(directory)
        .containsAll(
            entries("professionals")
                .flatMap(
                    one ->
                        stream(one.get("roles"))
                            .map(
                                role ->
                                    text(one, "idnps")
                                        + " "
                                        + text(role, "organisation")
                                        + " "
                                        + text(role, "code")))
                .toList());
  }

  @Test
  void everyPersonHasARecord() {
    assertThat(
            READER.people().stream()
                .map(one -> one.key() + " " + one.ins() + " " + one.territory()))
        .containsAll(
            entries("persons")
                .map(
                    one ->
                        text(one, "client") + " " + text(one, "ins") + " " + text(one, "territory"))
                .toList());
  }

  @Test
  void everyRelatedPersonIsARelativeOfThatPerson() {
    assertThat(
            READER.people().stream()
                .flatMap(
                    person ->
                        person.relatives().stream()
                            .map(
                                one ->
                                    one.identifier()
                                        + " "
                                        + person.key()
                                        + " TRE_R260#"
                                        + one.role())))
        .containsAll(
            entries("related-persons")
                .map(
                    one ->
                        text(one, "identifier")
                            + " "
                            + text(one, "person")
                            + " "
                            + text(one, "role"))
                .toList());
  }

  private static Stream<JsonNode> entries(String kind) {
    return stream(sandbox.get(kind));
  }

  private static Stream<JsonNode> stream(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asText();
  }
}
