Extension: EpisodeExit
Id: exit-reason
Title: "Motif de sortie / Exit reason"
Description: "FR : pourquoi la gestion de cas prend fin. EN: why case management ends."
Context: EpisodeOfCare
* insert Published
* value[x] only CodeableConcept
* value[x] 1..1
* valueCodeableConcept from ExitReasons (extensible)

Extension: EpisodeStep
Id: case-management-step
Title: "Étape datée / Dated step"
Description: "FR : étape de la gestion de cas et sa date ; sert aux indicateurs de délai. EN: a step of case management and its date; used by the delay indicators."
Context: EpisodeOfCare
* insert Published
* extension contains
    step 1..1 MS and
    date 1..1 MS
* extension[step] ^short = "Étape / Step"
* extension[step].value[x] only Coding
* extension[step].valueCoding from CaseManagementSteps (required)
* extension[date] ^short = "Date / Date"
* extension[date].value[x] only date

Extension: EpisodeEntryCriterion
Id: entry-criterion
Title: "Critère d'entrée constaté / Entry criterion met"
Description: "FR : critère d'entrée en gestion de cas constaté. EN: entry criterion of case management found met."
Context: EpisodeOfCare
* insert Published
* value[x] only Coding
* value[x] 1..1
* valueCoding from EntryCriteria (required)

Extension: SmallCellThreshold
Id: small-cell-threshold
Title: "Seuil de petits effectifs / Small-cell threshold"
Description: "FR : tout effectif non nul inférieur à ce seuil est supprimé (data-absent-reason masked). EN: every non-zero count below this threshold is suppressed (data-absent-reason masked)."
Context: MeasureReport
* insert Published
* value[x] only positiveInt
* value[x] 1..1

Extension: AccessDecision
Id: access-decision
Title: "Décision d'accès / Access decision"
Description: "FR : pourquoi l'accès a été accordé ou refusé : motifs, article, protocole, consentement, terme. EN: why access was permitted or refused: reasons, article, protocol, consent, until when."
Context: AuditEvent
* insert Published
* extension contains
    reason 1..* MS and
    article 0..* MS and
    protocol 0..1 MS and
    consent 0..* and
    until 0..1
* extension[reason] ^short = "Motif / Reason"
* extension[reason].value[x] only Coding
* extension[reason].valueCoding from DecisionReasons (required)
* extension[article] ^short = "Article de loi / Legal article"
* extension[article].value[x] only string
* extension[protocol] ^short = "Protocole (url|version) / Protocol"
* extension[protocol].value[x] only uri
* extension[consent] ^short = "Consentement appliqué / Consent applied"
* extension[consent].value[x] only Reference(Consent)
* extension[until] ^short = "Jusqu'à / Until"
* extension[until].value[x] only dateTime
