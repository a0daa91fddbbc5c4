Instance: lopez-extrait-concertation
InstanceOf: LiaisonForm
Usage: #example
Title: "lopez-extrait-concertation"
* status = #current
* docStatus = #final
* type = $LOINC#28653-4
* subject = Reference(lopez)
* date = "2026-04-02T09:00:00+02:00"
* author = Reference(durand-role)
* description = "Extrait convenu pour la concertation / Extract agreed for the meeting"
* content.attachment.contentType = #text/plain
* content.attachment.data = "U2l0dWF0aW9uIHLDqXN1bcOpZSA6IGlzb2xlbWVudCwgYWlkYW50ZSDDqXB1aXPDqWUsIHJlZnVzIGQnYWlkZSBsZSB3ZWVrLWVuZC4="
* content.attachment.title = "Extrait convenu pour la concertation / Extract agreed for the meeting"
* context.period.start = "2026-04-02"

Instance: lopez-concertation
InstanceOf: Visit
Usage: #example
Title: "lopez-concertation"
* status = #finished
* class = $v3-ActCode#HH
* type = VisitKind#meeting
* subject = Reference(lopez)
* participant.individual = Reference(durand-role)
* period.start = "2026-04-03T14:00:00+02:00"
* period.end = "2026-04-03T15:30:00+02:00"
* serviceProvider = Reference(maia-armance)

Instance: lopez-concertation-accord
InstanceOf: MaiaConsent
Usage: #example
Title: "Accord pour la concertation, limité à l'extrait / Consent for the meeting, limited to the extract"
* extension[recorder].valueReference = Reference(durand-role)
* extension[informationGiven].extension[date].valueDateTime = "2026-03-02T09:00:00+01:00"
* extension[informationGiven].extension[by].valueReference = Reference(durand-role)
* status = #active
* scope = $consentscope#patient-privacy
* category[attestation] = $LOINC#59284-0
* category[kind] = ConsentCategory#consent
* patient = Reference(lopez)
* dateTime = "2026-03-02"
* performer = Reference(lopez)
* organization = Reference(maia-armance)
* sourceAttachment.title = "Formulaire signé, conservé par la structure / Signed form, kept by the organisation"
* policy.uri = Canonical(base-protocol-v1)
* provision.type = #permit
* provision.period.start = "2026-04-01"
* provision.period.end = "2026-04-30"
* provision.actor.role = $v3-ParticipationType#IRCP
* provision.actor.reference = Reference(ccas-armance)
* provision.data.meaning = #instance
* provision.data.reference = Reference(lopez-extrait-concertation)

Instance: lopez-famille-de-roles
InstanceOf: Opposition
Usage: #example
Title: "Opposition à une famille de rôles / Opposition to a role family"
* extension[recorder].valueReference = Reference(durand-role)
* extension[informationGiven].extension[date].valueDateTime = "2026-03-02T09:00:00+01:00"
* extension[informationGiven].extension[by].valueReference = Reference(durand-role)
* status = #active
* scope = $consentscope#patient-privacy
* category[attestation] = $LOINC#59284-0
* category[kind] = ConsentCategory#opposition
* patient = Reference(lopez)
* dateTime = "2026-03-02"
* performer = Reference(lopez)
* organization = Reference(maia-armance)
* sourceAttachment.title = "Formulaire signé, conservé par la structure / Signed form, kept by the organisation"
* policy.uri = Canonical(base-protocol-v1)
* provision.type = #deny
* provision.period.start = "2026-03-02"
* provision.extension[actorRoleFamily].valueCoding = RoleFamily#desk
