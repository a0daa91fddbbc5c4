Instance: equipe-noel
InstanceOf: MaiaCareTeam
Usage: #example
Title: "Équipe de M. Noël, transfert / Team, transfer"
* extension[territory].valueReference = Reference(territoire-armance)
* extension[informationGiven].extension[date].valueDateTime = "2026-01-15T10:00:00+01:00"
* extension[informationGiven].extension[by].valueReference = Reference(durand-role)
* identifier.system = "https://maia-armance.example/equipes"
* identifier.value = "equipe-noel"
* status = #active
* category = TeamCategory#care-team
* name = "Équipe de M. Noël, transfert / Team, transfer"
* subject = Reference(noel)
* period.start = "2025-01-10"
* participant[0].member = Reference(durand-role)
* participant[0].period.start = "2025-01-10"
* participant[0].period.end = "2026-03-31"
* participant[1].member = Reference(faure-role)
* participant[1].period.start = "2026-04-01"
* managingOrganization = Reference(maia-armance)

Instance: noel-transfert
InstanceOf: MaiaConsent
Usage: #example
Title: "Consentement au transfert vers la Sèvrine / Consent to transfer"
* extension[recorder].valueReference = Reference(durand-role)
* extension[informationGiven].extension[date].valueDateTime = "2026-03-02T09:00:00+01:00"
* extension[informationGiven].extension[by].valueReference = Reference(durand-role)
* status = #active
* scope = $consentscope#patient-privacy
* category[attestation] = $LOINC#59284-0
* category[kind] = ConsentCategory#consent
* patient = Reference(noel)
* dateTime = "2026-03-02"
* performer = Reference(noel)
* organization = Reference(maia-armance)
* sourceAttachment.title = "Formulaire signé, conservé par la structure / Signed form, kept by the organisation"
* policy.uri = Canonical(base-protocol-v1)
* provision.type = #permit
* provision.period.start = "2026-04-01"
* provision.actor.role = $v3-ParticipationType#IRCP
* provision.actor.reference = Reference(maia-sevrine)

Instance: noel-refus-transfert
InstanceOf: Opposition
Usage: #example
Title: "Refus de partage avec la Sèvrine (avant changement d'avis) / Refusal, before a change of mind"
* extension[recorder].valueReference = Reference(durand-role)
* extension[informationGiven].extension[date].valueDateTime = "2026-01-20T09:00:00+01:00"
* extension[informationGiven].extension[by].valueReference = Reference(durand-role)
* status = #inactive
* scope = $consentscope#patient-privacy
* category[attestation] = $LOINC#59284-0
* category[kind] = ConsentCategory#opposition
* patient = Reference(noel)
* dateTime = "2026-01-20"
* performer = Reference(noel)
* organization = Reference(maia-armance)
* sourceAttachment.title = "Formulaire signé, conservé par la structure / Signed form, kept by the organisation"
* policy.uri = Canonical(base-protocol-v1)
* provision.type = #deny
* provision.period.start = "2026-01-20"
* provision.period.end = "2026-03-01"
* provision.actor.role = $v3-ParticipationType#IRCP
* provision.actor.reference = Reference(maia-sevrine)

Instance: noel-suivi-armance
InstanceOf: CaseManagement
Usage: #example
Title: "noel-suivi-armance"
* extension[territory].valueReference = Reference(territoire-armance)
* extension[entryCriterion][0].valueCoding = EntryCriterion#combined-problems
* extension[entryCriterion][1].valueCoding = EntryCriterion#insufficient-help
* extension[entryCriterion][2].valueCoding = EntryCriterion#no-coordinator
* extension[exitReason].valueCodeableConcept = ExitReason#transfer
* status = #finished
* type = EpisodeKind#case-management
* patient = Reference(noel)
* managingOrganization = Reference(maia-armance)
* period.start = "2025-01-10"
* period.end = "2026-03-31"
* careManager = Reference(durand-role)
* team = Reference(equipe-noel)

Instance: noel-suivi-sevrine
InstanceOf: CaseManagement
Usage: #example
Title: "noel-suivi-sevrine"
* extension[territory].valueReference = Reference(territoire-sevrine)
* extension[entryCriterion][0].valueCoding = EntryCriterion#derogation
* status = #active
* type = EpisodeKind#case-management
* patient = Reference(noel)
* managingOrganization = Reference(maia-sevrine)
* period.start = "2026-04-01"
* careManager = Reference(faure-role)

Instance: noel-psi
InstanceOf: ServicePlan
Usage: #example
Title: "PSI noel"
* status = #active
* intent = #plan
* category[psi] = $LOINC#18776-5
* title = "Plan de services individualisé / Individualised service plan"
* subject = Reference(noel)
* period.start = "2026-02-01"
* created = "2026-02-01"
* author = Reference(durand-role)
* careTeam = Reference(equipe-noel)
* goal[0] = Reference(noel-objectif)

Instance: noel-objectif
InstanceOf: MaiaGoal
Usage: #example
Title: "Garder ses repères après le déménagement / Keep bearings after the move"
* lifecycleStatus = #active
* description.text = "Garder ses repères après le déménagement / Keep bearings after the move"
* subject = Reference(noel)
* startDate = "2026-02-01"
* target.dueDate = "2026-08-01"
* expressedBy = Reference(noel)
