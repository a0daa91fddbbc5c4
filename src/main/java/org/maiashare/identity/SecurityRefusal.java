package org.maiashare.identity;

import org.springframework.http.HttpStatus;

/**
 * Why a request was turned away before it reached the FHIR server. Codes are stable: clients may
 * rely on them; sentences are not. None says which keys, issuers or checks the server has.
 */
enum SecurityRefusal {
  TOKEN_MISSING(
      HttpStatus.UNAUTHORIZED,
      "token-missing",
      "Identifiez-vous : la requête ne porte pas de jeton d'accès.",
      "Identify yourself: the request carries no access token."),
  TOKEN_INVALID(
      HttpStatus.UNAUTHORIZED,
      "token-invalid",
      "Le jeton d'accès n'est pas valable.",
      "The access token is not valid."),
  TOKEN_EXPIRED(
      HttpStatus.UNAUTHORIZED,
      "token-expired",
      "Le jeton d'accès a expiré : demandez-en un nouveau.",
      "The access token has expired: ask for a new one."),
  TOKEN_UNKNOWN_ISSUER(
      HttpStatus.UNAUTHORIZED,
      "token-unknown-issuer",
      "Le jeton d'accès vient d'un émetteur auquel ce serveur ne fait pas confiance.",
      "The access token comes from an issuer that this server does not trust."),
  TOKEN_UNVERIFIABLE(
      HttpStatus.SERVICE_UNAVAILABLE,
      "token-unverifiable",
      "Le jeton d'accès ne peut pas être vérifié pour le moment : réessayez plus tard.",
      "The access token cannot be verified at the moment: try again later."),
  TOKEN_BOUND(
      HttpStatus.UNAUTHORIZED,
      "token-bound",
      "Le jeton d'accès est lié à un certificat qui n'est pas celui de cette connexion.",
      "The access token is bound to a certificate that is not the one of this connection."),
  CERTIFICATE_MISSING(
      HttpStatus.UNAUTHORIZED,
      "certificate-missing",
      "Un logiciel doit présenter le certificat de son organisation.",
      "Software must present the certificate of its organisation."),
  CERTIFICATE_INVALID(
      HttpStatus.UNAUTHORIZED,
      "certificate-invalid",
      "Le certificat du logiciel n'est pas valable : chaîne, usage ou signature.",
      "The client certificate is not valid: chain, usage or signature."),
  CERTIFICATE_EXPIRED(
      HttpStatus.UNAUTHORIZED,
      "certificate-expired",
      "Le certificat du logiciel, ou celui d'une autorité de sa chaîne, a expiré.",
      "The client certificate, or that of an authority in its chain, has expired."),
  CERTIFICATE_REVOKED(
      HttpStatus.UNAUTHORIZED,
      "certificate-revoked",
      "Le certificat du logiciel, ou celui d'une autorité de sa chaîne, a été révoqué.",
      "The client certificate, or that of an authority in its chain, has been revoked."),
  CERTIFICATE_OTHER(
      HttpStatus.UNAUTHORIZED,
      "certificate-other-organisation",
      "Le certificat n'est pas celui de l'organisation que nomme le jeton d'accès.",
      "The certificate is not that of the organisation the access token names."),
  CERTIFICATE_UNVERIFIABLE(
      HttpStatus.SERVICE_UNAVAILABLE,
      "certificate-unverifiable",
      "La révocation du certificat ne peut pas être vérifiée pour le moment.",
      "The revocation of the certificate cannot be checked at the moment."),
  PERMISSION_MISSING(
      HttpStatus.FORBIDDEN,
      "permission-missing",
      "Le jeton d'accès ne donne pas ce droit.",
      "The access token does not give this permission."),
  TOO_MANY_REQUESTS(
      HttpStatus.TOO_MANY_REQUESTS,
      "too-many-requests",
      "Trop de requêtes : attendez le délai indiqué par Retry-After.",
      "Too many requests: wait as long as Retry-After says."),
  REQUEST_REJECTED(
      HttpStatus.BAD_REQUEST,
      "request-rejected",
      "L'adresse ou les en-têtes de la requête ne sont pas acceptés.",
      "The address or the headers of the request are not accepted.");

  private final HttpStatus status;
  private final String code;
  private final String french;
  private final String english;

  SecurityRefusal(HttpStatus status, String code, String french, String english) {
    this.status = status;
    this.code = code;
    this.french = french;
    this.english = english;
  }

  HttpStatus status() {
    return status;
  }

  String code() {
    return code;
  }

  /** What the requester reads, in both languages. */
  String sentence() {
    return french + " / " + english;
  }

  /**
   * Whether somebody shows what nobody gave them: who shows what was good once, or is too little,
   * does not hammer, and may share an address with many others.
   */
  boolean isForgery() {
    return switch (this) {
      case TOKEN_INVALID, TOKEN_UNKNOWN_ISSUER, TOKEN_BOUND -> true;
      case CERTIFICATE_INVALID, CERTIFICATE_REVOKED -> true;
      default -> false;
    };
  }

  /** Whether a token was there and was not accepted (RFC 6750, section 3.1). */
  boolean isInvalidToken() {
    return status == HttpStatus.UNAUTHORIZED && this != TOKEN_MISSING;
  }
}
