Instance: trace-lecture-plan
InstanceOf: AccessEvent
Usage: #example
Title: "lecture-plan"
* extension[decision].extension[reason].valueCoding = DecisionReason#team-access
* extension[decision].extension[article].valueString = "CSP L.1110-4 III"
* extension[decision].extension[protocol].valueUri = Canonical(base-protocol-v1)
* type = $audit-event-type#rest
* subtype = $restful-interaction#read
* action = #R
* recorded = "2026-03-03T10:40:00+01:00"
* outcome = #0
* agent[user].who = Reference(benali-role)
* agent[user].requestor = true
* source.observer.display = "MAIA Share"
* entity[person].role = http://terminology.hl7.org/CodeSystem/object-role#1
* entity[person].what = Reference(delmas)
* entity[data].role = http://terminology.hl7.org/CodeSystem/object-role#4
* entity[data].what = Reference(delmas-psi)

Instance: trace-ecriture-note
InstanceOf: AccessEvent
Usage: #example
Title: "ecriture-note"
* extension[decision].extension[reason].valueCoding = DecisionReason#team-access
* extension[decision].extension[article].valueString = "CSP L.1110-4 III"
* extension[decision].extension[protocol].valueUri = Canonical(base-protocol-v1)
* type = $audit-event-type#rest
* subtype = $restful-interaction#create
* action = #C
* recorded = "2026-03-03T10:40:00+01:00"
* outcome = #0
* agent[user].who = Reference(leroy-role)
* agent[user].requestor = true
* source.observer.display = "MAIA Share"
* entity[person].role = http://terminology.hl7.org/CodeSystem/object-role#1
* entity[person].what = Reference(delmas)
* entity[data].role = http://terminology.hl7.org/CodeSystem/object-role#4
* entity[data].what = Reference(delmas-note-reponse)

Instance: provenance-consentement
InstanceOf: SignedProvenance
Usage: #example
Title: "provenance-consentement"
* target = Reference(lopez-ccas)
* recorded = "2026-03-02T09:30:00+01:00"
* agent.type = http://terminology.hl7.org/CodeSystem/provenance-participant-type#author
* agent.who = Reference(durand-role)
* agent.onBehalfOf = Reference(maia-armance)

Instance: provenance-psi
InstanceOf: SignedProvenance
Usage: #example
Title: "provenance-psi"
* target = Reference(delmas-psi)
* recorded = "2026-03-02T09:30:00+01:00"
* agent.type = http://terminology.hl7.org/CodeSystem/provenance-participant-type#author
* agent.who = Reference(durand-role)
* agent.onBehalfOf = Reference(maia-armance)

Instance: demande-acces-1
InstanceOf: AccessRequest
Usage: #example
Title: "demande-acces-1"
* status = #requested
* intent = #proposal
* code = TaskKind#access-request
* authoredOn = "2026-03-06T10:00:00+01:00"
* requester = Reference(lambert-role)
* reasonCode.text = "Instruction d'une aide / Processing a benefit"
* input[0].type = IdentityTrait#birth-family-name
* input[0].valueString = "Delmas"
* input[1].type = IdentityTrait#birth-given-names
* input[1].valueString = "Denise Marie"
* input[2].type = IdentityTrait#sex
* input[2].valueCode = #female
* input[3].type = IdentityTrait#birth-date
* input[3].valueDate = "1938-04-12"
* input[4].type = IdentityTrait#birthplace
* input[4].valueString = "10323"

Instance: demande-acces-2
InstanceOf: AccessRequest
Usage: #example
Title: "demande-acces-2"
* status = #requested
* intent = #proposal
* code = TaskKind#access-request
* authoredOn = "2026-03-06T10:00:00+01:00"
* requester = Reference(faure-role)
* reasonCode.text = "Instruction d'une aide / Processing a benefit"
* input[0].type = IdentityTrait#birth-family-name
* input[0].valueString = "Bertin"
* input[1].type = IdentityTrait#birth-given-names
* input[1].valueString = "Denise Marie"
* input[2].type = IdentityTrait#sex
* input[2].valueCode = #female
* input[3].type = IdentityTrait#birth-date
* input[3].valueDate = "1938-04-12"
* input[4].type = IdentityTrait#birthplace
* input[4].valueString = "10323"

Instance: bertin-multidimensionnelle
InstanceOf: Assessment
Usage: #example
Title: "Évaluation multidimensionnelle / Multidimensional assessment"
* questionnaire = Canonical(multidimensional-assessment|1.0)
* status = #completed
* subject = Reference(bertin)
* authored = "2026-03-10T10:00:00+01:00"
* author = Reference(durand-role)
* item[0].linkId = "wishes"
* item[0].item[0].linkId = "wishes.project"
* item[0].item[0].answer.valueString = "Rester chez elle avec son chat."
