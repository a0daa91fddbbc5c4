Instance: kaplan-urgence
InstanceOf: EmergencyAccessEvent
Usage: #example
Title: "Accès en urgence du SAMU / Emergency access"
* extension[decision].extension[reason].valueCoding = DecisionReason#emergency-access
* extension[decision].extension[article].valueString = "CSP L.1111-17"
* extension[decision].extension[until].valueDateTime = "2026-03-04T07:10:00+01:00"
* type = $audit-event-type#rest
* subtype = $restful-interaction#operation
* action = #E
* recorded = "2026-03-04T03:10:00+01:00"
* outcome = #0
* purposeOfEvent = $v3-ActReason#BTG
* purposeOfEvent.text = "Patient inconscient à domicile, équipe sur place / Unconscious at home"
* agent[user].who = Reference(picard-role)
* agent[user].requestor = true
* source.observer.display = "MAIA Share"
* entity[person].role = http://terminology.hl7.org/CodeSystem/object-role#1
* entity[person].what = Reference(kaplan)

Instance: kaplan-urgence-revue
InstanceOf: EmergencyReview
Usage: #example
Title: "Revue de l'accès en urgence / Review of the emergency access"
* status = #requested
* intent = #order
* priority = #urgent
* code = TaskKind#emergency-review
* for = Reference(kaplan)
* authoredOn = "2026-03-04T03:10:00+01:00"
* requester = Reference(picard-role)
* owner = Reference(durand-role)
* executionPeriod.start = "2026-03-04T03:10:00+01:00"
* executionPeriod.end = "2026-03-04T07:10:00+01:00"
* reasonCode.text = "Patient inconscient à domicile, équipe sur place / Unconscious at home"

Instance: perrin-urgence-refusee
InstanceOf: EmergencyAccessEvent
Usage: #example
Title: "Accès en urgence refusé / Refused emergency access"
* extension[decision].extension[reason].valueCoding = DecisionReason#emergency-opposition
* type = $audit-event-type#rest
* subtype = $restful-interaction#operation
* action = #E
* recorded = "2026-03-04T04:00:00+01:00"
* outcome = #4
* purposeOfEvent = $v3-ActReason#BTG
* purposeOfEvent.text = "Malaise, personne non joignable / Malaise"
* agent[user].who = Reference(picard-role)
* agent[user].requestor = true
* source.observer.display = "MAIA Share"
* entity[person].role = http://terminology.hl7.org/CodeSystem/object-role#1
* entity[person].what = Reference(perrin)

Instance: perrin-opposition-urgence
InstanceOf: EmergencyOpposition
Usage: #example
Title: "Opposition à l'accès en urgence / Opposition to emergency access"
* extension[recorder].valueReference = Reference(durand-role)
* extension[informationGiven].extension[date].valueDateTime = "2025-11-03T09:00:00+01:00"
* extension[informationGiven].extension[by].valueReference = Reference(durand-role)
* status = #active
* scope = $consentscope#patient-privacy
* category[attestation] = $LOINC#59284-0
* category[kind] = ConsentCategory#emergency-opposition
* patient = Reference(perrin)
* dateTime = "2025-11-03"
* performer = Reference(perrin)
* organization = Reference(maia-armance)
* sourceAttachment.title = "Formulaire signé, conservé par la structure / Signed form, kept by the organisation"
* policy.uri = Canonical(base-protocol-v1)
* provision.type = #deny
* provision.purpose = $v3-ActReason#BTG

Instance: noel-opposition-urgence
InstanceOf: EmergencyOpposition
Usage: #example
Title: "Opposition à l'accès en urgence / Opposition to emergency access"
* extension[recorder].valueReference = Reference(durand-role)
* extension[informationGiven].extension[date].valueDateTime = "2025-02-01T09:00:00+01:00"
* extension[informationGiven].extension[by].valueReference = Reference(durand-role)
* status = #active
* scope = $consentscope#patient-privacy
* category[attestation] = $LOINC#59284-0
* category[kind] = ConsentCategory#emergency-opposition
* patient = Reference(noel)
* dateTime = "2025-02-01"
* performer = Reference(noel)
* organization = Reference(maia-armance)
* sourceAttachment.title = "Formulaire signé, conservé par la structure / Signed form, kept by the organisation"
* policy.uri = Canonical(base-protocol-v1)
* provision.type = #deny
* provision.purpose = $v3-ActReason#BTG

Instance: kaplan-fibrillation
InstanceOf: Condition
Usage: #example
Title: "Fibrillation auriculaire sous anticoagulant / Atrial fibrillation, anticoagulated"
* clinicalStatus = http://terminology.hl7.org/CodeSystem/condition-clinical#active
* code.text = "Fibrillation auriculaire sous anticoagulant / Atrial fibrillation, anticoagulated"
* subject = Reference(kaplan)
* recordedDate = "2026-02-10"
* recorder = Reference(morel-role)

Instance: kaplan-alerte
InstanceOf: SafetyAlert
Usage: #example
Title: "Déambulateur dans chaque pièce / Walker in each room"
* status = #active
* category = http://terminology.hl7.org/CodeSystem/flag-category#safety
* code = AlertKind#equipment
* code.text = "Déambulateur dans chaque pièce / Walker in each room"
* subject = Reference(kaplan)
* period.start = "2026-02-01"
* author = Reference(leroy-role)
