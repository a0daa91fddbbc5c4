Instance: equipe-ursin
InstanceOf: MaiaCareTeam
Usage: #example
Title: "Équipe de Mme Ursin / Team"
* extension[territory].valueReference = Reference(territoire-armance)
* extension[informationGiven].extension[date].valueDateTime = "2026-01-15T10:00:00+01:00"
* extension[informationGiven].extension[by].valueReference = Reference(durand-role)
* identifier.system = "https://maia-armance.example/equipes"
* identifier.value = "equipe-ursin"
* status = #active
* category = TeamCategory#care-team
* name = "Équipe de Mme Ursin / Team"
* subject = Reference(ursin)
* period.start = "2026-01-15"
* participant[0].member = Reference(durand-role)
* participant[0].period.start = "2026-01-15"
* participant[1].member = Reference(leroy-role)
* participant[1].period.start = "2026-01-15"
* participant[2].member = Reference(ursin-tutrice)
* participant[2].period.start = "2026-01-15"
* managingOrganization = Reference(maia-armance)

Instance: cercle-ursin
InstanceOf: MaiaCareTeam
Usage: #example
Title: "Cercle élargi : CCAS / Extended circle"
* extension[territory].valueReference = Reference(territoire-armance)
* extension[informationGiven].extension[date].valueDateTime = "2026-03-02T09:00:00+01:00"
* extension[informationGiven].extension[by].valueReference = Reference(durand-role)
* identifier.system = "https://maia-armance.example/equipes"
* identifier.value = "cercle-ursin"
* status = #active
* category = TeamCategory#extended-circle
* name = "Cercle élargi : CCAS / Extended circle"
* subject = Reference(ursin)
* period.start = "2026-03-02"
* participant[0].member = Reference(lambert-role)
* participant[0].period.start = "2026-03-02"
* managingOrganization = Reference(maia-armance)

Instance: ursin-par-tutrice
InstanceOf: MaiaConsent
Usage: #example
Title: "Consentement de la tutrice à la personne / Consent by the guardian of the person"
* extension[onBehalf].valueCoding = OnBehalfReason#representation-of-the-person
* extension[recorder].valueReference = Reference(durand-role)
* extension[informationGiven].extension[date].valueDateTime = "2026-03-02T09:00:00+01:00"
* extension[informationGiven].extension[by].valueReference = Reference(durand-role)
* status = #active
* scope = $consentscope#patient-privacy
* category[attestation] = $LOINC#59284-0
* category[kind] = ConsentCategory#consent
* patient = Reference(ursin)
* dateTime = "2026-03-02"
* performer = Reference(ursin-tutrice)
* organization = Reference(maia-armance)
* sourceAttachment.title = "Formulaire signé, conservé par la structure / Signed form, kept by the organisation"
* policy.uri = Canonical(base-protocol-v1)
* provision.type = #permit
* provision.period.start = "2026-03-02"
* provision.actor.role = $v3-ParticipationType#IRCP
* provision.actor.reference = Reference(ccas-armance)

Instance: ursin-par-personne-de-confiance
InstanceOf: MaiaConsent
Usage: #example
Title: "Variante : la personne de confiance, sans représentant / Variant: the trusted person"
* extension[onBehalf].valueCoding = OnBehalfReason#unable-to-consent
* extension[recorder].valueReference = Reference(durand-role)
* extension[informationGiven].extension[date].valueDateTime = "2025-06-01T09:00:00+01:00"
* extension[informationGiven].extension[by].valueReference = Reference(durand-role)
* status = #inactive
* scope = $consentscope#patient-privacy
* category[attestation] = $LOINC#59284-0
* category[kind] = ConsentCategory#consent
* patient = Reference(ursin)
* dateTime = "2025-06-01"
* performer = Reference(ursin-soeur)
* organization = Reference(maia-armance)
* sourceAttachment.title = "Formulaire signé, conservé par la structure / Signed form, kept by the organisation"
* policy.uri = Canonical(base-protocol-v1)
* provision.type = #permit
* provision.period.start = "2025-06-01"
* provision.period.end = "2025-10-03"
* provision.actor.role = $v3-ParticipationType#IRCP
* provision.actor.reference = Reference(ccas-armance)
