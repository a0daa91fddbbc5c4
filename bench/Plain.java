import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.server.RestfulServer;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.maiashare.enforcement.SecondLayer;
import org.maiashare.grants.PrivilegedWork;
import org.maiashare.server.MaiaShareApplication;
import org.maiashare.server.audit.RequestAudit;
import org.maiashare.server.audit.WriteAudit;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The server with a switch that the product does not have: {@code GET /off} on the port given by
 * {@code -Dswitch} lets requests through the privileged door, bound to nothing, no policy applied
 * and no second layer; {@code GET /unrecorded} leaves the audit of answers and writes out;
 * {@code GET /on} is the product. For throw-away databases.
 */
public final class Plain {

  private Plain() {}

  public static void main(String[] arguments) {
    SpringApplication.withHook(
        application ->
            new SpringApplicationRunListener() {
              @Override
              public void ready(ConfigurableApplicationContext server, Duration taken) {
                listen(server);
              }
            },
        () -> MaiaShareApplication.main(arguments));
  }

  private static void listen(ConfigurableApplicationContext server) {
    RestfulServer rest = server.getBean(RestfulServer.class);
    SecondLayer second = server.getBean(SecondLayer.class);
    RequestAudit answers = server.getBean(RequestAudit.class);
    WriteAudit writes = server.getBean(WriteAudit.class);
    IInterceptorService storage = server.getBean(IInterceptorService.class);
    PrivilegedDoor door = new PrivilegedDoor();
    try {
      InetSocketAddress address =
          new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.getInteger("switch"));
      HttpServer control = HttpServer.create(address, 0);
      control.createContext(
          "/",
          exchange -> {
            String wanted = exchange.getRequestURI().getPath();
            rest.unregisterInterceptor(second);
            rest.unregisterInterceptor(door);
            rest.unregisterInterceptor(answers);
            storage.unregisterInterceptor(writes);
            rest.registerInterceptor(wanted.equals("/off") ? door : second);
            if (!wanted.equals("/unrecorded")) {
              rest.registerInterceptor(answers);
              storage.registerInterceptor(writes);
            }
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
          });
      control.start();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Opens the privileged door to every request. */
  @Interceptor
  public static final class PrivilegedDoor {

    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
    public void enter() {
      PrivilegedWork.enter();
    }

    @Hook(Pointcut.SERVER_PROCESSING_COMPLETED)
    public void leave() {
      PrivilegedWork.leave();
    }
  }
}
