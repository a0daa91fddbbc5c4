package org.maiashare.decision;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A consent or opposition as recorded (IHE Privacy Consent on FHIR).
 *
 * @param version of the resource, as it stands in reasons
 * @param policy canonical of the protocol the person agreed to, with or without {@code |version}
 * @param performer who gave it: the person, a representative or the trusted person
 * @param givenAt Consent.dateTime
 */
public record ConsentDirective(
    ConsentId id,
    String version,
    ConsentStatus status,
    ConsentScope scope,
    ConsentCategory category,
    Optional<String> policy,
    Party performer,
    Instant givenAt,
    SignatureState signature,
    Provision root)
    implements Fact {
  public ConsentDirective {
    Objects.requireNonNull(id);
    Objects.requireNonNull(version);
    Objects.requireNonNull(status);
    Objects.requireNonNull(scope);
    Objects.requireNonNull(category);
    Objects.requireNonNull(policy);
    Objects.requireNonNull(performer);
    Objects.requireNonNull(givenAt);
    Objects.requireNonNull(signature);
    Objects.requireNonNull(root);
  }

  /** The facet of the resources that the data filters of one of its provisions match. */
  Optional<Facet> data(Provision provision, ProvisionPath path) {
    return provision.dataScoped()
        ? Optional.of(new Facet.ProvisionFacet(id, path))
        : Optional.empty();
  }

  /** How reasons name this directive. */
  public String reference() {
    return id + "|" + version;
  }
}
