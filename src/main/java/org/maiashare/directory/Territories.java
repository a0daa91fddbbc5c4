package org.maiashare.directory;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Location;
import org.maiashare.fhir.Profiles;

/** From communes to the territories of the server that cover them. */
record Territories(Map<String, String> byCommune) {

  private static final String COMMUNE = Profiles.of("covered-commune");

  Territories {
    byCommune = Map.copyOf(byCommune);
  }

  static Territories of(DirectoryConnection server) {
    Map<String, String> byCommune = new HashMap<>();
    for (Location location : server.all(Location.class, "status=active")) {
      for (Extension covered : location.getExtensionsByUrl(COMMUNE)) {
        if (covered.getValue() instanceof Coding commune) {
          byCommune.putIfAbsent(commune.getCode(), KnownDirectory.reference(location));
        }
      }
    }
    return new Territories(byCommune);
  }

  /** The territory of a place of work. */
  Optional<String> of(Activity activity) {
    return Optional.ofNullable(byCommune.get(activity.commune()));
  }
}
