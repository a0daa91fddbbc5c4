import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueSeverity;
import org.hl7.fhir.validation.ValidationEngine;
import org.hl7.fhir.validation.ValidationEngine.ValidationEngineBuilder;

/**
 * Runs the official HL7 validator, offline, over resources.
 *
 * <p>Arguments: package folders to load, each after {@code -ig}; profiles to validate against, each
 * after {@code -profile}; folders of resources that references may name, each after {@code
 * -references}; then files or folders of JSON resources. Ends with status 1 when one of
 * them has an error. A file under a folder named counter-examples must fail instead, and the key of
 * the invariant it breaks is its name.
 */
final class ValidateExamples {

  private static final String COUNTER_EXAMPLES = "counter-examples";

  private final List<String> guides = new ArrayList<>();
  private final List<String> profiles = new ArrayList<>();
  private final List<Path> references = new ArrayList<>();
  private final List<Path> files = new ArrayList<>();
  private final Map<String, Integer> warnings = new TreeMap<>();
  private int faults;

  public static void main(String[] arguments) throws Exception {
    ValidateExamples run = new ValidateExamples();
    run.read(arguments);
    run.validateAll();
    System.exit(run.faults == 0 ? 0 : 1);
  }

  private void read(String[] arguments) throws IOException {
    for (int index = 0; index < arguments.length; index++) {
      switch (arguments[index]) {
        case "-ig" -> guides.add(Path.of(arguments[++index]).toRealPath().toString());
        case "-references" -> references.addAll(jsonFiles(Path.of(arguments[++index])));
        case "-profile" -> profiles.add(arguments[++index]);
        default -> files.addAll(jsonFiles(Path.of(arguments[index])));
      }
    }
  }

  private static List<Path> jsonFiles(Path path) throws IOException {
    try (Stream<Path> found = Files.walk(path)) {
      return found
          .filter(file -> file.toString().endsWith(".json"))
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    }
  }

  private ValidationEngine engine() throws Exception {
    ValidationEngine engine =
        new ValidationEngineBuilder()
            .withVersion("4.0.1")
            .withNoTerminologyServer()
            .withCanRunWithoutTerminologyServer(true)
            .withTerminologyCachePath(Files.createTempDirectory("maiashare-tx").toString())
            .fromSource("hl7.fhir.r4.core#4.0.1");
    for (String guide : guides) {
      engine.getIgLoader().loadIg(engine.getIgs(), engine.getBinaries(), guide, false);
    }
    engine.setLocale(Locale.ENGLISH);
    engine
        .getDefaultInstanceValidatorParameters()
        .addExtension("any")
        .setBestPracticeLevel(BestPracticeWarningLevel.Ignore);
    engine.setFetcher(new LocalResources(engine.getContext(), references));
    engine.prepare();
    return engine;
  }

  private void validateAll() throws Exception {
    ValidationEngine engine = engine();
    for (Path file : files) {
      List<ValidationMessage> messages = new ArrayList<>();
      engine.validate(Files.readAllBytes(file), FhirFormat.JSON, profiles, messages);
      List<ValidationMessage> errors = messages.stream().filter(ValidateExamples::isError).toList();
      messages.stream()
          .filter(message -> message.getLevel() == IssueSeverity.WARNING)
          .forEach(message -> warnings.merge(message.getMessage(), 1, Integer::sum));
      if (file.getParent() != null && file.getParent().endsWith(COUNTER_EXAMPLES)) {
        judgeCounterExample(file, errors);
      } else {
        judgeExample(file, errors);
      }
    }
    warnings.forEach((message, count) -> System.out.println("warning x" + count + " " + message));
    System.out.println(files.size() + " resources, " + faults + " at fault");
  }

  private static boolean isError(ValidationMessage message) {
    return message.getLevel() == IssueSeverity.ERROR || message.getLevel() == IssueSeverity.FATAL;
  }

  private void judgeExample(Path file, List<ValidationMessage> errors) {
    if (!errors.isEmpty()) {
      report(file, errors);
    }
  }

  private void judgeCounterExample(Path file, List<ValidationMessage> errors) {
    String key = file.getFileName().toString().replace(".json", "");
    boolean own = errors.stream().anyMatch(error -> error.getMessage().contains(": " + key + ":"));
    boolean onlyOwn = errors.stream().allMatch(error -> error.getMessage().contains(": " + key + ":"));
    if (!own || !onlyOwn) {
      report(file, errors);
      System.out.println("  expected only " + key);
    }
  }

  private void report(Path file, List<ValidationMessage> errors) {
    faults++;
    System.out.println(file.getFileName());
    errors.forEach(error -> System.out.println("  " + error.getLocation() + " " + error.getMessage()));
  }
}
