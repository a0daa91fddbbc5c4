package org.maiashare.conformance;

import java.util.ArrayList;
import java.util.List;
import org.maiashare.conformance.Nonconformity.Kind;
import org.maiashare.fhir.Canonical;

/**
 * What a resource says it follows, sorted: profiles that it is held to, and claims that are
 * refused.
 *
 * @param ours whether one of the guide's profiles for its type is among them
 * @param binding the profiles to validate against: the guide's and the base specification's
 * @param faults claims that cannot be taken
 */
record ClaimedProfiles(boolean ours, List<String> binding, List<Nonconformity> faults) {

  private static final String OWN = Canonical.BASE + "/";
  private static final String BASE = "http://hl7.org/fhir/StructureDefinition/";

  /** Whose profiles may be claimed beside ours; they are kept, and not checked here. */
  private static final List<String> OTHER_PUBLISHERS =
      List.of(
          "https://hl7.fr/",
          "https://interop.esante.gouv.fr/",
          "https://profiles.ihe.net/",
          "http://hl7.org/fhir/",
          "http://hl7.eu/");

  static ClaimedProfiles of(SentResource resource, FhirPackage guide) {
    List<String> binding = new ArrayList<>();
    List<Nonconformity> faults = new ArrayList<>();
    boolean ours = false;
    List<String> claims = resource.claims();
    for (int index = 0; index < claims.size(); index++) {
      CanonicalClaim claim = CanonicalClaim.parse(claims.get(index));
      String element = resource.expression(".meta.profile[" + index + "]");
      if (claim.url().startsWith(OWN)) {
        if (!guide.defines("StructureDefinition", claim.url())) {
          faults.add(new Nonconformity(Kind.PROFILE_UNKNOWN, element, claims.get(index)));
        } else if (!claim.isOfVersion(guide.version())) {
          faults.add(new Nonconformity(Kind.PROFILE_VERSION_UNKNOWN, element, claims.get(index)));
        } else if (!ProfileTable.of(resource.type()).contains(claim.url())) {
          faults.add(new Nonconformity(Kind.PROFILE_OF_OTHER_TYPE, element, claims.get(index)));
        } else {
          ours = true;
          binding.add(claim.url());
        }
      } else if (claim.url().startsWith(BASE)) {
        binding.add(claim.url());
      } else if (OTHER_PUBLISHERS.stream().noneMatch(claim.url()::startsWith)) {
        faults.add(new Nonconformity(Kind.PROFILE_UNKNOWN, element, claims.get(index)));
      }
    }
    return new ClaimedProfiles(ours, binding, faults);
  }
}
