import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.maiashare.conformance.ConformanceValidator;
import org.maiashare.conformance.FhirPackage;
import org.maiashare.conformance.SentResource;

/** Prints the cost of validation; run by the script beside. */
final class ValidationCost {

  private static final Path EXAMPLES = Path.of("fhir-profiles", "package", "example");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int WARM_UP = 1000;
  private static final int RUNS = 1000;
  private static final int ACTIVITIES = 20;

  private ValidationCost() {}

  public static void main(String[] arguments) throws IOException {
    FhirContext fhir = FhirContext.forR4Cached();
    double before = processorSeconds();
    ConformanceValidator validator = new ConformanceValidator(fhir, FhirPackage.onClassPath(fhir));
    validator.prepare();
    System.gc();
    Runtime memory = Runtime.getRuntime();
    print(
        "all definitions read: %.1f s of one processor, %d MB kept",
        processorSeconds() - before, (memory.totalMemory() - memory.freeMemory()) >> 20);
    measure(validator, "Observation", read("Observation-delmas-gir"));
    ObjectNode plan = read("CarePlan-delmas-psi");
    measure(validator, "CarePlan as in the guide", plan);
    ArrayNode activities = (ArrayNode) plan.withArray("activity");
    int published = activities.size();
    while (activities.size() < ACTIVITIES) {
      activities.add(activities.get(activities.size() % published).deepCopy());
    }
    measure(validator, "CarePlan with " + ACTIVITIES + " activities", plan);
  }

  private static void measure(ConformanceValidator validator, String name, ObjectNode resource) {
    SentResource sent = new SentResource(resource);
    ThreadMXBean processor = ManagementFactory.getThreadMXBean();
    long[] nanoseconds = new long[RUNS];
    for (int run = -WARM_UP; run < RUNS; run++) {
      long start = processor.getCurrentThreadCpuTime();
      if (!validator.check(sent, () -> false).isEmpty()) {
        throw new IllegalStateException(name + " is not conformant");
      }
      if (run >= 0) {
        nanoseconds[run] = processor.getCurrentThreadCpuTime() - start;
      }
    }
    Arrays.sort(nanoseconds);
    print(
        name + ": %.2f ms of one processor at the median, %.2f ms at 95 %%",
        nanoseconds[RUNS / 2] / 1e6,
        nanoseconds[RUNS * 95 / 100] / 1e6);
  }

  private static ObjectNode read(String example) throws IOException {
    return (ObjectNode) JSON.readTree(EXAMPLES.resolve(example + ".json").toFile());
  }

  private static double processorSeconds() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1e9;
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
