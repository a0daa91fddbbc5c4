CodeSystem: AlertKind
Id: alert-kind
Title: "Types d'alerte / Alert kinds"
Description: "FR : consignes de sécurité utiles à tout intervenant au domicile, sans donnée de santé. EN: safety instructions for anyone who works in the home, without health data."
* insert OwnCodes
* insert Term([[fall-risk]], [["Risque de chute"]], [["Fall risk"]])
* insert Term([[wandering]], [["Risque de sortie ou d'errance"]], [["Wandering risk"]])
* insert Term([[swallowing]], [["Précaution pour les repas"]], [["Meal precaution"]])
* insert Term([[access]], [["Accès au logement"]], [["Access to the home"]])
* insert Term([[equipment]], [["Matériel à utiliser"]], [["Equipment to use"]])
* insert Term([[two-carers]], [["Intervention à deux"]], [["Two carers needed"]])
* insert Term([[animal]], [["Animal au domicile"]], [["Animal in the home"]])
* insert Term([[caregiver-exhaustion]], [["Aidant épuisé"]], [["Caregiver exhaustion"]])
* insert Term([[heat-wave]], [["Vigilance canicule"]], [["Heat-wave vigilance"]])
* insert Term([[other]], [["Autre consigne"]], [["Other instruction"]])

ValueSet: AlertKinds
Id: alert-kind
Title: "Types d'alerte / Alert kinds"
Description: "FR : tous les types. EN: all kinds."
* insert OwnValues
* include codes from system AlertKind

CodeSystem: VisitKind
Id: visit-kind
Title: "Types d'intervention / Visit kinds"
Description: "FR : types d'intervention à domicile. EN: kinds of home visits."
* insert OwnCodes
* insert Term([[assessment-visit]], [["Visite d'évaluation"]], [["Assessment visit"]])
* insert Term([[follow-up-visit]], [["Visite de suivi"]], [["Follow-up visit"]])
* insert Term([[home-help]], [["Aide et accompagnement"]], [["Home help"]])
* insert Term([[nursing]], [["Soins infirmiers"]], [["Nursing"]])
* insert Term([[therapy]], [["Rééducation"]], [["Therapy"]])
* insert Term([[meeting]], [["Réunion de concertation"]], [["Concertation meeting"]])

ValueSet: VisitKinds
Id: visit-kind
Title: "Types d'intervention / Visit kinds"
Description: "FR : tous les types. EN: all kinds."
* insert OwnValues
* include codes from system VisitKind

CodeSystem: EpisodeKind
Id: episode-kind
Title: "Types de suivi / Episode kinds"
Description: "FR : types de suivi. EN: episode kinds."
* insert OwnCodes
* insert Term([[case-management]], [["Gestion de cas"]], [["Case management"]])

CodeSystem: CaseManagementStep
Id: case-management-step
Title: "Étapes de la gestion de cas / Case management steps"
Description: "FR : étapes datées d'un suivi. EN: dated steps of an episode."
* insert OwnCodes
* insert Term([[identified]], [["Repérage"]], [["Identified"]])
* insert Term([[referred]], [["Orientation"]], [["Referred"]])
* insert Term([[criteria-checked]], [["Critères vérifiés"]], [["Criteria checked"]])
* insert Term([[informed]], [["Information et recueil du consentement"]], [["Informed, consent collected"]])
* insert Term([[first-visit]], [["Première visite"]], [["First visit"]])
* insert Term([[assessed]], [["Évaluation multidimensionnelle"]], [["Assessed"]])
* insert Term([[planned]], [["PSI établi"]], [["Plan established"]])
* insert Term([[concertation]], [["Concertation"]], [["Concertation"]])
* insert Term([[reassessed]], [["Réévaluation"]], [["Reassessed"]])
* insert Term([[exited]], [["Sortie"]], [["Exited"]])

ValueSet: CaseManagementSteps
Id: case-management-step
Title: "Étapes de la gestion de cas / Case management steps"
Description: "FR : toutes les étapes. EN: all steps."
* insert OwnValues
* include codes from system CaseManagementStep

CodeSystem: EntryCriterion
Id: entry-criterion
Title: "Critères d'entrée / Entry criteria"
Description: "FR : critères d'entrée en gestion de cas, réunis ensemble, ou dérogation du pilote. EN: entry criteria of case management, all together, or the pilot's derogation."
* insert OwnCodes
* insert Term([[combined-problems]], [["Problèmes d'autonomie fonctionnelle, médicaux et décisionnels"]], [["Functional, medical and decision-making problems together"]])
* insert Term([[insufficient-help]], [["Aides insuffisantes ou inadaptées"]], [["Insufficient or unsuitable help"]])
* insert Term([[no-coordinator]], [["Aucun proche en mesure de coordonner"]], [["No relative able to coordinate"]])
* insert Term([[derogation]], [["Dérogation du pilote"]], [["Pilot's derogation"]])

ValueSet: EntryCriteria
Id: entry-criterion
Title: "Critères d'entrée / Entry criteria"
Description: "FR : tous les critères. EN: all criteria."
* insert OwnValues
* include codes from system EntryCriterion

CodeSystem: TaskKind
Id: task-kind
Title: "Types de tâche / Task kinds"
Description: "FR : tâches autres que celles d'une orientation. EN: tasks other than those of a referral."
* insert OwnCodes
* insert Term([[access-request]], [["Demande d'accès"]], [["Access request"]])
* insert Term([[emergency-review]], [["Revue d'un accès en urgence"]], [["Review of an emergency access"]])
* insert Term([[consent-renewal]], [["Renouvellement d'un consentement"]], [["Consent renewal"]])

CodeSystem: IdentityTrait
Id: identity-trait
Title: "Traits d'identité / Identity traits"
Description: "FR : les cinq traits de l'INS, et l'INS. EN: the five INS traits, and the INS."
* insert OwnCodes
* insert Term([[birth-family-name]], [["Nom de naissance"]], [["Birth family name"]])
* insert Term([[birth-given-names]], [["Prénoms de naissance"]], [["Birth given names"]])
* insert Term([[sex]], [["Sexe"]], [["Sex"]])
* insert Term([[birth-date]], [["Date de naissance"]], [["Birth date"]])
* insert Term([[birthplace]], [["Code INSEE du lieu de naissance"]], [["INSEE code of the birthplace"]])
* insert Term([[ins]], [["Matricule INS"]], [["INS number"]])

ValueSet: IdentityTraits
Id: identity-trait
Title: "Traits d'identité / Identity traits"
Description: "FR : tous les traits. EN: all traits."
* insert OwnValues
* include codes from system IdentityTrait

ValueSet: LiaisonNoteTypes
Id: liaison-note-type
Title: "Types de note de liaison / Liaison note types"
Description: "FR : TRE_R234 (JDV_J23). EN: TRE_R234 (JDV_J23)."
* insert OwnValues
* include codes from system NationalNoteType

ValueSet: LiaisonFormTypes
Id: liaison-form-type
Title: "Types de fiche de liaison / Liaison form types"
Description: "FR : documents de liaison (LOINC) : sortie d'hospitalisation, transfert, entrée et sortie d'une structure sociale, document social, urgence. EN: liaison documents (LOINC): hospital discharge, transfer, entry to and exit from a social structure, social document, emergency."
* insert OwnValues
* $LOINC#11490-0
* $LOINC#18761-7
* $LOINC#83981-1
* $LOINC#88348-8
* $LOINC#28653-4
* $LOINC#34842-5
* $LOINC#74207-2
* $LOINC#96349-6
