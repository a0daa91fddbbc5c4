import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Paired timing of requests, one after the other over one connection, the order within each pair
 * drawn; what is switched on and off also with {@code -Dlanes} clients side by side: {@code
 * Timing.java hidden|plain|audit <base> <token> <other token> <pairs> [<switch>]}.
 */
public final class Timing {

  private static final Pattern PROBLEM =
      Pattern.compile("\"resourceType\":\\s*\"Condition\",\\s*\"id\":\\s*\"([^\"]+)\"");
  private static final Pattern PERSON =
      Pattern.compile("\"subject\":\\s*\\{\\s*\"reference\":\\s*\"Patient/([^\"]+)\"");
  private static final String TEMPERATURE =
      """
      {"resourceType":"Observation","status":"final","subject":{"reference":"Patient/%s"},
       "category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category",
         "code":"vital-signs"}]}],
       "code":{"coding":[{"system":"http://loinc.org","code":"8310-5"}]},"effectiveDateTime":"2026-01-05",
       "valueQuantity":{"value":37.4,"unit":"Cel","system":"http://unitsofmeasure.org","code":"Cel"}}
      """;
  private static final int WARM_UP_ONE_IN = 10;
  private static final int TOGETHER = 20;

  /** How many clients ask side by side when something is switched. */
  private static final int LANES = Integer.getInteger("lanes", 1);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Random random = new Random(7);
  private final String base;
  private final String token;

  private Timing(String base, String token) {
    this.base = base;
    this.token = token;
  }

  public static void main(String[] arguments) throws Exception {
    Timing timing = new Timing(arguments[1], arguments[2]);
    int pairs = Integer.parseInt(arguments[4]);
    Timing other = new Timing(arguments[1], arguments[3]);
    if (arguments[0].equals("hidden")) {
      timing.hiddenOrAbsent(other.seen(PROBLEM), pairs);
    } else {
      timing.turn(arguments[5] + "/on");
      boolean audit = arguments[0].equals("audit");
      String off = audit ? "/unrecorded" : "/off";
      Control control = new Control(arguments[5], off, audit ? "audit" : "protections");
      timing.onOrOff("read Condition", timing.reads("Condition/", PROBLEM), pairs, control);
      timing.onOrOff(
          "search Condition", timing.reads("Condition?patient=", PERSON), pairs, control);
      if (audit) {
        timing.onOrOff("create Observation", timing.writes(), pairs, control);
      }
    }
  }

  /** What this token sees: ids of health problems, or of the persons who have them. */
  private List<String> seen(Pattern which) throws Exception {
    List<String> ids = new ArrayList<>();
    var answer = http.send(request("Condition?_count=200").build(), BodyHandlers.ofString());
    which.matcher(answer.body()).results().forEach(found -> ids.add(found.group(1)));
    return ids;
  }

  private void hiddenOrAbsent(List<String> hidden, int pairs) throws Exception {
    for (String road : List.of("Condition/", "Condition?_total=accurate&_id=")) {
      double[] one = new double[pairs];
      double[] other = new double[pairs];
      double[] absent = new double[pairs];
      double[] again = new double[pairs];
      for (int pair = -pairs / WARM_UP_ONE_IN; pair < pairs; pair++) {
        String id = hidden.get(random.nextInt(hidden.size()));
        int at = Math.max(pair, 0);
        pair(road + id, road + UUID.randomUUID(), one, other, at);
        pair(road + UUID.randomUUID(), road + UUID.randomUUID(), absent, again, at);
      }
      report(road + "<hidden> less <absent>", one, other);
      report(road + "<absent> less <absent>", absent, again);
    }
  }

  private void pair(String one, String other, double[] ones, double[] others, int at)
      throws Exception {
    boolean first = random.nextBoolean();
    if (first) {
      ones[at] = time(one);
    }
    others[at] = time(other);
    if (!first) {
      ones[at] = time(one);
    }
  }

  /** A switch of the server: where it is, its other position, and what that leaves out. */
  private record Control(String address, String off, String what) {}

  /** Something drawn that this token sees. */
  private Supplier<HttpRequest> reads(String road, Pattern which) throws Exception {
    List<String> ids = seen(which);
    return () -> request(road + ids.get(random.nextInt(ids.size()))).build();
  }

  /** A temperature of somebody drawn. */
  private Supplier<HttpRequest> writes() throws Exception {
    List<String> persons = seen(PERSON);
    return () -> {
      String person = persons.get(random.nextInt(persons.size()));
      return request("Observation")
          .header("Content-Type", "application/fhir+json")
          .header("Prefer", "return=minimal")
          .POST(BodyPublishers.ofString(TEMPERATURE.formatted(person)))
          .build();
    };
  }

  private void onOrOff(String what, Supplier<HttpRequest> next, int pairs, Control control)
      throws Exception {
    double[] on = new double[pairs];
    double[] off = new double[pairs];
    for (int pair = -pairs / WARM_UP_ONE_IN; pair < pairs; pair += TOGETHER) {
      boolean first = random.nextBoolean();
      for (boolean isOn : new boolean[] {first, !first}) {
        turn(control.address() + (isOn ? "/on" : control.off()));
        double[] times = times(next);
        for (int one = Math.max(pair, 0); one < Math.min(pair + TOGETHER, pairs); one++) {
          (isOn ? on : off)[one] = times[one - pair];
        }
      }
    }
    turn(control.address() + "/on");
    report(what + ", " + control.what() + " on less off", on, off);
  }

  /**
   * What each of some requests took. Of requests side by side, what the server took per request:
   * how long each waits for the others says nothing.
   */
  private double[] times(Supplier<HttpRequest> next) throws Exception {
    double[] times = new double[TOGETHER];
    if (LANES == 1) {
      for (int one = 0; one < TOGETHER; one++) {
        times[one] = time(next.get());
      }
      return times;
    }
    List<HttpRequest> requests = Stream.generate(next).limit((long) TOGETHER * LANES).toList();
    ExecutorService lanes = Executors.newFixedThreadPool(LANES);
    try {
      long begin = System.nanoTime();
      for (var answer : lanes.invokeAll(requests.stream().map(this::timed).toList())) {
        answer.get();
      }
      Arrays.fill(times, (System.nanoTime() - begin) / 1e6 / requests.size());
    } finally {
      lanes.shutdown();
    }
    return times;
  }

  private Callable<Double> timed(HttpRequest request) {
    return () -> time(request);
  }

  private void turn(String address) throws Exception {
    http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding());
  }

  private double time(String road) throws Exception {
    return time(request(road).build());
  }

  private double time(HttpRequest request) throws Exception {
    long begin = System.nanoTime();
    var answer = http.send(request, BodyHandlers.ofString());
    double taken = (System.nanoTime() - begin) / 1e6;
    if (answer.statusCode() >= 400 && answer.statusCode() != 404) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return taken;
  }

  private HttpRequest.Builder request(String road) {
    return HttpRequest.newBuilder(URI.create(base + "/" + road))
        .header("Authorization", "Bearer " + token)
        .header("Accept", "application/fhir+json");
  }

  private static void report(String what, double[] one, double[] other) {
    double[] differences = new double[one.length];
    for (int pair = 0; pair < one.length; pair++) {
      differences[pair] = one[pair] - other[pair];
    }
    double median = percentile(one, 50);
    double otherMedian = percentile(other, 50);
    System.out.printf(
        "%s: medians %.3f and %.3f ms (%+.1f %%); difference %+.4f ms median, %+.4f mean, %.4f its error, %.4f spread%n",
        what,
        median,
        otherMedian,
        100 * (median / otherMedian - 1),
        percentile(differences, 50),
        trimmedMean(differences),
        error(differences),
        percentile(differences, 75) - percentile(differences, 25));
  }

  private static double[] middle(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return Arrays.copyOfRange(sorted, sorted.length / 20, sorted.length - sorted.length / 20);
  }

  /** Without the twentieth at either end. */
  private static double trimmedMean(double[] values) {
    return Arrays.stream(middle(values)).average().orElseThrow();
  }

  private static double error(double[] values) {
    double[] middle = middle(values);
    double mean = Arrays.stream(middle).average().orElseThrow();
    double square = Arrays.stream(middle).map(value -> (value - mean) * (value - mean)).sum();
    return Math.sqrt(square / (middle.length - 1) / middle.length);
  }

  private static double percentile(double[] values, int percent) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length * percent / 100];
  }
}
