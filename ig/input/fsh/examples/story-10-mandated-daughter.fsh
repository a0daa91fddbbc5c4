Instance: delmas-note-fille
InstanceOf: LiaisonNote
Usage: #example
Title: "delmas-note-fille"
* status = #current
* type = $R234#OBS
* subject = Reference(delmas)
* date = "2026-03-02T19:00:00+01:00"
* author = Reference(delmas-fille)
* content.attachment.contentType = #text/plain
* content.attachment.language = #fr
* content.attachment.data = "TWFtYW4gYSBiaWVuIG1hbmfDqSBjZSBzb2lyLiBFbGxlIGRlbWFuZGUgcXVhbmQgcmV2aWVudCBsJ2luZmlybWnDqHJlLg=="

Instance: delmas-note-reponse
InstanceOf: LiaisonNote
Usage: #example
Title: "delmas-note-reponse"
* relatesTo.code = #appends
* relatesTo.target = Reference(delmas-note-fille)
* status = #current
* type = $R234#INST
* subject = Reference(delmas)
* date = "2026-03-03T10:40:00+01:00"
* author = Reference(leroy-role)
* content.attachment.contentType = #text/plain
* content.attachment.language = #fr
* content.attachment.data = "UGFzc2FnZSBkZW1haW4gw6AgMTAgaC4="

Instance: delmas-note-masquee
InstanceOf: LiaisonNote
Usage: #example
Title: "delmas-note-masquee"
* securityLabel = $A07#MASQUE_PT
* extension[0].url = $cdl-is-emergency
* extension[0].valueBoolean = false
* status = #current
* type = $R234#GEN
* subject = Reference(delmas)
* date = "2026-03-03T12:00:00+01:00"
* author = Reference(durand-role)
* content.attachment.contentType = #text/plain
* content.attachment.language = #fr
* content.attachment.data = "UG9pbnQgcsOpc2VydsOpIGF1eCBwcm9mZXNzaW9ubmVscy4="

Instance: delmas-fille-accord
InstanceOf: MaiaConsent
Usage: #example
Title: "La fille lit ce que le protocole accorde aux aidants / The daughter reads what the protocol grants caregivers"
* extension[recorder].valueReference = Reference(durand-role)
* extension[informationGiven].extension[date].valueDateTime = "2026-03-02T09:00:00+01:00"
* extension[informationGiven].extension[by].valueReference = Reference(durand-role)
* status = #active
* scope = $consentscope#patient-privacy
* category[attestation] = $LOINC#59284-0
* category[kind] = ConsentCategory#consent
* patient = Reference(delmas)
* dateTime = "2026-03-02"
* performer = Reference(delmas)
* organization = Reference(maia-armance)
* sourceAttachment.title = "Formulaire signé, conservé par la structure / Signed form, kept by the organisation"
* policy.uri = Canonical(base-protocol-v1)
* provision.type = #permit
* provision.period.start = "2026-03-02"
* provision.actor.role = $v3-ParticipationType#IRCP
* provision.actor.reference = Reference(delmas-fille)

Instance: delmas-fille-sans-alertes
InstanceOf: Opposition
Usage: #example
Title: "La fille ne voit pas les alertes / The daughter does not see alerts"
* extension[recorder].valueReference = Reference(durand-role)
* extension[informationGiven].extension[date].valueDateTime = "2026-03-02T09:00:00+01:00"
* extension[informationGiven].extension[by].valueReference = Reference(durand-role)
* status = #active
* scope = $consentscope#patient-privacy
* category[attestation] = $LOINC#59284-0
* category[kind] = ConsentCategory#opposition
* patient = Reference(delmas)
* dateTime = "2026-03-02"
* performer = Reference(delmas)
* organization = Reference(maia-armance)
* sourceAttachment.title = "Formulaire signé, conservé par la structure / Signed form, kept by the organisation"
* policy.uri = Canonical(base-protocol-v1)
* provision.type = #deny
* provision.period.start = "2026-03-02"
* provision.actor.role = $v3-ParticipationType#IRCP
* provision.actor.reference = Reference(delmas-fille)
* provision.securityLabel = DataCategory#ALERT
