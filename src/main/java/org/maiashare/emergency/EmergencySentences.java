package org.maiashare.emergency;

import org.maiashare.decision.Period;
import org.maiashare.wording.Moments;
import org.maiashare.wording.Words;

/** What an emergency access is called to those whom it concerns. */
final class EmergencySentences {

  private EmergencySentences() {}

  static Words toTheRequester(Period period) {
    return new Words("Accès en urgence ouvert jusqu'au ", "Emergency access, open until ")
        .then(Moments.moment(period.until()))
        .then(
            new Words(
                ". Chaque consultation est tracée ; la personne et son gestionnaire de cas sont"
                    + " prévenus, et cet accès sera revu.",
                ". Every look is recorded; the person and their case manager are told, and this"
                    + " access will be reviewed."));
  }

  /** To the case manager; the reason is in its writer's words. */
  static Words toTheCaseManager(EmergencyNotice notice) {
    return notice
        .name()
        .then(new Words(" a ouvert un accès en urgence le ", " opened an emergency access on "))
        .then(Moments.moment(notice.period().from()))
        .then(new Words(", jusqu'au ", ", until "))
        .then(Moments.moment(notice.period().until()))
        .then(
            new Words(
                ". Une revue est obligatoire. Raison écrite : ",
                ". A review is mandatory. Written reason: "))
        .then(notice.reason());
  }

  /** To the person, in words that are easy to read. */
  static Words toThePerson(EmergencyNotice notice) {
    return notice
        .name()
        .then(
            new Words(
                " a lu une partie de votre dossier pour vous aider en urgence. C'était le ",
                " read part of your record to help you in an emergency. It was on "))
        .then(Moments.moment(notice.period().from()))
        .then(new Words(". Cet accès s'arrête le ", ". This access ends on "))
        .then(Moments.moment(notice.period().until()))
        .then(
            new Words(
                ". La raison écrite : « %s ». Vous pouvez poser des questions à votre gestionnaire"
                        .formatted(notice.reason())
                    + " de cas, ou refuser les accès en urgence à l'avenir.",
                ". The written reason: “%s”. You may ask your case manager about it, or refuse"
                        .formatted(notice.reason())
                    + " emergency access in the future."));
  }
}
