package org.maiashare.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AssessmentSourceTest {

  @Test
  void theTableGivesThePublishedExamples() {
    Map.of("CCCCCCCC", 1, "CCAAAAAA", 2, "AACCACAA", 3, "BBBBBBBB", 4, "AABAAAAA", 5, "AAAAAAAB", 6)
        .forEach((letters, gir) -> assertThat(AggirTable.gir(letters)).as(letters).isEqualTo(gir));
  }

  @Test
  void everyGirFollowsFromItsVariables() {
    List<CareSource.Assessment> assessments =
        new SourceReader()
            .people().stream()
                .flatMap(person -> person.assessments().stream())
                .filter(assessment -> !assessment.variables().isEmpty())
                .toList();
    assertThat(assessments)
        .hasSizeGreaterThan(8)
        .allSatisfy(
            assessment ->
                assertThat(AggirTable.gir(assessment.variables())).isEqualTo(assessment.gir()));
  }
}
