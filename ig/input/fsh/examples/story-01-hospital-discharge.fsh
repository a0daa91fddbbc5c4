Instance: equipe-delmas
InstanceOf: MaiaCareTeam
Usage: #example
Title: "Équipe de soins de Mme Delmas / Care team"
* extension[territory].valueReference = Reference(territoire-armance)
* extension[informationGiven].extension[date].valueDateTime = "2026-01-15T10:00:00+01:00"
* extension[informationGiven].extension[by].valueReference = Reference(durand-role)
* identifier.system = "https://maia-armance.example/equipes"
* identifier.value = "equipe-delmas"
* status = #active
* category = TeamCategory#care-team
* name = "Équipe de soins de Mme Delmas / Care team"
* subject = Reference(delmas)
* period.start = "2026-01-15"
* participant[0].member = Reference(durand-role)
* participant[0].period.start = "2026-01-15"
* participant[1].member = Reference(morel-role)
* participant[1].period.start = "2026-01-15"
* participant[2].member = Reference(leroy-role)
* participant[2].period.start = "2026-01-15"
* participant[3].member = Reference(simon-role)
* participant[3].period.start = "2026-01-15"
* participant[4].member = Reference(benali-role)
* participant[4].period.start = "2026-01-15"
* participant[5].member = Reference(saad-armance)
* participant[5].period.start = "2026-01-15"
* participant[6].member = Reference(delmas-fille)
* participant[6].period.start = "2026-01-15"
* managingOrganization = Reference(maia-armance)

Instance: delmas-plaie
InstanceOf: Condition
Usage: #example
Title: "Plaie du talon droit / Wound of the right heel"
* clinicalStatus = http://terminology.hl7.org/CodeSystem/condition-clinical#active
* code.text = "Plaie du talon droit / Wound of the right heel"
* subject = Reference(delmas)
* recordedDate = "2026-02-10"
* recorder = Reference(petit-role)

Instance: delmas-depression
InstanceOf: Condition
Usage: #example
Title: "Épisode dépressif / Depressive episode"
* meta.security = $v3-ActCode#PSY
* clinicalStatus = http://terminology.hl7.org/CodeSystem/condition-clinical#active
* code.text = "Épisode dépressif / Depressive episode"
* subject = Reference(delmas)
* recordedDate = "2026-02-10"
* recorder = Reference(petit-role)

Instance: delmas-sortie
InstanceOf: LiaisonForm
Usage: #example
Title: "delmas-sortie"
* status = #current
* docStatus = #final
* type = $LOINC#11490-0
* subject = Reference(delmas)
* date = "2026-02-10T11:00:00+01:00"
* author = Reference(petit-role)
* description = "Fiche de sortie d'hospitalisation / Hospital discharge form"
* content.attachment.contentType = #text/plain
* content.attachment.data = "UmV0b3VyIMOgIGRvbWljaWxlIGxlIDEwIGbDqXZyaWVyLiBQYW5zZW1lbnQgdG91cyBsZXMgZGV1eCBqb3Vycy4gQWlkZSBhdSBsZXZlciBldCBhdSBjb3VjaGVyLg=="
* content.attachment.title = "Fiche de sortie d'hospitalisation / Hospital discharge form"
* context.period.start = "2026-02-10"
* custodian = Reference(ch-armance)

Instance: delmas-vers-ssiad
InstanceOf: Referral
Usage: #example
Title: "delmas-vers-ssiad"
* extension[territory].valueReference = Reference(territoire-armance)
* status = #active
* intent = #order
* code = ReferralKind#home-nursing
* subject = Reference(delmas)
* authoredOn = "2026-02-09"
* requester = Reference(petit-role)
* performer = Reference(ssiad-armance)
* reasonCode[0] = ReferralReason#hospital-discharge
* reasonCode[1] = ReferralReason#medical
* supportingInfo[0] = Reference(delmas-sortie)

Instance: delmas-vers-saad
InstanceOf: Referral
Usage: #example
Title: "delmas-vers-saad"
* extension[territory].valueReference = Reference(territoire-armance)
* status = #active
* intent = #order
* code = ReferralKind#home-help
* subject = Reference(delmas)
* authoredOn = "2026-02-09"
* requester = Reference(petit-role)
* performer = Reference(saad-armance)
* reasonCode[0] = ReferralReason#hospital-discharge
* reasonCode[1] = ReferralReason#functional-autonomy

Instance: delmas-tache-ssiad
InstanceOf: ReferralTask
Usage: #example
Title: "delmas-tache-ssiad"
* status = #accepted
* intent = #order
* code = $task-code#fulfill
* focus = Reference(delmas-vers-ssiad)
* for = Reference(delmas)
* authoredOn = "2026-02-09T15:00:00+01:00"
* lastModified = "2026-02-09T15:00:00+01:00"
* requester = Reference(petit-role)
* owner = Reference(ssiad-armance)

Instance: delmas-tache-saad
InstanceOf: ReferralTask
Usage: #example
Title: "delmas-tache-saad"
* status = #completed
* intent = #order
* code = $task-code#fulfill
* focus = Reference(delmas-vers-saad)
* for = Reference(delmas)
* authoredOn = "2026-02-12T09:00:00+01:00"
* lastModified = "2026-02-12T09:00:00+01:00"
* requester = Reference(petit-role)
* owner = Reference(saad-armance)
* output[outcome].type = TaskOutputKind#referral-outcome
* output[outcome].valueCodeableConcept = ReferralOutcome#service-started
* output[result].type = TaskOutputKind#result
* output[result].valueReference = Reference(delmas-visite-saad)

Instance: delmas-aggir
InstanceOf: Assessment
Usage: #example
Title: "AGGIR delmas"
* questionnaire = Canonical(aggir|2.1)
* status = #completed
* subject = Reference(delmas)
* authored = "2026-02-11T10:00:00+01:00"
* author = Reference(durand-role)
* item[0].linkId = "discriminating"
* item[0].text = "Variables discriminantes / Discriminating variables"
* item[0].item[0].linkId = "coherence.group"
* item[0].item[0].item[0].linkId = "coherence-communication"
* item[0].item[0].item[0].answer.valueCoding = AggirModality#B
* item[0].item[0].item[1].linkId = "coherence-behaviour"
* item[0].item[0].item[1].answer.valueCoding = AggirModality#B
* item[0].item[0].item[2].linkId = "coherence"
* item[0].item[0].item[2].answer.valueCoding = AggirModality#B
* item[0].item[1].linkId = "orientation.group"
* item[0].item[1].item[0].linkId = "orientation-time"
* item[0].item[1].item[0].answer.valueCoding = AggirModality#B
* item[0].item[1].item[1].linkId = "orientation-space"
* item[0].item[1].item[1].answer.valueCoding = AggirModality#B
* item[0].item[1].item[2].linkId = "orientation"
* item[0].item[1].item[2].answer.valueCoding = AggirModality#B
* item[0].item[2].linkId = "washing.group"
* item[0].item[2].item[0].linkId = "washing-upper"
* item[0].item[2].item[0].answer.valueCoding = AggirModality#C
* item[0].item[2].item[1].linkId = "washing-lower"
* item[0].item[2].item[1].answer.valueCoding = AggirModality#C
* item[0].item[2].item[2].linkId = "washing"
* item[0].item[2].item[2].answer.valueCoding = AggirModality#C
* item[0].item[3].linkId = "dressing.group"
* item[0].item[3].item[0].linkId = "dressing-upper"
* item[0].item[3].item[0].answer.valueCoding = AggirModality#C
* item[0].item[3].item[1].linkId = "dressing-middle"
* item[0].item[3].item[1].answer.valueCoding = AggirModality#C
* item[0].item[3].item[2].linkId = "dressing-lower"
* item[0].item[3].item[2].answer.valueCoding = AggirModality#C
* item[0].item[3].item[3].linkId = "dressing"
* item[0].item[3].item[3].answer.valueCoding = AggirModality#C
* item[0].item[4].linkId = "eating.group"
* item[0].item[4].item[0].linkId = "eating-serving"
* item[0].item[4].item[0].answer.valueCoding = AggirModality#C
* item[0].item[4].item[1].linkId = "eating-eating"
* item[0].item[4].item[1].answer.valueCoding = AggirModality#C
* item[0].item[4].item[2].linkId = "eating"
* item[0].item[4].item[2].answer.valueCoding = AggirModality#C
* item[0].item[5].linkId = "elimination.group"
* item[0].item[5].item[0].linkId = "elimination-urinary"
* item[0].item[5].item[0].answer.valueCoding = AggirModality#C
* item[0].item[5].item[1].linkId = "elimination-faecal"
* item[0].item[5].item[1].answer.valueCoding = AggirModality#C
* item[0].item[5].item[2].linkId = "elimination"
* item[0].item[5].item[2].answer.valueCoding = AggirModality#C
* item[0].item[6].linkId = "transfers"
* item[0].item[6].answer.valueCoding = AggirModality#C
* item[0].item[7].linkId = "indoor-mobility"
* item[0].item[7].answer.valueCoding = AggirModality#C
* item[0].item[8].linkId = "outdoor-mobility"
* item[0].item[8].answer.valueCoding = AggirModality#B
* item[0].item[9].linkId = "alerting"
* item[0].item[9].answer.valueCoding = AggirModality#B

Instance: delmas-coherence
InstanceOf: AggirObservation
Usage: #example
Title: "coherence B"
* status = #final
* category = $observation-category#survey
* code = AggirVariable#coherence
* subject = Reference(delmas)
* effectiveDateTime = "2026-02-11T10:00:00+01:00"
* performer = Reference(durand-role)
* valueCodeableConcept = AggirModality#B
* derivedFrom = Reference(delmas-aggir)

Instance: delmas-transfers
InstanceOf: AggirObservation
Usage: #example
Title: "transfers C"
* status = #final
* category = $observation-category#survey
* code = AggirVariable#transfers
* subject = Reference(delmas)
* effectiveDateTime = "2026-02-11T10:00:00+01:00"
* performer = Reference(durand-role)
* valueCodeableConcept = AggirModality#C
* derivedFrom = Reference(delmas-aggir)

Instance: delmas-gir
InstanceOf: Gir
Usage: #example
Title: "GIR 2"
* status = #final
* category = $observation-category#survey
* code = AggirVariable#gir
* subject = Reference(delmas)
* effectiveDateTime = "2026-02-11T10:00:00+01:00"
* performer = Reference(durand-role)
* valueInteger = 2
* hasMember[0] = Reference(delmas-coherence)
* hasMember[1] = Reference(delmas-transfers)
* derivedFrom = Reference(delmas-aggir)
* component[rank].code = AggirVariable#rank
* component[rank].valueInteger = 3

Instance: delmas-objectif-plaie
InstanceOf: MaiaGoal
Usage: #example
Title: "Cicatriser et remarcher dans la maison / Heal and walk again at home"
* lifecycleStatus = #active
* description.text = "Cicatriser et remarcher dans la maison / Heal and walk again at home"
* subject = Reference(delmas)
* startDate = "2026-02-01"
* target.dueDate = "2026-08-01"
* expressedBy = Reference(delmas)

Instance: delmas-objectif-sortir
InstanceOf: MaiaGoal
Usage: #example
Title: "Retourner au marché le samedi / Go back to the Saturday market"
* lifecycleStatus = #active
* description.text = "Retourner au marché le samedi / Go back to the Saturday market"
* subject = Reference(delmas)
* startDate = "2026-02-01"
* target.dueDate = "2026-08-01"
* expressedBy = Reference(delmas)

Instance: delmas-psi
InstanceOf: ServicePlan
Usage: #example
Title: "PSI delmas"
* status = #active
* intent = #plan
* category[psi] = $LOINC#18776-5
* title = "Plan de services individualisé / Individualised service plan"
* subject = Reference(delmas)
* period.start = "2026-02-01"
* created = "2026-02-01"
* author = Reference(durand-role)
* careTeam = Reference(equipe-delmas)
* supportingInfo[0] = Reference(delmas-aggir)
* goal[0] = Reference(delmas-objectif-plaie)
* goal[1] = Reference(delmas-objectif-sortir)
* activity[0].reference = Reference(delmas-vers-ssiad)
* activity[1].reference = Reference(delmas-vers-saad)

Instance: delmas-visite-saad
InstanceOf: Visit
Usage: #example
Title: "delmas-visite-saad"
* status = #finished
* class = $v3-ActCode#HH
* type = VisitKind#home-help
* subject = Reference(delmas)
* participant.individual = Reference(benali-role)
* period.start = "2026-02-12T08:00:00+01:00"
* period.end = "2026-02-12T09:00:00+01:00"
* serviceProvider = Reference(saad-armance)

Instance: delmas-suivi
InstanceOf: CaseManagement
Usage: #example
Title: "delmas-suivi"
* extension[territory].valueReference = Reference(territoire-armance)
* extension[entryCriterion][0].valueCoding = EntryCriterion#combined-problems
* extension[entryCriterion][1].valueCoding = EntryCriterion#insufficient-help
* extension[entryCriterion][2].valueCoding = EntryCriterion#no-coordinator
* extension[step][0].extension[step].valueCoding = CaseManagementStep#referred
* extension[step][0].extension[date].valueDate = "2026-01-05"
* extension[step][1].extension[step].valueCoding = CaseManagementStep#first-visit
* extension[step][1].extension[date].valueDate = "2026-01-15"
* extension[step][2].extension[step].valueCoding = CaseManagementStep#assessed
* extension[step][2].extension[date].valueDate = "2026-01-20"
* extension[step][3].extension[step].valueCoding = CaseManagementStep#planned
* extension[step][3].extension[date].valueDate = "2026-02-01"
* status = #active
* type = EpisodeKind#case-management
* patient = Reference(delmas)
* managingOrganization = Reference(maia-armance)
* period.start = "2026-01-15"
* careManager = Reference(durand-role)
* team = Reference(equipe-delmas)
