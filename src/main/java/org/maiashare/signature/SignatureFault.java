package org.maiashare.signature;

import java.util.Locale;
import org.maiashare.wording.Words;

/** What may be wrong with a signature. Codes are stable. */
public enum SignatureFault {
  UNREADABLE(
      "La signature ne peut pas être lue : elle doit être un JWS ou un CMS détaché.",
      "The signature cannot be read: it must be a detached JWS or CMS."),
  OTHER_FORM(
      "La signature porte sur une autre forme que " + CanonicalForm.METHOD + ".",
      "The signature is over another form than " + CanonicalForm.METHOD + "."),
  SEVERAL_TARGETS(
      "Une signature porte sur une seule ressource de ce serveur.",
      "A signature is over one resource of this server."),
  OTHER_CONTENT(
      "La signature ne correspond pas au contenu de la ressource.",
      "The signature does not match the content of the resource."),
  WEAK(
      "L'algorithme ou la clé de la signature n'est pas accepté.",
      "The algorithm or the key of the signature is not accepted."),
  CERTIFICATE_INVALID(
      "Le certificat du signataire ne vient pas d'une autorité reconnue.",
      "The signer's certificate does not come from a trusted authority."),
  CERTIFICATE_USE(
      "Le certificat n'est pas fait pour signer.", "The certificate is not made for signing."),
  CERTIFICATE_EXPIRED(
      "Le certificat du signataire n'était pas en cours de validité.",
      "The signer's certificate was not within its validity."),
  CERTIFICATE_REVOKED(
      "Le certificat du signataire avait été révoqué.",
      "The signer's certificate had been revoked."),
  CERTIFICATE_UNVERIFIABLE(
      "La révocation du certificat n'a pas pu être vérifiée.",
      "The revocation of the certificate could not be checked."),
  OTHER_SIGNER(
      "Le certificat n'est pas celui du signataire nommé.",
      "The certificate is not that of the signer who is named."),
  TIME_MISSING("La signature ne dit pas quand.", "The signature does not say when."),
  TIME_AHEAD("La signature est datée du futur.", "The signature is dated in the future."),
  TIMESTAMP_INVALID(
      "Le jeton d'horodatage n'est pas valable pour cette signature.",
      "The timestamp is not valid for this signature.");

  private final Words words;

  SignatureFault(String french, String english) {
    this.words = new Words(french, english);
  }

  /** What a reader is told, in both languages. */
  public Words words() {
    return words;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
