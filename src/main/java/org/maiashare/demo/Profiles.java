package org.maiashare.demo;

import java.util.Set;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Type;
import org.maiashare.fhir.Canonical;

/** Our profiles and extensions, by their published ids. */
final class Profiles {

  private static final String BASE = Canonical.BASE + "/StructureDefinition/";

  /** Profiles whose shapes are followed already, and claimed once the package publishes them. */
  private static final Set<String> AWAITED =
      Set.of(
          "maia-case-management",
          "maia-gir",
          "maia-aggir-variable",
          "maia-alert",
          "maia-liaison-note",
          "maia-liaison-form",
          "maia-planned-visit");

  private Profiles() {}

  /** Says which profile a resource claims to follow. */
  static <R extends Resource> R claim(R resource, String profile) {
    if (!AWAITED.contains(profile)) {
      resource.getMeta().addProfile(BASE + profile);
    }
    return resource;
  }

  /** An extension of ours with a value. */
  static Extension extension(String id, Type value) {
    return new Extension(BASE + id, value);
  }

  /** An extension of ours that holds further extensions. */
  static Extension extension(String id) {
    return new Extension(BASE + id);
  }
}
