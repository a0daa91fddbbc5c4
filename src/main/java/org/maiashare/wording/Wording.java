package org.maiashare.wording;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.maiashare.decision.DataCategory;
import org.maiashare.decision.MaskingLabel;
import org.maiashare.decision.RoleFamily;
import org.maiashare.decision.SensitivityLabel;

/** How categories, roles, reasons and labels are called, as the published code systems say it. */
public final class Wording {

  private static final Map<String, Words> CATEGORIES =
      table(
          """
          ADM     | Identité et contacts                     | Identity and contact
          SOC     | Situation sociale et droits              | Social situation and rights
          AUT     | Autonomie et évaluations                 | Autonomy and assessments
          PLAN    | Plan de services, objectifs, plannings   | Care plan, goals, schedules
          MED     | Données de santé                         | Health data
          ALERT   | Consignes de sécurité                    | Safety instructions
          NOTE    | Notes de liaison                         | Liaison notes
          REF     | Orientations et leurs tâches             | Referrals and their tasks
          LEG     | Protection juridique et représentation   | Legal protection and representation
          COORD   | Coordination : équipe, suivi             | Coordination: team, episode
          CONSENT | Consentements et oppositions             | Consents and oppositions
          """);

  private static final Map<String, Words> FAMILIES =
      table(
          """
          physician             | Médecin                           | Physician
          nurse                 | Infirmier                         | Nurse
          nursing-assistant     | Aide-soignant                     | Nursing assistant
          pharmacist            | Pharmacien                        | Pharmacist
          therapist             | Rééducateur, psychologue          | Therapist, psychologist
          emergency-regulator   | Médecin régulateur du SAMU        | Emergency regulator
          case-manager          | Gestionnaire de cas               | Case manager
          pilot                 | Pilote MAIA                       | MAIA pilot
          desk                  | Guichet intégré                   | One-stop desk
          social-worker         | Travailleur social                | Social worker
          home-helper           | Aide à domicile                   | Home helper
          home-help-manager     | Responsable de secteur            | Home-help manager
          guardian-professional | Mandataire judiciaire             | Professional guardian
          trusted-person        | Personne de confiance             | Trusted person
          caregiver             | Proche aidant                     | Caregiver
          supervisor            | Autorité de tutelle administrative | Supervising authority
          """);

  private static final Map<String, Words> REASONS =
      table(
          """
          self-access           | La personne, sur son propre dossier | The person, on their own record
          representative-access | Représentant légal, dans son mandat | Legal representative, within the mandate
          team-access           | Équipe de soins, dans le plafond du protocole | Care team, within the protocol
          agreement-access      | Équipe d'un autre territoire, par un accord | Team of another territory, by an agreement
          consented-access      | Consentement de la personne, dans le plafond du protocole | Consent of the person, within the protocol
          trusted-person-access | Personne de confiance | Trusted person
          caregiver-access      | Proche aidant mandaté | Mandated caregiver
          addressee-access      | Destinataire d'une orientation ouverte | Addressee of an open referral
          referrer-access       | Auteur de l'orientation | Author of the referral
          desk-access           | Guichet du territoire | One-stop desk of the territory
          desk-match-access     | Personne retrouvée par ses cinq traits | Person found by the five traits
          admitting-access      | Dossier ouvert depuis moins d'un jour | File opened less than a day ago
          emergency-access      | Accès en urgence ouvert | Open emergency access
          emergency-opposition  | Opposition à l'accès en urgence | Opposition to emergency access
          masking               | Donnée masquée | Masked data
          consent-denial        | La personne s'y oppose | The person objects
          consent-limit         | Hors de ce que la personne a accepté | Outside what the person agreed to
          signed-amendment      | Document signé par une autre structure | Signed by another organisation
          requester-not-active  | Rôle inconnu ou inactif | Role unknown or inactive
          silence               | Aucune règle n'accorde l'accès | No rule grants access
          rule-failed           | Règle en erreur, refus par précaution | Rule in error, refused as a precaution
          """);

  private static final Map<String, Words> LABELS =
      table(
          """
          PSY      | psychiatrie                 | psychiatry
          HIV      | VIH                         | HIV
          ETHUD    | consommation d'alcool       | alcohol use
          OPIOIDUD | consommation d'opioïdes     | opioid use
          ETH      | usage de substances         | substance use
          SDV      | violences                   | violence and abuse
          SEX      | sexualité et reproduction   | sexuality and reproduction
          R        | accès restreint             | restricted
          V        | accès très restreint        | very restricted
          MASQUE_PS                      | masqué aux professionnels de santé | masked from health professionals
          MASQUE_PSOCIAL                 | masqué aux professionnels du social | masked from social professionals
          MASQUE_PT                      | masqué aux proches        | masked from relatives
          INVISIBLE_PATIENT              | pas encore visible de la personne | not yet visible to the person
          INVISIBLE_REPRESENTANTS_LEGAUX | invisible des représentants | not visible to representatives
          """);

  private Wording() {}

  public static Words of(DataCategory category) {
    return named(CATEGORIES, category.name());
  }

  public static Words of(RoleFamily family) {
    return named(FAMILIES, family.code());
  }

  public static Words of(SensitivityLabel label) {
    return named(LABELS, label.name());
  }

  public static Words of(MaskingLabel label) {
    return named(LABELS, label.name());
  }

  /** What a rule is called; one that failed has no name of its own. */
  public static Words ofReason(String code) {
    return named(REASONS, code);
  }

  /** As it stands inside a sentence. */
  public static Words inside(Words words) {
    return new Words(lower(words.french()), lower(words.english()));
  }

  private static String lower(String text) {
    boolean initials = text.length() > 1 && Character.isUpperCase(text.charAt(1));
    return text.isEmpty() || initials
        ? text
        : text.substring(0, 1).toLowerCase(Locale.FRENCH) + text.substring(1);
  }

  private static Words named(Map<String, Words> table, String code) {
    return Optional.ofNullable(table.get(code)).orElseGet(() -> Words.name(code));
  }

  private static Map<String, Words> table(String text) {
    return text.lines()
        .map(line -> List.of(line.trim().split("\\s*\\|\\s*")))
        .collect(
            Collectors.toUnmodifiableMap(
                line -> line.get(0), line -> new Words(line.get(1), line.get(2))));
  }
}
