package org.maiashare.identity;

import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;

/**
 * Why a client's assertion was not accepted. Before the signature is known to be the client's, all
 * is one refusal: which clients and keys exist is told to none.
 */
enum AssertionRefusal {
  INVALID(
      OAuth2ErrorCodes.INVALID_CLIENT,
      "assertion-invalid",
      "L'assertion du logiciel n'est pas valable : client, clé, algorithme ou forme.",
      "The client's assertion is not valid: client, key, algorithm or form."),
  AUDIENCE(
      OAuth2ErrorCodes.INVALID_CLIENT,
      "assertion-audience",
      "L'assertion n'est pas destinée à ce point d'accès.",
      "The assertion is not meant for this token endpoint."),
  EXPIRED(
      OAuth2ErrorCodes.INVALID_CLIENT,
      "assertion-expired",
      "L'assertion a expiré.",
      "The assertion has expired."),
  OUT_OF_TIME(
      OAuth2ErrorCodes.INVALID_CLIENT,
      "assertion-lifetime",
      "L'assertion doit expirer dans les cinq minutes, et ne pas commencer plus tard.",
      "The assertion must expire within five minutes, and not start later."),
  IDENTIFIER(
      OAuth2ErrorCodes.INVALID_CLIENT,
      "assertion-identifier",
      "L'assertion doit porter un identifiant unique (jti).",
      "The assertion must carry a unique identifier (jti)."),
  REPLAYED(
      OAuth2ErrorCodes.INVALID_CLIENT,
      "assertion-replayed",
      "Cette assertion a déjà servi.",
      "This assertion has been used already."),
  TOO_MANY(
      OAuth2ErrorCodes.TEMPORARILY_UNAVAILABLE,
      "assertion-too-many",
      "Trop d'assertions en cinq minutes : gardez le jeton obtenu.",
      "Too many assertions within five minutes: keep the token obtained."),
  KEYS_UNREACHABLE(
      OAuth2ErrorCodes.TEMPORARILY_UNAVAILABLE,
      "assertion-keys-unreachable",
      "Les clés publiées par le logiciel ne peuvent pas être lues pour le moment.",
      "The keys that the client publishes cannot be read at the moment.");

  private final String error;
  private final String code;
  private final String french;
  private final String english;

  AssertionRefusal(String error, String code, String french, String english) {
    this.error = error;
    this.code = code;
    this.french = french;
    this.english = english;
  }

  String code() {
    return code;
  }

  String french() {
    return french;
  }

  String english() {
    return english;
  }

  OAuth2AuthenticationException exception() {
    return new OAuth2AuthenticationException(new OAuth2Error(error, code, null));
  }
}
