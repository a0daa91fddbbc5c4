package org.maiashare.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maiashare.decision.Actor;
import org.maiashare.decision.DeviceId;
import org.maiashare.decision.ExercisedRole;
import org.maiashare.decision.Identifier;
import org.maiashare.decision.Period;
import org.maiashare.decision.PurposeOfUse;
import org.maiashare.decision.Requester;
import org.maiashare.decision.RoleFamily;
import org.maiashare.fhir.RoleFamilies;
import org.maiashare.identity.Directory.KnownOrganisation;
import org.maiashare.identity.Directory.KnownRole;

/**
 * From a verified token to the requester: one exercised role, never the union of several (CSP
 * R.1110-1: within the mission's scope). The token names, the directory confirms.
 */
public final class RequesterResolver {

  /** The header by which a professional with several roles says which one a request is made in. */
  public static final String ROLE_HEADER = "X-Maia-Role";

  private static final String RESOLVED = RequesterResolver.class.getName() + ".resolved";

  private final Directory directory;
  private final Clock clock;

  RequesterResolver(Directory directory, Clock clock) {
    this.directory = directory;
    this.clock = clock;
  }

  /**
   * The requester of a request that passed the security filter; asked of the directory once per
   * request.
   *
   * @throws IllegalStateException when the request did not pass it
   */
  public ResolvedRequester resolve(HttpServletRequest request) {
    if (request.getAttribute(RESOLVED) instanceof ResolvedRequester resolved) {
      return resolved;
    }
    Principal principal = request.getUserPrincipal();
    if (!(principal instanceof VerifiedToken token)) {
      throw new IllegalStateException("the request did not pass the check of its token");
    }
    ResolvedRequester resolved = resolve(token, request.getHeader(ROLE_HEADER));
    request.setAttribute(RESOLVED, resolved);
    return resolved;
  }

  /** Makes the next {@link #resolve} ask the directory again, which has changed meanwhile. */
  public void forget(HttpServletRequest request) {
    request.removeAttribute(RESOLVED);
  }

  private ResolvedRequester resolve(VerifiedToken token, @Nullable String header) {
    PresentedIdentity identity = token.identity();
    if (identity instanceof PresentedIdentity.Professional professional) {
      return professional(professional, token, header);
    }
    if (identity instanceof PresentedIdentity.Person person) {
      return placed(directory.person(person.identifier()).map(Actor.Self::new), token.purpose());
    }
    if (identity instanceof PresentedIdentity.RelatedPerson relative) {
      return placed(
          directory.relatedPerson(relative.identifier()).map(Actor.Relative::new), token.purpose());
    }
    return identity instanceof PresentedIdentity.Software software
        ? software(software, token)
        : ResolvedRequester.withoutAccess(AccessObstacle.IDENTITY_MISSING);
  }

  private ResolvedRequester professional(
      PresentedIdentity.Professional professional, VerifiedToken token, @Nullable String header) {
    List<PresentedRole> roles = professional.roles();
    if (roles.isEmpty()) {
      return ResolvedRequester.withoutAccess(AccessObstacle.ROLE_MISSING);
    }
    Optional<RoleChoice> wished = header == null ? Optional.empty() : RoleChoice.of(header);
    if (header != null && wished.isEmpty()) {
      return ResolvedRequester.withoutAccess(AccessObstacle.ROLE_NOT_HELD);
    }
    List<PresentedRole> chosen =
        roles.stream()
            .filter(role -> token.choice().map(choice -> choice.matches(role)).orElse(true))
            .filter(role -> wished.map(choice -> choice.matches(role)).orElse(true))
            .toList();
    if (chosen.size() != 1) {
      return ResolvedRequester.withoutAccess(
          chosen.isEmpty() ? AccessObstacle.ROLE_NOT_HELD : AccessObstacle.ROLE_NOT_CHOSEN);
    }
    return exercised(professional.practitioner(), chosen.get(0), token.purpose());
  }

  private ResolvedRequester exercised(
      BusinessIdentifier practitioner, PresentedRole role, PurposeOfUse purpose) {
    Optional<RoleFamily> family = RoleFamilies.of(role.code());
    if (family.isEmpty()) {
      return ResolvedRequester.withoutAccess(AccessObstacle.ROLE_WITHOUT_FAMILY);
    }
    return placed(
        directory
            .role(practitioner, role.organisation(), role.code())
            .map(known -> actor(known, family)),
        purpose);
  }

  private static Actor.Professional actor(KnownRole known, Optional<RoleFamily> family) {
    return new Actor.Professional(
        new ExercisedRole(
            known.practitioner(), known.role(), known.organisation(), family, known.territory()),
        known.active(),
        known.period());
  }

  private ResolvedRequester placed(Optional<? extends Actor> actor, PurposeOfUse purpose) {
    if (actor.isEmpty()) {
      return ResolvedRequester.withoutAccess(AccessObstacle.REQUESTER_UNKNOWN);
    }
    Requester requester = new Requester(actor.get(), purpose);
    ResolvedRequester placed = ResolvedRequester.placed(requester);
    return requester.isActive(clock.instant())
        ? placed
        : new ResolvedRequester(
            placed.requester(), Optional.of(AccessObstacle.ROLE_INACTIVE), placed.permissions());
  }

  /**
   * Software acts for the families its issuer declares; with permissions it needs neither these nor
   * an organisation in the directory, for someone has to fill the directory first.
   */
  private ResolvedRequester software(PresentedIdentity.Software software, VerifiedToken token) {
    Optional<Requester> requester =
        software
            .organisation()
            .filter(place -> Identifier.SHAPE.matcher(software.client()).matches())
            .flatMap(directory::organisation)
            .map(place -> new Requester(actor(software, place), token.purpose()));
    return new ResolvedRequester(
        requester, obstacle(requester, software, token), token.permissions());
  }

  private static Actor.Software actor(
      PresentedIdentity.Software software, KnownOrganisation place) {
    return new Actor.Software(
        new DeviceId("client:" + software.client()),
        place.organisation(),
        software.families(),
        place.territory(),
        place.active(),
        Period.ALWAYS);
  }

  private Optional<AccessObstacle> obstacle(
      Optional<Requester> requester, PresentedIdentity.Software software, VerifiedToken token) {
    if (!token.permissions().isEmpty()) {
      return Optional.empty();
    }
    if (requester.isEmpty()) {
      return Optional.of(AccessObstacle.REQUESTER_UNKNOWN);
    }
    if (software.families().isEmpty()) {
      return Optional.of(AccessObstacle.ROLE_MISSING);
    }
    return requester.get().isActive(clock.instant())
        ? Optional.empty()
        : Optional.of(AccessObstacle.ROLE_INACTIVE);
  }
}
