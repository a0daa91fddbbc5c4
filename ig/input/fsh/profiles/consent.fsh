Profile: PrivacyChoice
Parent: Consent
Id: maia-privacy-choice
Title: "Volonté de la personne / Privacy choice"
Description: "FR : socle commun aux consentements et oppositions, au format IHE PCF (options intermédiaire et avancée). EN: common base of consents and oppositions, in the shape of IHE PCF (intermediate and advanced options)."
* insert Published
* insert Labelled
* ^abstract = true
* obeys maia-consent-1 and maia-consent-2
* extension contains
    ConsentRecorder named recorder 0..1 MS and
    OnBehalf named onBehalf 0..1 MS and
    InformationGiven named informationGiven 0..1 MS and
    WithdrawalReason named withdrawalReason 0..1
* identifier MS
* status MS
* scope = $consentscope#patient-privacy
* category 2..* MS
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category contains attestation 1..1 MS and kind 1..1 MS
* category[attestation] = $LOINC#59284-0
* category[kind] from ConsentCategories (required)
* patient 1..1 MS
* patient only Reference(ServiceUser)
* dateTime 1..1 MS
* performer 1..1 MS
* performer only Reference(ServiceUser or MaiaRelatedPerson)
* organization 1..* MS
* source[x] MS
* policy 1..* MS
* policy.uri 1..1 MS
* policy.uri ^short = "Protocole accepté ou refusé / Protocol agreed to or refused"
* verification 0..0
* provision 1..1 MS
* provision.extension contains ActorRoleFamily named actorRoleFamily 0..* MS
* provision.type 1..1 MS
* provision.period MS
* provision.actor MS
* provision.actor.role = $v3-ParticipationType#IRCP
* provision.actor.reference MS
* provision.action 0..0
* provision.securityLabel MS
* provision.securityLabel from SecurityLabels (extensible)
* provision.purpose MS
* provision.purpose from SharingPurposes (extensible)
* provision.class 0..0
* provision.code 0..0
* provision.dataPeriod MS
* provision.data MS
* provision.provision MS
* provision.provision.extension contains ActorRoleFamily named actorRoleFamily 0..* MS
* provision.provision.type 1..1
* provision.provision.actor.role = $v3-ParticipationType#IRCP
* provision.provision.action 0..0
* provision.provision.securityLabel from SecurityLabels (extensible)
* provision.provision.purpose from SharingPurposes (extensible)
* provision.provision.class 0..0
* provision.provision.code 0..0
* provision.provision.provision 0..0

Profile: MaiaConsent
Parent: PrivacyChoice
Id: maia-consent
Title: "Consentement au partage / Consent to sharing"
Description: "FR : ouvre le cercle élargi, un autre territoire ou une étiquette sensible, sans jamais dépasser le plafond du protocole. Prend fin avec sa période ou son retrait. EN: opens the extended circle, another territory or a sensitive label, never beyond the protocol's ceiling. Ends with its period or withdrawal."
* insert Published
* extension[informationGiven] 1..1
* category[kind] = ConsentCategory#consent
* source[x] 1..1
* provision.type = #permit
* provision.period 1..1
* provision.period.start 1..1

Profile: Opposition
Parent: PrivacyChoice
Id: maia-opposition
Title: "Opposition / Opposition"
Description: "FR : refuse le partage à des personnes, structures, rôles ou pour des données nommés ; compte dès son enregistrement. Jamais visible de ceux qu'elle vise. EN: refuses sharing with the named people, organisations, roles or of the named data; counts as soon as recorded. Never visible to whom it names."
* insert Published
* category[kind] = ConsentCategory#opposition
* provision.type = #deny

Profile: EmergencyOpposition
Parent: PrivacyChoice
Id: maia-emergency-opposition
Title: "Opposition à l'accès en urgence / Opposition to emergency access"
Description: "FR : refuse par avance l'accès en urgence, à tous ; distincte des autres oppositions (modèle CSP L.1111-17). EN: refuses emergency access beforehand, to all; apart from other oppositions."
* insert Published
* category[kind] = ConsentCategory#emergency-opposition
* provision.type = #deny
* provision.actor 0..0
* provision.extension[actorRoleFamily] 0..0
* provision.purpose 1..1
* provision.purpose = $v3-ActReason#BTG
* provision.securityLabel 0..0
* provision.data 0..0
* provision.provision 0..0
