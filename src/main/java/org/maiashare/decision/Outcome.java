package org.maiashare.decision;

/**
 * What a requester is told: a stable code and one sentence, which reveal nothing that is hidden. An
 * opposition, a mask and the absence of any relation are told alike.
 */
public enum Outcome {
  PERMITTED("permitted", "Accès autorisé.", "Access allowed."),
  NOT_ACTIVE(
      "requester-not-active",
      "Votre rôle n'est pas actif ou n'est pas reconnu ici.",
      "Your role is not active, or is not known here."),
  NOT_SHARED("not-shared", "Ceci n'est pas partagé avec vous.", "This is not shared with you."),
  READ_ONLY(
      "read-only",
      "Votre mission vous permet de lire ceci, pas de l'écrire.",
      "Your mission lets you read this, not write it."),
  SIGNED_ELSEWHERE(
      "signed-elsewhere",
      "Ce document est signé : seule l'organisation de son auteur peut le modifier.",
      "This document is signed: only its author's organisation may amend it."),
  NO_EMERGENCY_ACCESS(
      "no-emergency-access",
      "Aucun accès en urgence n'est ouvert pour vous et cette personne.",
      "No emergency access is open for you and this person.");

  private final String code;
  private final String french;
  private final String english;

  Outcome(String code, String french, String english) {
    this.code = code;
    this.french = french;
    this.english = english;
  }

  /** Stable: clients may rely on it. */
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
