package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maiashare.decision.Scenario;
import org.maiashare.decision.Scenarios;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every scenario again, by a client of the real server: its facts are filed as resources, whoever
 * asks bears a token, and the answer is what HTTP says. Questions that no client can put are listed
 * in {@code scenarios-not-over-http.yaml}, with the reason; the list is exact.
 */
@TestInstance(Lifecycle.PER_CLASS)
class ScenariosOverHttpIT extends ServerTest {

  private static final Path LIST = Path.of("src/test/resources/scenarios-not-over-http.yaml");

  @Autowired
  @Qualifier("systemDatabase")
  JdbcClient system;

  private @Nullable ScenarioStage stage;
  private @Nullable ScenarioDirectory directory;
  private Map<String, Map<String, Integer>> listed = Map.of();

  @BeforeAll
  void setTheStage() throws IOException {
    stage =
        new ScenarioStage(
            "http://localhost:" + port + "/fhir",
            token("directory-administrator", "directory-admin"),
            token("import-client", "import"));
    directory = new ScenarioDirectory(stage);
    listed = new ObjectMapper(new YAMLFactory()).readValue(LIST.toFile(), new TypeReference<>() {});
  }

  @BeforeEach
  void forgetEarlierAttempts() {
    system.sql("delete from maia.attempt").update();
  }

  /** Those that publish protocols first: each of these reaches everybody who is there. */
  static List<Scenario> scenarios() {
    return Scenarios.all().stream()
        .sorted(Comparator.comparing(it -> !ScenarioPlay.hasOwnProtocols(it)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void answersAsTheScenarioSays(Scenario scenario) {
    ScenarioPlay.Outcome outcome =
        new ScenarioPlay(scenario, Objects.requireNonNull(stage), Objects.requireNonNull(directory))
            .play();
    assertThat(outcome.differences()).isEmpty();
    assertThat(outcome.unasked()).isEqualTo(listed.getOrDefault(scenario.name(), Map.of()));
  }

  @Test
  void theListNamesScenariosThatAreThere() {
    List<String> names = scenarios().stream().map(Scenario::name).toList();
    assertThat(names).containsAll(listed.keySet());
  }

  @Test
  void nearlyEveryQuestionIsPut() {
    int all = scenarios().stream().mapToInt(it -> it.expectations().size()).sum();
    int unasked =
        new TreeMap<>(listed)
            .values().stream()
                .flatMap(it -> it.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    assertThat(unasked).isLessThan(all / 5);
  }
}
