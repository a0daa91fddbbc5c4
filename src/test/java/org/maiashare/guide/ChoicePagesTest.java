package org.maiashare.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages of the guide on paired choices say what the decision core decides. {@code
 * -Dguide.pages=write} writes them anew.
 */
class ChoicePagesTest {

  private static final GuideExamples EXAMPLES = new GuideExamples();

  static List<ChoicePair> pairs() {
    return ChoicePair.ALL;
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void aPageSaysWhatIsDecided(ChoicePair pair) throws IOException {
    Path page = Path.of("ig", "input", "pagecontent", pair.page() + ".md");
    String text = new ChoicePage(EXAMPLES, pair).text();
    if ("write".equals(System.getProperty("guide.pages"))) {
      Files.writeString(page, text);
    }

    assertThat(text).as("something changes").contains("→ **");
    assertThat(page).hasContent(text);
    assertThat(Files.readString(Path.of("ig", "sushi-config.yaml")))
        .contains(pair.page() + ".md: {title: \"" + pair.title().french());
  }
}
