import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Paired timing of requests, one after the other over one connection, the order within each pair
 * drawn: {@code Timing.java hidden|plain <base> <token> <other token> <pairs> [<switch>]}.
 */
public final class Timing {

  private static final Pattern PROBLEM =
      Pattern.compile("\"resourceType\":\\s*\"Condition\",\\s*\"id\":\\s*\"([^\"]+)\"");
  private static final Pattern PERSON =
      Pattern.compile("\"subject\":\\s*\\{\\s*\"reference\":\\s*\"Patient/([^\"]+)\"");
  private static final int WARM_UP_ONE_IN = 10;
  private static final int TOGETHER = 20;

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
      timing.onOrOff("Condition/", other.seen(PROBLEM), pairs, arguments[5]);
      timing.onOrOff("Condition?patient=", other.seen(PERSON), pairs, arguments[5]);
    }
  }

  /** What this token sees: ids of health problems, or of the persons who have them. */
  private List<String> seen(Pattern which) throws Exception {
    List<String> ids = new ArrayList<>();
    var answer = http.send(request("Condition?_count=200"), BodyHandlers.ofString());
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

  private void onOrOff(String road, List<String> ids, int pairs, String control) throws Exception {
    double[] on = new double[pairs];
    double[] off = new double[pairs];
    for (int pair = -pairs / WARM_UP_ONE_IN; pair < pairs; pair += TOGETHER) {
      boolean first = random.nextBoolean();
      for (boolean protections : new boolean[] {first, !first}) {
        turn(control, protections);
        for (int one = pair; one < pair + TOGETHER; one++) {
          double time = time(road + ids.get(random.nextInt(ids.size())));
          if (one >= 0 && one < pairs) {
            (protections ? on : off)[one] = time;
          }
        }
      }
    }
    report(road + "<id>, protections on less off", on, off);
  }

  private void turn(String control, boolean on) throws Exception {
    URI address = URI.create(control + (on ? "/on" : "/off"));
    http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
  }

  private double time(String road) throws Exception {
    long begin = System.nanoTime();
    http.send(request(road), BodyHandlers.ofString());
    return (System.nanoTime() - begin) / 1e6;
  }

  private HttpRequest request(String road) {
    return HttpRequest.newBuilder(URI.create(base + "/" + road))
        .header("Authorization", "Bearer " + token)
        .header("Accept", "application/fhir+json")
        .build();
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
