package org.maiashare.fhir;

import java.util.List;
import org.maiashare.decision.Admission;
import org.maiashare.decision.DeskMatch;
import org.maiashare.decision.EmergencyAccess;

/**
 * What the server itself recorded about who opened or found the person's file. No FHIR resource
 * holds it, so that nobody can write themselves an access.
 */
public record Openings(
    List<Admission> admissions,
    List<DeskMatch> deskMatches,
    List<EmergencyAccess> emergencyAccesses) {

  public static final Openings NONE = new Openings(List.of(), List.of(), List.of());

  public Openings {
    admissions = List.copyOf(admissions);
    deskMatches = List.copyOf(deskMatches);
    emergencyAccesses = List.copyOf(emergencyAccesses);
  }
}
