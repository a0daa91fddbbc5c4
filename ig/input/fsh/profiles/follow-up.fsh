Profile: CaseManagement
Parent: EpisodeOfCare
Id: maia-case-management
Title: "Suivi en gestion de cas / Case management episode"
Description: "FR : suivi par un gestionnaire de cas, de l'orientation à la sortie, avec critères d'entrée et étapes datées. EN: follow-up by a case manager, from referral to exit, with entry criteria and dated steps."
* insert Published
* insert Labelled
* obeys maia-episode-1 and maia-episode-2
* extension contains
    TerritoryExtension named territory 1..1 MS and
    EpisodeEntryCriterion named entryCriterion 0..* MS and
    EpisodeStep named step 0..* MS and
    EpisodeExit named exitReason 0..1 MS
* identifier MS
* status MS
* statusHistory MS
* type 1..1 MS
* type = EpisodeKind#case-management
* patient MS
* patient only Reference(ServiceUser)
* managingOrganization 1..1 MS
* managingOrganization only Reference(MaiaOrganization)
* period 1..1 MS
* period.start 1..1
* referralRequest MS
* referralRequest only Reference(Referral)
* careManager 1..1 MS
* careManager only Reference(MaiaPractitionerRole or MaiaPractitioner)
* team MS
* team only Reference(MaiaCareTeam)

Profile: Visit
Parent: Encounter
Id: maia-visit
Title: "Intervention réalisée / Visit carried out"
Description: "FR : intervention à domicile ou visite réalisée. EN: home visit carried out."
* insert Published
* insert Labelled
* identifier MS
* status MS
* class = $v3-ActCode#HH
* type 1..1 MS
* type from VisitKinds (extensible)
* subject 1..1 MS
* subject only Reference(ServiceUser)
* episodeOfCare MS
* episodeOfCare only Reference(CaseManagement)
* basedOn MS
* appointment MS
* appointment only Reference(PlannedVisit)
* participant 1..* MS
* participant.individual 1..1 MS
* participant.individual only Reference(MaiaPractitionerRole or MaiaRelatedPerson)
* period 1..1 MS
* period.start 1..1
* serviceProvider MS
* serviceProvider only Reference(MaiaOrganization)

Profile: PlannedVisit
Parent: Appointment
Id: maia-planned-visit
Title: "Intervention prévue / Planned visit"
Description: "FR : intervention à venir : qui, quand, avec quelles consignes. EN: visit to come: who, when, with which instructions."
* insert Published
* insert Labelled
* identifier MS
* status MS
* serviceType 1..* MS
* serviceType from VisitKinds (extensible)
* description MS
* start 1..1 MS
* end 1..1 MS
* comment MS
* basedOn MS
* participant 2..* MS
* participant.actor 1..1 MS
* participant.actor only Reference(ServiceUser or MaiaPractitionerRole or MaiaRelatedPerson or SupportService or Territory)

Profile: AccessRequest
Parent: Task
Id: maia-access-request
Title: "Demande d'accès / Access request"
Description: "FR : un professionnel sans accès demande à voir le dossier d'une personne qu'il identifie par les cinq traits ; la réponse est la même que la personne existe ou non. EN: a professional without access asks to see the record of a person identified by the five traits; the answer is the same whether the person exists or not."
* insert Published
* obeys maia-access-1
* status MS
* intent = #proposal
* code 1..1 MS
* code = TaskKind#access-request
* focus 0..0
* for MS
* for only Reference(ServiceUser)
* for ^short = "Posé par le serveur quand il reconnaît la personne / Set by the server when it knows the person"
* authoredOn 1..1 MS
* requester 1..1 MS
* requester only Reference(MaiaPractitionerRole)
* reasonCode 1..1 MS
* reasonCode.text 1..1
* restriction MS
* restriction.period MS
* input 5..* MS
* input.type from IdentityTraits (extensible)
* input.value[x] only string or date or code or Coding

Profile: EmergencyReview
Parent: Task
Id: maia-emergency-review
Title: "Revue d'un accès en urgence / Emergency review"
Description: "FR : revue obligatoire d'un accès en urgence par le gestionnaire de cas ; créée par le serveur dans la transaction qui ouvre l'accès. EN: mandatory review of an emergency access by the case manager; created by the server in the transaction that opens the access."
* insert Published
* status MS
* intent = #order
* code 1..1 MS
* code = TaskKind#emergency-review
* for 1..1 MS
* for only Reference(ServiceUser)
* authoredOn 1..1 MS
* requester 1..1 MS
* requester only Reference(MaiaPractitionerRole)
* requester ^short = "Qui a ouvert l'accès / Who opened the access"
* owner MS
* owner only Reference(MaiaPractitionerRole)
* executionPeriod 1..1 MS
* executionPeriod ^short = "Durée de l'accès / How long the access is open"
* reasonCode 1..1 MS
* reasonCode.text 1..1

Profile: ConsentRenewal
Parent: Task
Id: maia-consent-renewal
Title: "Renouvellement d'un consentement / Consent renewal"
Description: "FR : rappel qu'un consentement prend bientôt fin ; créé par le serveur, annulé par lui quand le consentement est retiré, remplacé ou prolongé. EN: reminder that a consent ends soon; created by the server, and cancelled by it when the consent is withdrawn, replaced or prolonged."
* insert Published
* status MS
* intent = #plan
* code 1..1 MS
* code = TaskKind#consent-renewal
* focus 1..1 MS
* focus only Reference(MaiaConsent)
* for 1..1 MS
* for only Reference(ServiceUser)
* authoredOn 1..1 MS
* owner 1..1 MS
* owner only Reference(MaiaPractitionerRole or MaiaOrganization)
* owner ^short = "Gestionnaire de cas, à défaut la structure qui a recueilli le consentement / Case manager, failing that the organisation that collected the consent"
* restriction.period.end 1..1 MS
* restriction.period.end ^short = "Fin du consentement / End of the consent"
* description 1..1 MS
