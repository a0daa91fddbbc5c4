package org.maiashare.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request as a page of the guide prints it.
 *
 * @param client whose token it carries
 * @param status the answer's
 * @param answers what stands where in the answer, or what to keep of it: {@code total} to {@code
 *     0}, {@code task} to {@code entry[0].resource.id}
 */
record PrintedRequest(
    String method,
    String path,
    String client,
    Optional<String> contentType,
    String body,
    int status,
    Map<String, String> answers) {

  private static final Pattern BLOCK =
      Pattern.compile(
          "```http\\n(\\w+) (\\S+)\\nAuthorization: Bearer \\[([\\w-]+)]\\n"
              + "(?:Content-Type: (\\S+)\\n)?\\n?(.*?)→ (\\d+)([^\\n]*)\\n```",
          Pattern.DOTALL);

  /** All requests of a page, in its order. */
  static List<PrintedRequest> of(String page) {
    List<PrintedRequest> requests = new ArrayList<>();
    Matcher block = BLOCK.matcher(page);
    while (block.find()) {
      requests.add(
          new PrintedRequest(
              block.group(1),
              block.group(2),
              block.group(3),
              Optional.ofNullable(block.group(4)),
              block.group(5),
              Integer.parseInt(block.group(6)),
              answers(block.group(7))));
    }
    return requests;
  }

  private static Map<String, String> answers(String text) {
    Map<String, String> answers = new LinkedHashMap<>();
    for (String answer : text.strip().split(", ")) {
      if (!answer.isBlank()) {
        String[] sides = answer.split(" = ");
        answers.put(sides[0], sides[1]);
      }
    }
    return answers;
  }
}
