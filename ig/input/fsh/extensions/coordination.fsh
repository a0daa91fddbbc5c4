Extension: TerritoryExtension
Id: territory
Title: "Territoire / Territory"
Description: "FR : territoire MAIA ou DAC dont relève l'usager, l'équipe, le rôle, la structure, l'orientation ou le suivi. EN: MAIA or coordination territory of the service user, team, role, organisation, referral or episode."
Context: Patient, CareTeam, PractitionerRole, Organization, ServiceRequest, EpisodeOfCare
* insert Published
* value[x] only Reference(Territory)
* value[x] 1..1

Extension: InformationGiven
Id: information-given
Title: "Information de la personne / Information given to the person"
Description: "FR : quand et par qui la personne a été informée de la nature des informations partagées et de leurs destinataires (CSP R.1110-3, D.1110-3-1), ou pourquoi elle n'a pas pu l'être. EN: when and by whom the person was informed of the nature of the information shared and its recipients, or why this was impossible."
Context: CareTeam, CareTeam.participant, Consent
* insert Published
* obeys maia-information-1
* extension contains
    date 0..1 MS and
    by 0..1 MS and
    document 0..1 and
    category 0..* and
    recipient 0..* and
    media 0..1 and
    security 0..1 and
    waiver 0..1 MS
* extension[date] ^short = "Date de l'information / When the person was informed"
* extension[date].value[x] only dateTime
* extension[by] ^short = "Qui a informé / Who informed"
* extension[by].value[x] only Reference(Practitioner or PractitionerRole or Organization)
* extension[document] ^short = "Support remis / Document handed over"
* extension[document].value[x] only Reference(DocumentReference)
* extension[category] ^short = "Catégories d'informations annoncées / Categories announced"
* extension[category].value[x] only Coding
* extension[category].valueCoding from DataCategories (required)
* extension[recipient] ^short = "Catégories de professionnels annoncées / Categories of professionals announced"
* extension[recipient].value[x] only Coding
* extension[recipient].valueCoding from RoleFamilies (required)
* extension[media] ^short = "Supports utilisés / Media used"
* extension[media].value[x] only string
* extension[security] ^short = "Mesures de sécurité / Security measures"
* extension[security].value[x] only string
* extension[waiver] ^short = "Urgence ou impossibilité / Urgency or impossibility"
* extension[waiver].value[x] only Coding
* extension[waiver].valueCoding from InformationWaivers (required)

Extension: ServiceCapacity
Id: service-capacity
Title: "Capacité et disponibilité / Capacity and availability"
Description: "FR : places totales et disponibles d'un service à une date, pour le guichet intégré. EN: total and available places of a service at a date, for the one-stop desk."
Context: HealthcareService
* insert Published
* obeys maia-capacity-1
* extension contains
    total 1..1 MS and
    available 1..1 MS and
    waitingDays 0..1 and
    asOf 1..1 MS
* extension[total] ^short = "Places autorisées / Total places"
* extension[total].value[x] only unsignedInt
* extension[available] ^short = "Places disponibles / Available places"
* extension[available].value[x] only unsignedInt
* extension[waitingDays] ^short = "Délai d'attente en jours / Waiting time in days"
* extension[waitingDays].value[x] only unsignedInt
* extension[asOf] ^short = "Situation à cette date / As of"
* extension[asOf].value[x] only dateTime

Extension: CoveredCommune
Id: covered-commune
Title: "Commune couverte / Covered commune"
Description: "FR : code INSEE d'une commune du territoire. EN: INSEE code of a commune of the territory."
Context: Location
* insert Published
* value[x] only Coding
* value[x] 1..1
* valueCoding.system 1..1
* valueCoding.code 1..1
