package org.maiashare.demo;

import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Type;
import org.maiashare.fhir.Canonical;

/** Our profiles and extensions, by their published ids. */
final class Profiles {

  private static final String BASE = Canonical.BASE + "/StructureDefinition/";

  private Profiles() {}

  /** Says which profile a resource claims to follow. */
  static <R extends Resource> R claim(R resource, String profile) {
    resource.getMeta().addProfile(BASE + profile);
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
