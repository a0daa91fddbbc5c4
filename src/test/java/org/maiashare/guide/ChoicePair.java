package org.maiashare.guide;

import java.time.Instant;
import java.util.List;
import org.maiashare.wording.Words;

/**
 * A choice and its opposite, told on one page of the guide.
 *
 * @param page the file, without its ending
 * @param person whose choice it is
 * @param requesters roles and relatives of the examples (Type/id) whose view is shown
 */
record ChoicePair(
    String page, Words title, String person, List<String> requesters, Side rule, Side opposite) {

  /**
   * One of the two.
   *
   * @param consent the example
   * @param at the moment that is looked at
   */
  record Side(String consent, Instant at, Words meaning) {}

  static final List<ChoicePair> ALL =
      List.of(
          new ChoicePair(
              "choice-transfer",
              new Words("Changer de territoire", "Moving to another territory"),
              "noel",
              List.of("PractitionerRole/durand-role", "PractitionerRole/faure-role"),
              side(
                  "noel-transfert",
                  "2026-04-15T08:00:00Z",
                  "Mme Noël accepte que l'équipe de Sèvrine reprenne son suivi.",
                  "Mme Noël agrees that the team of Sèvrine takes over."),
              side(
                  "noel-refus-transfert",
                  "2026-02-01T08:00:00Z",
                  "Avant cela, elle l'avait refusé.",
                  "Before, she had refused it.")),
          new ChoicePair(
              "choice-psychologist",
              new Words("Ouvrir à l'une, refuser à l'autre", "Opened to one, refused to another"),
              "vidal",
              List.of("PractitionerRole/masson-role", "PractitionerRole/garnier-role"),
              side(
                  "vidal-accord-psy",
                  "2026-06-01T08:00:00Z",
                  "Mme Vidal ouvre à Mme Masson aussi ce qui est marqué psychiatrie. L'étiquette est"
                      + " dans une disposition imbriquée : au premier niveau elle limiterait Mme"
                      + " Masson à ces seules données.",
                  "Mme Vidal opens to Ms Masson also what is labelled psychiatry. The label is in a"
                      + " nested provision: at the root it would limit Ms Masson to it."),
              side(
                  "vidal-opposition",
                  "2026-06-01T08:00:00Z",
                  "Elle s'oppose à tout partage avec M. Garnier, pourtant membre de l'équipe.",
                  "She opposes all sharing with M. Garnier, though a member of the team.")),
          new ChoicePair(
              "choice-withdrawn",
              new Words("Consentir, puis retirer", "Consenting, then withdrawing"),
              "lopez",
              List.of("PractitionerRole/lambert-role", "PractitionerRole/morel-role"),
              side(
                  "lopez-ccas",
                  "2026-04-15T08:00:00Z",
                  "M. Lopez accepte le partage avec le CCAS, hors de l'équipe de soins.",
                  "M. Lopez agrees to share with the CCAS, outside the care team."),
              side(
                  "lopez-ccas-retire",
                  "2026-06-01T08:00:00Z",
                  "Le même consentement, retiré le 10 mai ; l'équipe de soins n'en dépend pas.",
                  "The same consent, withdrawn on 10 May; the care team does not depend on it.")),
          new ChoicePair(
              "choice-daughter",
              new Words("Ce que lit la fille", "What the daughter reads"),
              "delmas",
              List.of("RelatedPerson/delmas-fille", "PractitionerRole/leroy-role"),
              side(
                  "delmas-fille-accord",
                  "2026-06-01T08:00:00Z",
                  "Mme Delmas accepte que sa fille lise ce que le protocole accorde aux aidants.",
                  "Mme Delmas agrees that her daughter reads what caregivers are granted."),
              side(
                  "delmas-fille-sans-alertes",
                  "2026-06-01T08:00:00Z",
                  "Elle lui refuse les consignes de sécurité, et elles seules.",
                  "She refuses her the safety instructions, and these alone.")),
          new ChoicePair(
              "choice-meeting",
              new Words("Un seul document, ou aucun guichet", "One document, or no desk at all"),
              "lopez",
              List.of("PractitionerRole/lambert-role", "PractitionerRole/roux-role"),
              side(
                  "lopez-concertation-accord",
                  "2026-04-15T08:00:00Z",
                  "Pour une réunion, M. Lopez ouvre au CCAS un extrait désigné, en avril.",
                  "For a meeting, M. Lopez opens one named extract to the CCAS, in April."),
              side(
                  "lopez-famille-de-roles",
                  "2026-06-01T08:00:00Z",
                  "Il refuse tout aux guichets, qui n'avaient rien : rien ne change, et un guichet"
                      + " à qui un dossier serait adressé n'aurait rien non plus.",
                  "He refuses everything to desks, which had nothing: nothing changes, and a desk"
                      + " that a referral addresses would have nothing either.")),
          new ChoicePair(
              "choice-guardian",
              new Words("Qui consent pour elle", "Who consents for her"),
              "ursin",
              List.of("RelatedPerson/ursin-tutrice", "PractitionerRole/lambert-role"),
              side(
                  "ursin-par-tutrice",
                  "2026-06-01T08:00:00Z",
                  "La tutrice à la personne consent pour Mme Ursin.",
                  "The guardian of the person consents for Mme Ursin."),
              side(
                  "ursin-par-personne-de-confiance",
                  "2026-06-01T08:00:00Z",
                  "Avant la mesure, la personne de confiance ; ce consentement-là est révolu.",
                  "Before the measure, the trusted person; that consent is over.")));

  private static Side side(String consent, String at, String french, String english) {
    return new Side(consent, Instant.parse(at), new Words(french, english));
  }
}
