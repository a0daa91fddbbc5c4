package org.maiashare.enforcement;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * What the server says when it does not do what was asked. Codes are stable: clients may rely on
 * them; sentences are not. None of them tells a hidden record from an absent one.
 */
public enum Refusal {
  NOT_FOUND(
      404,
      IssueType.NOTFOUND,
      "Introuvable : cette ressource n'existe pas, ou ne vous est pas accessible.",
      "Not found: this resource does not exist, or is not accessible to you."),
  UNKNOWN_TYPE(
      404,
      IssueType.NOTSUPPORTED,
      "Ce type de ressource n'est pas servi ici.",
      "This resource type is not served here."),
  NOT_SUPPORTED(
      400,
      IssueType.NOTSUPPORTED,
      "Cette opération n'est pas proposée par ce serveur.",
      "This server does not offer this operation."),
  DELETE_NOT_ALLOWED(
      405,
      IssueType.NOTSUPPORTED,
      "On ne supprime pas dans le dossier d'une personne : utilisez le statut « entered-in-error"
          + " ».",
      "Nothing is deleted from a person's record: use the status 'entered-in-error'."),
  WRITE_NOT_ALLOWED(
      403,
      IssueType.FORBIDDEN,
      "Votre rôle ne permet pas d'écrire cette donnée.",
      "Your role does not allow writing this data."),
  NO_ACCESS(
      403,
      IssueType.FORBIDDEN,
      "Votre identité est établie, mais aucun rôle actif ne vous donne d'accès.",
      "You are identified, but no active role gives you access."),
  SCOPE_TOO_NARROW(
      403,
      IssueType.FORBIDDEN,
      "La portée (scope) de votre jeton d'accès ne couvre pas cette demande.",
      "The scope of your access token does not cover this request."),
  EMERGENCY_NOT_ALLOWED(
      403,
      IssueType.FORBIDDEN,
      "Votre rôle n'ouvre pas d'accès en urgence.",
      "Your role does not open emergency accesses."),
  EMERGENCY_PURPOSE_MISSING(
      403,
      IssueType.FORBIDDEN,
      "Un accès en urgence se demande, et se consulte, avec un jeton de finalité « urgence » (BTG).",
      "An emergency access is asked for, and used, with a token whose purpose of use is BTG."),
  EMERGENCY_TOO_OFTEN(
      429,
      IssueType.THROTTLED,
      "Trop de demandes d'accès en urgence en une heure : appelez le gestionnaire de cas.",
      "Too many requests for emergency access within an hour: call the case manager."),
  REQUESTS_TOO_OFTEN(
      429,
      IssueType.THROTTLED,
      "Trop de demandes d'accès en une heure.",
      "Too many requests for access within an hour."),
  MATCH_NOT_ALLOWED(
      403,
      IssueType.FORBIDDEN,
      "Seul un guichet intégré retrouve une personne par ses cinq traits.",
      "Only a one-stop desk finds a person by the five traits."),
  MATCHES_TOO_OFTEN(
      429,
      IssueType.THROTTLED,
      "Trop de recherches par les cinq traits en une heure.",
      "Too many searches by the five traits within an hour."),
  REQUEST_ANSWERED(
      409,
      IssueType.CONFLICT,
      "Cette demande d'accès est déjà close.",
      "This request for access is already answered."),
  PERSON_CAN_CONSENT(
      422,
      IssueType.BUSINESSRULE,
      "Une personne en état de consentir se demande à elle-même : il n'y a pas d'accès en urgence.",
      "A person who is able to consent is asked themself: there is no emergency access."),
  QUESTION_NOT_ALLOWED(
      403,
      IssueType.FORBIDDEN,
      "Seuls la personne, son représentant et son gestionnaire de cas peuvent poser cette"
          + " question.",
      "Only the person, their representative and their case manager may ask this question."),
  MALFORMED(
      400,
      IssueType.STRUCTURE,
      "Le contenu envoyé n'est pas une ressource FHIR lisible.",
      "The content sent is not a readable FHIR resource."),
  INVALID_REQUEST(
      400, IssueType.INVALID, "La requête n'est pas correcte.", "The request is not correct."),
  UNPROCESSABLE(
      422,
      IssueType.PROCESSING,
      "La ressource ne peut pas être acceptée.",
      "The resource cannot be accepted."),
  PERSON_MISSING(
      422,
      IssueType.REQUIRED,
      "Cette ressource doit dire de quelle personne elle parle.",
      "This resource must say which person it is about."),
  PERSON_SEVERAL(
      422,
      IssueType.INVARIANT,
      "Une ressource ne parle que d'une seule personne.",
      "A resource is about one person only."),
  PERSON_UNKNOWN(
      422,
      IssueType.NOTFOUND,
      "La personne dont parle cette ressource est inconnue, ou ne vous est pas accessible.",
      "The person this resource is about is unknown, or not accessible to you."),
  PERSON_CHANGED(
      422,
      IssueType.INVARIANT,
      "Une ressource ne change pas de personne.",
      "A resource does not change to another person."),
  REFERENCE_UNKNOWN(
      422,
      IssueType.NOTFOUND,
      "Une référence désigne une ressource inconnue, ou qui ne vous est pas accessible.",
      "A reference points at a resource that is unknown, or not accessible to you."),
  CONSENT_REFUSED(
      422,
      IssueType.BUSINESSRULE,
      "Ce consentement ne peut pas être enregistré.",
      "This consent cannot be filed."),
  CONSENT_NOT_IN_FORCE(
      409,
      IssueType.CONFLICT,
      "Ce choix n'est plus en vigueur : il n'y a rien à retirer.",
      "This choice is no longer in force: there is nothing to withdraw."),
  PROTOCOL_REFUSED(
      422,
      IssueType.BUSINESSRULE,
      "Ce protocole de partage ne peut pas être publié.",
      "This sharing protocol cannot be published."),
  CONFLICT(
      409,
      IssueType.CONFLICT,
      "La ressource a changé entre-temps : relisez-la et recommencez.",
      "The resource has changed meanwhile: read it again and retry."),
  PRECONDITION_FAILED(
      412,
      IssueType.CONFLICT,
      "La condition de la requête n'est pas remplie.",
      "The condition of the request is not met."),
  TOO_LARGE(
      413,
      IssueType.TOOLONG,
      "Le contenu envoyé est trop volumineux.",
      "The content sent is too large."),
  AUDIT_UNAVAILABLE(
      503,
      IssueType.TRANSIENT,
      "L'accès ne peut pas être tracé pour le moment : rien n'a été donné ni enregistré. Réessayez plus tard.",
      "The access cannot be recorded at the moment: nothing was given or stored. Try again later."),
  INTERNAL(
      500,
      IssueType.EXCEPTION,
      "Une erreur s'est produite ; rien n'a été enregistré. Signalez le numéro de requête.",
      "Something went wrong; nothing was stored. Report the request number.");

  private final int status;
  private final IssueType issueType;
  private final String french;
  private final String english;

  Refusal(int status, IssueType issueType, String french, String english) {
    this.status = status;
    this.issueType = issueType;
    this.french = french;
    this.english = english;
  }

  /** The HTTP status of the answer. */
  public int status() {
    return status;
  }

  /** The kind of issue, in FHIR's words. */
  public IssueType issueType() {
    return issueType;
  }

  /** The stable code, e.g. {@code not-found}. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** What the requester reads, in both languages. */
  public String sentence() {
    return french + " / " + english;
  }
}
