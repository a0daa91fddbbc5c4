package org.maiashare.identity;

import java.util.Arrays;
import java.util.Optional;

/** What software may be allowed beyond its organisation's roles; a scope of its token. */
public enum Permission {
  /** Create the records of persons who exist elsewhere already. */
  IMPORT("import"),
  /** Keep organisations, professionals, roles and places. */
  DIRECTORY_ADMIN("directory-admin"),
  /** Read the server's metrics; nobody's record. */
  OPERATOR("operator"),
  /** Read the audit of everybody; nobody's record. */
  AUDITOR("auditor");

  private final String scope;

  Permission(String scope) {
    this.scope = scope;
  }

  /** The scope that stands for it in a token. */
  public String scope() {
    return scope;
  }

  /** The permission a scope stands for, if it stands for one. */
  static Optional<Permission> ofScope(String scope) {
    return Arrays.stream(values()).filter(one -> one.scope.equals(scope)).findFirst();
  }
}
