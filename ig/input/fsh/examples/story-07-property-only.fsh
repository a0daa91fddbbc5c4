Instance: equipe-tessier
InstanceOf: MaiaCareTeam
Usage: #example
Title: "Équipe de M. Tessier / Team"
* extension[territory].valueReference = Reference(territoire-armance)
* extension[informationGiven].extension[date].valueDateTime = "2026-01-15T10:00:00+01:00"
* extension[informationGiven].extension[by].valueReference = Reference(durand-role)
* identifier.system = "https://maia-armance.example/equipes"
* identifier.value = "equipe-tessier"
* status = #active
* category = TeamCategory#care-team
* name = "Équipe de M. Tessier / Team"
* subject = Reference(tessier)
* period.start = "2026-01-15"
* participant[0].member = Reference(durand-role)
* participant[0].period.start = "2026-01-15"
* participant[1].member = Reference(morel-role)
* participant[1].period.start = "2026-01-15"
* participant[2].member = Reference(henry-role)
* participant[2].period.start = "2026-01-15"
* managingOrganization = Reference(maia-armance)

Instance: tessier-consentement
InstanceOf: MaiaConsent
Usage: #example
Title: "M. Tessier décide lui-même / He decides himself"
* extension[recorder].valueReference = Reference(durand-role)
* extension[informationGiven].extension[date].valueDateTime = "2026-03-02T09:00:00+01:00"
* extension[informationGiven].extension[by].valueReference = Reference(durand-role)
* status = #active
* scope = $consentscope#patient-privacy
* category[attestation] = $LOINC#59284-0
* category[kind] = ConsentCategory#consent
* patient = Reference(tessier)
* dateTime = "2026-03-02"
* performer = Reference(tessier)
* organization = Reference(maia-armance)
* sourceAttachment.title = "Formulaire signé, conservé par la structure / Signed form, kept by the organisation"
* policy.uri = Canonical(base-protocol-v1)
* provision.type = #permit
* provision.period.start = "2026-03-02"
* provision.actor.role = $v3-ParticipationType#IRCP
* provision.actor.reference = Reference(ccas-armance)
