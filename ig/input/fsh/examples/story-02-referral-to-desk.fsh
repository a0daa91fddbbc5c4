Instance: bertin-aggir
InstanceOf: Assessment
Usage: #example
Title: "AGGIR bertin"
* questionnaire = Canonical(aggir|2.1)
* status = #completed
* subject = Reference(bertin)
* authored = "2026-03-01T10:00:00+01:00"
* author = Reference(morel-role)
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
* item[0].item[2].item[0].answer.valueCoding = AggirModality#B
* item[0].item[2].item[1].linkId = "washing-lower"
* item[0].item[2].item[1].answer.valueCoding = AggirModality#B
* item[0].item[2].item[2].linkId = "washing"
* item[0].item[2].item[2].answer.valueCoding = AggirModality#B
* item[0].item[3].linkId = "dressing.group"
* item[0].item[3].item[0].linkId = "dressing-upper"
* item[0].item[3].item[0].answer.valueCoding = AggirModality#B
* item[0].item[3].item[1].linkId = "dressing-middle"
* item[0].item[3].item[1].answer.valueCoding = AggirModality#B
* item[0].item[3].item[2].linkId = "dressing-lower"
* item[0].item[3].item[2].answer.valueCoding = AggirModality#B
* item[0].item[3].item[3].linkId = "dressing"
* item[0].item[3].item[3].answer.valueCoding = AggirModality#B
* item[0].item[4].linkId = "eating.group"
* item[0].item[4].item[0].linkId = "eating-serving"
* item[0].item[4].item[0].answer.valueCoding = AggirModality#B
* item[0].item[4].item[1].linkId = "eating-eating"
* item[0].item[4].item[1].answer.valueCoding = AggirModality#B
* item[0].item[4].item[2].linkId = "eating"
* item[0].item[4].item[2].answer.valueCoding = AggirModality#B
* item[0].item[5].linkId = "elimination.group"
* item[0].item[5].item[0].linkId = "elimination-urinary"
* item[0].item[5].item[0].answer.valueCoding = AggirModality#B
* item[0].item[5].item[1].linkId = "elimination-faecal"
* item[0].item[5].item[1].answer.valueCoding = AggirModality#B
* item[0].item[5].item[2].linkId = "elimination"
* item[0].item[5].item[2].answer.valueCoding = AggirModality#B
* item[0].item[6].linkId = "transfers"
* item[0].item[6].answer.valueCoding = AggirModality#B
* item[0].item[7].linkId = "indoor-mobility"
* item[0].item[7].answer.valueCoding = AggirModality#B
* item[0].item[8].linkId = "outdoor-mobility"
* item[0].item[8].answer.valueCoding = AggirModality#B
* item[0].item[9].linkId = "alerting"
* item[0].item[9].answer.valueCoding = AggirModality#B

Instance: bertin-gir
InstanceOf: Gir
Usage: #example
Title: "GIR 4"
* status = #final
* category = $observation-category#survey
* code = AggirVariable#gir
* subject = Reference(bertin)
* effectiveDateTime = "2026-03-01T10:00:00+01:00"
* performer = Reference(durand-role)
* valueInteger = 4
* derivedFrom = Reference(bertin-aggir)
* component[rank].code = AggirVariable#rank
* component[rank].valueInteger = 10

Instance: bertin-vers-guichet
InstanceOf: Referral
Usage: #example
Title: "bertin-vers-guichet"
* extension[territory].valueReference = Reference(territoire-armance)
* status = #active
* intent = #order
* code = ReferralKind#one-stop-orientation
* subject = Reference(bertin)
* authoredOn = "2026-03-02"
* requester = Reference(morel-role)
* performer = Reference(guichet-armance)
* reasonCode[0] = ReferralReason#functional-autonomy
* reasonCode[1] = ReferralReason#isolation
* supportingInfo[0] = Reference(bertin-aggir)
* supportingInfo[1] = Reference(bertin-gir)

Instance: bertin-tache-guichet
InstanceOf: ReferralTask
Usage: #example
Title: "bertin-tache-guichet"
* status = #received
* intent = #order
* code = $task-code#fulfill
* focus = Reference(bertin-vers-guichet)
* for = Reference(bertin)
* authoredOn = "2026-03-02T16:00:00+01:00"
* lastModified = "2026-03-02T16:00:00+01:00"
* requester = Reference(morel-role)
* owner = Reference(guichet-armance)

Instance: bertin-vers-gestion-de-cas
InstanceOf: Referral
Usage: #example
Title: "bertin-vers-gestion-de-cas"
* extension[territory].valueReference = Reference(territoire-armance)
* status = #completed
* intent = #order
* code = ReferralKind#case-management
* subject = Reference(bertin)
* authoredOn = "2026-03-05"
* requester = Reference(roux-role)
* performer = Reference(maia-armance)
* reasonCode[0] = ReferralReason#functional-autonomy

Instance: bertin-tache-gestion-de-cas
InstanceOf: ReferralTask
Usage: #example
Title: "bertin-tache-gestion-de-cas"
* status = #completed
* statusReason = NonInclusionReason#criteria-not-met
* intent = #order
* code = $task-code#fulfill
* focus = Reference(bertin-vers-gestion-de-cas)
* for = Reference(bertin)
* authoredOn = "2026-03-12T16:00:00+01:00"
* lastModified = "2026-03-12T16:00:00+01:00"
* requester = Reference(roux-role)
* owner = Reference(maia-armance)
* output[outcome].type = TaskOutputKind#referral-outcome
* output[outcome].valueCodeableConcept = ReferralOutcome#not-included
