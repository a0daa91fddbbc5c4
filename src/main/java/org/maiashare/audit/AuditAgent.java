package org.maiashare.audit;

import java.util.Objects;

/**
 * Who asked, as the directory knows them.
 *
 * @param subject the subject of the token, empty when nobody was authenticated
 * @param actor reference of the practitioner, device, person or relative, empty when unknown
 * @param role reference of the exercised PractitionerRole, empty when there is none
 * @param family code of the role family, empty when there is none
 * @param organisation reference of the organisation, empty when there is none
 * @param purpose code of the purpose of use
 */
public record AuditAgent(
    String subject, String actor, String role, String family, String organisation, String purpose) {

  /** Nobody who is known. */
  public static final AuditAgent UNKNOWN = new AuditAgent("", "", "", "", "", "");

  /** This server, in its own name. */
  public static final AuditAgent SERVER = new AuditAgent("maia-share", "", "", "", "", "");

  public AuditAgent {
    Objects.requireNonNull(subject);
    Objects.requireNonNull(actor);
    Objects.requireNonNull(role);
    Objects.requireNonNull(family);
    Objects.requireNonNull(organisation);
    Objects.requireNonNull(purpose);
  }
}
