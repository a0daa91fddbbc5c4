Profile: AccessEvent
Parent: AuditEvent
Id: maia-access-event
Title: "Trace d'accès / Access event"
Description: "FR : trace d'une lecture, d'une recherche, d'une écriture ou d'un refus, à la forme IHE BALP : application, utilisateur, personne, ressources, requête ; et la décision qui l'a permise. Aucun contenu. EN: trace of a read, search, write or refusal, in the shape of IHE BALP, with the decision that allowed it. No content."
* insert Published
* extension contains AccessDecision named decision 0..1 MS
* type MS
* subtype 1..* MS
* action 1..1 MS
* recorded MS
* outcome 1..1 MS
* purposeOfEvent MS
* agent 1..* MS
* agent ^slicing.discriminator.type = #value
* agent ^slicing.discriminator.path = "requestor"
* agent ^slicing.rules = #open
* agent contains user 0..1 MS and software 0..* MS
* agent[user].requestor = true
* agent[user].who 1..1 MS
* agent[user].role MS
* agent[user].policy MS
* agent[user].purposeOfUse MS
* agent[software].requestor = false
* agent[software].who 1..1
* source MS
* source.observer MS
* entity MS
* entity ^slicing.discriminator.type = #value
* entity ^slicing.discriminator.path = "role"
* entity ^slicing.rules = #open
* entity contains person 0..1 MS and data 0..* MS and query 0..1 MS
* entity[person].role 1..1
* entity[person].role = http://terminology.hl7.org/CodeSystem/object-role#1
* entity[person].what 1..1
* entity[person].what only Reference(ServiceUser)
* entity[data].role 1..1
* entity[data].role = http://terminology.hl7.org/CodeSystem/object-role#4
* entity[data].what 1..1
* entity[query].role 1..1
* entity[query].role = http://terminology.hl7.org/CodeSystem/object-role#24
* entity[query].query 1..1

Profile: EmergencyAccessEvent
Parent: AccessEvent
Id: maia-emergency-event
Title: "Trace d'accès en urgence / Emergency access event"
Description: "FR : accès en urgence : finalité BTG, raison écrite, personne concernée. EN: emergency access: purpose BTG, written reason, person concerned."
* insert Published
* obeys maia-audit-1
* extension[decision] 1..1
* purposeOfEvent 1..1
* entity[person] 1..1

Profile: SignedProvenance
Parent: Provenance
Id: maia-provenance
Title: "Provenance et signature / Provenance and signature"
Description: "FR : qui a établi ou signé une volonté, un protocole, un plan, une note, pour quelle structure. EN: who wrote or signed a consent, protocol, plan or note, for which organisation."
* insert Published
* target 1..* MS
* occurred[x] MS
* recorded MS
* activity MS
* agent 1..* MS
* agent.type MS
* agent.who MS
* agent.who only Reference(MaiaPractitionerRole or MaiaPractitioner or MaiaOrganization or MaiaRelatedPerson or ServiceUser or Device)
* agent.onBehalfOf MS
* agent.onBehalfOf only Reference(MaiaOrganization or ServiceUser)
* signature MS
* signature.type MS
* signature.when MS
* signature.who MS
* signature.sigFormat MS
* signature.data MS
* entity MS
