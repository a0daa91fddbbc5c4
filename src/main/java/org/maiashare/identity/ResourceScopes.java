package org.maiashare.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maiashare.identity.SmartScope.Context;

/**
 * The SMART resource scopes of a token. They narrow what the requester may do anyway and never
 * widen it: row-level security knows nothing of them.
 */
public final class ResourceScopes {

  /** A token of an issuer that does not speak in resource scopes: nothing is narrowed. */
  static final ResourceScopes UNLIMITED =
      new ResourceScopes(false, List.of(), Optional.empty(), ResidualRules.NONE);

  private final boolean limited;
  private final List<SmartScope> scopes;
  private final Optional<String> patient;
  private final ResidualRules residual;

  private ResourceScopes(
      boolean limited, List<SmartScope> scopes, Optional<String> patient, ResidualRules residual) {
    this.limited = limited;
    this.scopes = List.copyOf(scopes);
    this.patient = patient;
    this.residual = residual;
  }

  /** The scopes of the token a request bears; unlimited when it bears none. */
  public static ResourceScopes of(HttpServletRequest request) {
    return request.getUserPrincipal() instanceof VerifiedToken token ? token.scopes() : UNLIMITED;
  }

  /**
   * Reads the scopes of a token. {@code user/} is for people, {@code system/} for software, {@code
   * patient/} for a person's own record or for the launched Patient: others give nothing.
   *
   * @param words all scopes of the token, of which those about resources count
   * @param optional whether a token without any is unlimited; else it reaches no resource
   * @param patient the id of the Patient that the application was launched for
   */
  static ResourceScopes read(
      List<String> words, boolean optional, PresentedIdentity identity, Optional<String> patient) {
    List<String> resource = words.stream().filter(SmartScope::isAboutResources).toList();
    if (resource.isEmpty() && optional) {
      return UNLIMITED;
    }
    List<SmartScope> understood =
        resource.stream()
            .flatMap(scope -> SmartScope.of(scope).stream())
            .filter(scope -> fits(scope.context(), identity, patient))
            .toList();
    return new ResourceScopes(true, understood, patient, ResidualRules.NONE);
  }

  /** The same scopes, narrowed by what a consent leaves. */
  ResourceScopes narrowedBy(ResidualRules rules) {
    return rules.narrows() ? new ResourceScopes(limited, scopes, patient, rules) : this;
  }

  static boolean fits(Context context, PresentedIdentity identity, Optional<String> patient) {
    boolean software = identity instanceof PresentedIdentity.Software;
    return switch (context) {
      case SYSTEM -> software;
      case USER -> !software;
      case PATIENT ->
          !software && (identity instanceof PresentedIdentity.Person || patient.isPresent());
    };
  }

  public boolean isLimited() {
    return limited || residual.narrows();
  }

  /** How far the scopes reach for a type and a letter. */
  public ScopeCoverage coverage(String type, ScopeLetter letter) {
    ScopeCoverage scoped = scoped(type, letter);
    if (!residual.narrows() || scoped.isNothing()) {
      return scoped;
    }
    List<ScopeCoverage.Part> parts =
        scoped.isWhole() ? List.of(ResidualRules.NONE.part()) : scoped.parts();
    return new ScopeCoverage(
        false, parts.stream().flatMap(part -> residual.narrow(part).stream()).toList());
  }

  private ScopeCoverage scoped(String type, ScopeLetter letter) {
    if (!limited) {
      return ScopeCoverage.WHOLE;
    }
    List<ScopeCoverage.Part> parts = new ArrayList<>();
    for (SmartScope scope : scopes) {
      if (scope.covers(type, letter)) {
        Optional<String> about =
            scope.context() == Context.PATIENT ? patient : Optional.<String>empty();
        if (about.isEmpty() && scope.criteria().isEmpty()) {
          return ScopeCoverage.WHOLE;
        }
        parts.add(new ScopeCoverage.Part(about, scope.criteria()));
      }
    }
    return new ScopeCoverage(false, parts);
  }

  /** Whether the scopes reach all resources of a type for all these letters. */
  public boolean isWhole(String type, ScopeLetter... letters) {
    for (ScopeLetter letter : letters) {
      if (!coverage(type, letter).isWhole()) {
        return false;
      }
    }
    return true;
  }
}
