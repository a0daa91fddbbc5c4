Instance: equipe-vidal
InstanceOf: MaiaCareTeam
Usage: #example
Title: "Équipe de Mme Vidal / Team"
* extension[territory].valueReference = Reference(territoire-armance)
* extension[informationGiven].extension[date].valueDateTime = "2026-01-15T10:00:00+01:00"
* extension[informationGiven].extension[by].valueReference = Reference(durand-role)
* identifier.system = "https://maia-armance.example/equipes"
* identifier.value = "equipe-vidal"
* status = #active
* category = TeamCategory#care-team
* name = "Équipe de Mme Vidal / Team"
* subject = Reference(vidal)
* period.start = "2026-01-15"
* participant[0].member = Reference(durand-role)
* participant[0].period.start = "2026-01-15"
* participant[1].member = Reference(garnier-role)
* participant[1].period.start = "2026-01-15"
* participant[2].member = Reference(masson-role)
* participant[2].period.start = "2026-01-15"
* participant[3].member = Reference(leroy-role)
* participant[3].period.start = "2026-01-15"
* managingOrganization = Reference(maia-armance)

Instance: vidal-opposition
InstanceOf: Opposition
Usage: #example
Title: "Opposition à M. Garnier / Opposition to one psychologist"
* extension[recorder].valueReference = Reference(durand-role)
* extension[informationGiven].extension[date].valueDateTime = "2026-03-02T09:00:00+01:00"
* extension[informationGiven].extension[by].valueReference = Reference(durand-role)
* status = #active
* scope = $consentscope#patient-privacy
* category[attestation] = $LOINC#59284-0
* category[kind] = ConsentCategory#opposition
* patient = Reference(vidal)
* dateTime = "2026-03-02"
* performer = Reference(vidal)
* organization = Reference(maia-armance)
* sourceAttachment.title = "Formulaire signé, conservé par la structure / Signed form, kept by the organisation"
* policy.uri = Canonical(base-protocol-v1)
* provision.type = #deny
* provision.period.start = "2026-03-02"
* provision.actor.role = $v3-ParticipationType#IRCP
* provision.actor.reference = Reference(garnier)

Instance: vidal-accord-psy
InstanceOf: MaiaConsent
Usage: #example
Title: "Accord sur les données de psychiatrie pour Mme Masson / Consent on PSY data for Ms Masson"
* extension[recorder].valueReference = Reference(durand-role)
* extension[informationGiven].extension[date].valueDateTime = "2026-03-02T09:00:00+01:00"
* extension[informationGiven].extension[by].valueReference = Reference(durand-role)
* status = #active
* scope = $consentscope#patient-privacy
* category[attestation] = $LOINC#59284-0
* category[kind] = ConsentCategory#consent
* patient = Reference(vidal)
* dateTime = "2026-03-02"
* performer = Reference(vidal)
* organization = Reference(maia-armance)
* sourceAttachment.title = "Formulaire signé, conservé par la structure / Signed form, kept by the organisation"
* policy.uri = Canonical(base-protocol-v1)
* provision.type = #permit
* provision.period.start = "2026-03-02"
* provision.actor.role = $v3-ParticipationType#IRCP
* provision.actor.reference = Reference(masson-role)
* provision.provision.type = #permit
* provision.provision.actor.role = $v3-ParticipationType#IRCP
* provision.provision.actor.reference = Reference(masson-role)
* provision.provision.securityLabel = $v3-ActCode#PSY

Instance: vidal-deuil
InstanceOf: Condition
Usage: #example
Title: "Deuil difficile / Complicated grief"
* meta.security = $v3-ActCode#PSY
* clinicalStatus = http://terminology.hl7.org/CodeSystem/condition-clinical#active
* code.text = "Deuil difficile / Complicated grief"
* subject = Reference(vidal)
* recordedDate = "2026-02-10"
* recorder = Reference(masson-role)
