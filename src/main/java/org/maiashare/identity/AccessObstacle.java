package org.maiashare.identity;

/**
 * Why a requester who is who they say has no access at all: reads are empty, writes are answered
 * 403 with this code. Codes are stable; none says anything about a record.
 */
public enum AccessObstacle {
  IDENTITY_MISSING(
      "identity-missing",
      "Le jeton d'accès ne dit pas quel professionnel, quelle personne ou quel logiciel demande.",
      "The access token does not say which professional, person or software is asking."),
  REQUESTER_UNKNOWN(
      "requester-unknown",
      "L'annuaire de ce serveur ne vous connaît pas sous l'identité et le rôle présentés.",
      "This server's directory does not know you under the identity and role presented."),
  ROLE_MISSING(
      "role-missing",
      "Le jeton d'accès ne porte aucun rôle exercé.",
      "The access token carries no exercised role."),
  ROLE_NOT_CHOSEN(
      "role-not-chosen",
      "Vous exercez plusieurs rôles : choisissez-en un par l'en-tête X-Maia-Role.",
      "You exercise several roles: choose one with the X-Maia-Role header."),
  ROLE_NOT_HELD(
      "role-not-held",
      "Le rôle choisi n'est pas l'un de ceux que porte le jeton d'accès.",
      "The role chosen is not one of those the access token carries."),
  ROLE_WITHOUT_FAMILY(
      "role-without-family",
      "Le protocole de partage ne connaît pas votre rôle.",
      "The sharing protocol does not know your role."),
  ROLE_INACTIVE(
      "role-inactive",
      "Le rôle présenté n'est pas en exercice aujourd'hui.",
      "The role presented is not exercised today.");

  private final String code;
  private final String french;
  private final String english;

  AccessObstacle(String code, String french, String english) {
    this.code = code;
    this.french = french;
    this.english = english;
  }

  public String code() {
    return code;
  }

  public String french() {
    return french;
  }

  public String english() {
    return english;
  }
}
