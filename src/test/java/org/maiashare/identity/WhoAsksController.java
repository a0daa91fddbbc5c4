package org.maiashare.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.maiashare.decision.Requester;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Stands where the FHIR server will: says whom it was asked by, or that it was reached at all. */
@RestController
class WhoAsksController {

  private final RequesterResolver resolver;

  WhoAsksController(RequesterResolver resolver) {
    this.resolver = resolver;
  }

  @RequestMapping("/fhir/**")
  Map<String, Object> whoAsks(HttpServletRequest request) {
    if (request.getUserPrincipal() == null) {
      return Map.of("requester", "anyone");
    }
    ResolvedRequester resolved = resolver.resolve(request);
    return Map.of(
        "requester", resolved.requester().map(Requester::actor).map(Object::toString).orElse(""),
        "purpose", resolved.requester().map(one -> one.purpose().code()).orElse(""),
        "obstacle", resolved.obstacle().map(AccessObstacle::code).orElse(""),
        "permissions", resolved.permissions().stream().map(Permission::scope).sorted().toList());
  }

  @RequestMapping("/actuator/**")
  String operations() {
    return "operations";
  }

  @RequestMapping("/elsewhere")
  String elsewhere() {
    return "elsewhere";
  }
}
