package org.maiashare.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maiashare.conformance.Nonconformity.Kind;

/** The server's validator agrees with the guide's examples and counter-examples. */
class GuideExamplesTest {

  static Stream<Path> examples() {
    return Guide.resources(Guide.EXAMPLES).stream();
  }

  static Stream<Path> counterExamples() {
    return Guide.resources(Guide.COUNTER_EXAMPLES).stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleIsValid(Path file) {
    assertThat(Guide.VALIDATOR.check(new SentResource(Guide.read(file)), () -> true)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("counterExamples")
  void everyCounterExampleFailsForItsOwnRuleOnly(Path file) {
    String key = file.getFileName().toString().replace(".json", "");
    List<Nonconformity> faults = Guide.faults(Guide.read(file));
    assertThat(faults)
        .isNotEmpty()
        .allSatisfy(
            fault -> {
              assertThat(fault.kind()).isEqualTo(Kind.INVARIANT_FAILED);
              assertThat(fault.detail()).contains(": " + key + ":");
            });
  }

  @Test
  void everyTypeOfTheTableHasAnExample() {
    Set<String> shown = new TreeSet<>();
    examples().forEach(file -> shown.add(Guide.read(file).path("resourceType").asText()));
    Set<String> expected = new TreeSet<>(ProfileTable.types());
    expected.removeAll(Set.of("Measure", "Questionnaire"));
    assertThat(shown).containsAll(expected);
  }
}
