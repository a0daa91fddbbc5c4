Instance: equipe-lopez
InstanceOf: MaiaCareTeam
Usage: #example
Title: "Équipe de M. Lopez / Team"
* extension[territory].valueReference = Reference(territoire-armance)
* extension[informationGiven].extension[date].valueDateTime = "2026-01-15T10:00:00+01:00"
* extension[informationGiven].extension[by].valueReference = Reference(durand-role)
* identifier.system = "https://maia-armance.example/equipes"
* identifier.value = "equipe-lopez"
* status = #active
* category = TeamCategory#care-team
* name = "Équipe de M. Lopez / Team"
* subject = Reference(lopez)
* period.start = "2026-01-15"
* participant[0].member = Reference(durand-role)
* participant[0].period.start = "2026-01-15"
* participant[1].member = Reference(benali-role)
* participant[1].period.start = "2026-01-15"
* participant[2].member = Reference(morel-role)
* participant[2].period.start = "2026-01-15"
* participant[3].member = Reference(lopez-epouse)
* participant[3].period.start = "2026-01-15"
* managingOrganization = Reference(maia-armance)

Instance: cercle-lopez
InstanceOf: MaiaCareTeam
Usage: #example
Title: "Cercle élargi : CCAS / Extended circle"
* extension[territory].valueReference = Reference(territoire-armance)
* extension[informationGiven].extension[date].valueDateTime = "2026-01-15T10:00:00+01:00"
* extension[informationGiven].extension[by].valueReference = Reference(durand-role)
* identifier.system = "https://maia-armance.example/equipes"
* identifier.value = "cercle-lopez"
* status = #active
* category = TeamCategory#extended-circle
* name = "Cercle élargi : CCAS / Extended circle"
* subject = Reference(lopez)
* period.start = "2026-01-15"
* participant[0].member = Reference(lambert-role)
* participant[0].period.start = "2026-01-15"
* managingOrganization = Reference(maia-armance)

Instance: lopez-ccas
InstanceOf: MaiaConsent
Usage: #example
Title: "Consentement au partage avec le CCAS / Consent to share with the CCAS"
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
* provision.period.start = "2026-03-02"
* provision.actor.role = $v3-ParticipationType#IRCP
* provision.actor.reference = Reference(ccas-armance)
* provision.purpose = $v3-ActReason#TREAT

Instance: lopez-ccas-retire
InstanceOf: MaiaConsent
Usage: #example
Title: "Le même, retiré / The same, withdrawn"
* extension[recorder].valueReference = Reference(durand-role)
* extension[informationGiven].extension[date].valueDateTime = "2026-03-02T09:00:00+01:00"
* extension[informationGiven].extension[by].valueReference = Reference(durand-role)
* status = #inactive
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
* provision.period.start = "2026-03-02"
* provision.period.end = "2026-05-10"
* provision.actor.role = $v3-ParticipationType#IRCP
* provision.actor.reference = Reference(ccas-armance)
* provision.purpose = $v3-ActReason#TREAT

Instance: lopez-ccas-renouvellement
InstanceOf: ConsentRenewal
Usage: #example
Title: "Rappel annulé : le consentement a été retiré / Reminder cancelled: the consent was withdrawn"
* status = #cancelled
* statusReason.text = "Le consentement a été retiré, remplacé ou prolongé. / The consent was withdrawn, replaced or prolonged."
* intent = #plan
* code = TaskKind#consent-renewal
* focus = Reference(lopez-ccas-retire)
* for = Reference(lopez)
* authoredOn = "2026-05-20T08:00:00+02:00"
* owner = Reference(durand-role)
* restriction.period.end = "2026-06-19T00:00:00+02:00"
* description = "Ce consentement prend bientôt fin. / This consent ends soon."
