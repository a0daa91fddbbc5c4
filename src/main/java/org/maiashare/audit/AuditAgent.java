package org.maiashare.audit;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Who asked, as the directory knows them.
 *
 * @param subject the subject of the token, empty when nobody was authenticated
 * @param actor reference of the practitioner, device, person or relative, empty when unknown
 * @param role reference of the exercised PractitionerRole, empty when there is none
 * @param family code of the role family, empty when there is none
 * @param organisation reference of the organisation, empty when there is none
 * @param purpose code of the purpose of use
 * @param permissions what the token allows beyond the role: to keep the directory, to take over
 *     records, to read the audit
 */
public record AuditAgent(
    String subject,
    String actor,
    String role,
    String family,
    String organisation,
    String purpose,
    SortedSet<String> permissions) {

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
    permissions = Collections.unmodifiableSortedSet(new TreeSet<>(permissions));
  }

  /** Without a permission. */
  public AuditAgent(
      String subject,
      String actor,
      String role,
      String family,
      String organisation,
      String purpose) {
    this(subject, actor, role, family, organisation, purpose, new TreeSet<>());
  }

  /** The same with these permissions. */
  public AuditAgent with(SortedSet<String> allowed) {
    return new AuditAgent(subject, actor, role, family, organisation, purpose, allowed);
  }
}
