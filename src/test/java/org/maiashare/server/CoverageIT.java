package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.method.BaseMethodBinding;
import ca.uhn.fhir.rest.server.method.OperationMethodBinding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maiashare.enforcement.AllowedInteractions;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of what answers names everything that does, and tests that exist. */
class CoverageIT extends ServerTest {

  private static final Path PAGE = Path.of("src/docs/coverage.md");
  private static final Pattern TEST =
      Pattern.compile("\\| `(\\w+)\\.(\\w+)` \\|$", Pattern.MULTILINE);
  private static final List<String> PACKAGES =
      List.of("org.maiashare.server.", "org.maiashare.server.fhir.");

  @Autowired RestfulServer fhir;

  @Test
  void everyInteractionIsCovered() throws IOException {
    assertThat(table("interaction"))
        .containsExactlyInAnyOrderElementsOf(AllowedInteractions.interactionCodes());
  }

  @Test
  void everyOperationIsCovered() throws IOException {
    assertThat(table("operation"))
        .containsExactlyInAnyOrderElementsOf(AllowedInteractions.operationNames());
  }

  @Test
  void everyKindOfSearchParameterIsCovered() throws IOException {
    List<List<List<String>>> announced =
        anonymous()
            .get("/metadata")
            .then()
            .statusCode(200)
            .extract()
            .path("rest.resource.searchParam.type");
    Set<String> kinds =
        announced.stream()
            .flatMap(List::stream)
            .filter(kindsOfType -> kindsOfType != null)
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    assertThat(table("parameter")).containsAll(kinds);
  }

  @Test
  void everyOperationThatHapiRegistersIsOfferedOrRefused() throws IOException {
    Set<String> known = new TreeSet<>(table("operation"));
    known.addAll(table("refused"));
    assertThat(registered()).isNotEmpty().isSubsetOf(known);
  }

  @Test
  void whatIsRefusedDoesNotAnswer() throws IOException {
    for (String operation : table("refused")) {
      for (String road : List.of("/$", "/Patient/$", "/Patient/1/$")) {
        int status = as(CASE_MANAGER).urlEncodingEnabled(false).get(road + operation).statusCode();
        assertThat(status).as(road + operation).isBetween(400, 405);
      }
    }
  }

  @Test
  void everyTestNamedExists() throws IOException {
    List<MatchResult> named = TEST.matcher(Files.readString(PAGE)).results().toList();
    assertThat(named).hasSizeGreaterThan(30);
    for (MatchResult test : named) {
      assertThat(methodsOf(test.group(1))).as(test.group()).contains(test.group(2));
    }
  }

  private Set<String> registered() {
    Stream<BaseMethodBinding> bindings =
        Stream.concat(
            fhir.getServerBindings().stream(),
            fhir.getResourceBindings().stream()
                .flatMap(resource -> resource.getMethodBindings().stream()));
    return bindings
        .filter(OperationMethodBinding.class::isInstance)
        .map(binding -> ((OperationMethodBinding) binding).getName().replaceFirst("^\\$", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> methodsOf(String test) {
    for (String place : PACKAGES) {
      try {
        return Arrays.stream(Class.forName(place + test).getDeclaredMethods())
            .map(java.lang.reflect.Method::getName)
            .toList();
      } catch (ClassNotFoundException e) {
        continue;
      }
    }
    return List.of();
  }

  /** The first column of the table with this heading. */
  private static List<String> table(String heading) throws IOException {
    return Files.readAllLines(PAGE).stream()
        .dropWhile(line -> !line.startsWith("| " + heading + " |"))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> line.replaceFirst("^\\| `([^`]+)`.*", "$1"))
        .toList();
  }
}
