import jakarta.servlet.FilterChain;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.maiashare.enforcement.BoundRequester;
import org.maiashare.enforcement.RequesterFilter;
import org.maiashare.grants.PrivilegedWork;
import org.maiashare.server.MaiaShareApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a request costs before HAPI sees it, inside a running server, once warm: the token's check,
 * and binding the requester's keys to a transaction (of one statement, against the same bound to
 * nobody: without any, it would not reach PostgreSQL): {@code TokenCost.java ROUNDS <arguments of the server>}.
 */
public final class TokenCost {

  private static final String CLIENT = "nurse-petit:measure";

  private TokenCost() {}

  public static void main(String[] arguments) {
    int rounds = Integer.parseInt(arguments[0]);
    String[] ofServer = Arrays.copyOfRange(arguments, 1, arguments.length);
    SpringApplication.withHook(
        application ->
            new SpringApplicationRunListener() {
              @Override
              public void ready(ConfigurableApplicationContext server, Duration taken) {
                onAThreadOfItsOwn(() -> measure(server, rounds));
              }
            },
        () -> MaiaShareApplication.main(ofServer));
    System.exit(0);
  }

  /** The one that starts the server works inside the privileged door. */
  private static void onAThreadOfItsOwn(Runnable work) {
    CompletableFuture.runAsync(work).join();
  }

  private static void measure(ConfigurableApplicationContext server, int rounds) {
    try {
      String token = token(server.getEnvironment().getProperty("server.port"));
      FilterChainProxy security = server.getBean(FilterChainProxy.class);
      RequesterFilter requesters =
          (RequesterFilter)
              server.getBeansOfType(FilterRegistrationBean.class).values().stream()
                  .map(FilterRegistrationBean::getFilter)
                  .filter(RequesterFilter.class::isInstance)
                  .findFirst()
                  .orElseThrow();
      TransactionTemplate transactions =
          new TransactionTemplate(server.getBean(PlatformTransactionManager.class));
      JdbcClient database = JdbcClient.create(server.getBean("dataSource", DataSource.class));
      Consumer<TransactionStatus> work =
          status -> database.sql("select 1").query(Integer.class).single();
      FilterChain nothing = (request, response) -> {};
      FilterChain bound =
          (request, response) ->
              requesters.doFilter(
                  request,
                  response,
                  (inner, answer) -> {
                    BoundRequester.current().orElseThrow();
                    transactions.executeWithoutResult(work);
                  });
      FilterChain unbound =
          (request, response) ->
              PrivilegedWork.run(() -> transactions.executeWithoutResult(work));
      double[] check = new double[rounds];
      double[] binding = new double[rounds];
      double[] alone = new double[rounds];
      for (int round = -rounds; round < rounds; round++) {
        double one = time(security, token, nothing);
        double two = time(security, token, unbound);
        double three = time(security, token, bound);
        if (round >= 0) {
          check[round] = one;
          alone[round] = two - one;
          binding[round] = three - two;
        }
      }
      report("check of the token", check);
      report("a transaction of one statement", alone);
      report("binding of the keys to it", binding);
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static double time(FilterChainProxy security, String token, FilterChain chain)
      throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/fhir/Patient");
    request.setServletPath("/fhir");
    request.setPathInfo("/Patient");
    request.addHeader("Authorization", "Bearer " + token);
    long[] taken = new long[1];
    MockHttpServletResponse response = new MockHttpServletResponse();
    long begin = System.nanoTime();
    security.doFilter(
        request,
        response,
        (inner, answer) -> {
          chain.doFilter(inner, answer);
          taken[0] = 1;
        });
    double milliseconds = (System.nanoTime() - begin) / 1e6;
    if (taken[0] == 0) {
      throw new IllegalStateException("the token was not accepted: " + response.getStatus());
    }
    return milliseconds;
  }

  private static String token(String port) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/oauth2/token"))
            .header(
                "Authorization", "Basic " + Base64.getEncoder().encodeToString(CLIENT.getBytes()))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("grant_type=client_credentials"))
            .build();
    String answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    return answer.replaceAll(".*\"access_token\":\"([^\"]*)\".*", "$1");
  }

  private static void report(String what, double[] values) {
    Arrays.sort(values);
    System.out.printf(
        "%s: median %.4f ms, mean %.4f, 95 %% %.4f%n",
        what,
        values[values.length / 2],
        Arrays.stream(values).average().orElseThrow(),
        values[values.length * 95 / 100]);
  }
}
