Profile: MaiaPractitioner
Parent: Practitioner
Id: maia-practitioner
Title: "Professionnel / Practitioner"
Description: "FR : personne physique qui exerce. Reprend as-practitioner : identifiant national (IDNPS) ou RPPS. EN: the professional. Follows as-practitioner: national identifier (IDNPS) or RPPS."
* insert Published
* identifier 1..* MS
* identifier.system 1..1
* identifier.value 1..1
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier contains idNatPs 0..1 MS and rpps 0..1 MS
* identifier[idNatPs].type 1..1
* identifier[idNatPs].type = $fr-v2-0203#IDNPS
* identifier[idNatPs].system = "urn:oid:1.2.250.1.71.4.2.1" (exactly)
* identifier[rpps].type 1..1
* identifier[rpps].type = $fr-v2-0203#RPPS
* identifier[rpps].system = "https://rpps.esante.gouv.fr" (exactly)
* active 1..1 MS
* name 1..* MS
* name.family 1..1 MS
* name.given MS
* name.prefix 0..1
* telecom MS
* telecom.system 1..1
* telecom.value 1..1

Profile: MaiaPractitionerRole
Parent: PractitionerRole
Id: maia-practitioner-role
Title: "Situation d'exercice / Practitioner role"
Description: "FR : un professionnel dans une structure et un rôle, sur un ou plusieurs territoires. C'est la situation d'exercice, pas la personne, qui lit et écrit. Reprend as-practitionerrole. EN: a professional in an organisation and a role, in one or several territories. It is the role, not the person, that reads and writes. Follows as-practitionerrole."
* insert Published
* extension contains TerritoryExtension named territory 0..* MS
* identifier MS
* active 1..1 MS
* period MS
* practitioner 1..1 MS
* practitioner only Reference(MaiaPractitioner)
* organization 1..1 MS
* organization only Reference(MaiaOrganization)
* code 1..* MS
* code from ProfessionalRoleCodes (extensible)
* code ^short = "Rôle ou profession (TRE_R85, G15, R94, R95) / Role or profession"
* telecom MS
* telecom.system 1..1
* telecom.value 1..1

Profile: MaiaOrganization
Parent: Organization
Id: maia-organization
Title: "Structure / Organisation"
Description: "FR : structure sanitaire, sociale ou médico-sociale. Reprend as-organization : FINESS, SIRET ou identifiant national de structure ; catégorie TRE_R66 ou secteur TRE_R02. EN: health, social or medico-social organisation. Follows as-organization."
* insert Published
* extension contains TerritoryExtension named territory 0..* MS
* identifier 1..* MS
* identifier.system 1..1
* identifier.value 1..1
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier contains idNatSt 0..1 MS and finess 0..2 MS and sirene 0..2 MS
* identifier[idNatSt].use 1..1
* identifier[idNatSt].use = #official
* identifier[idNatSt].type 1..1
* identifier[idNatSt].type = $fr-v2-0203#IDNST
* identifier[idNatSt].system = "urn:oid:1.2.250.1.71.4.2.2" (exactly)
* identifier[finess].type 1..1
* identifier[finess].system = "https://finess.esante.gouv.fr" (exactly)
* identifier[sirene].type 1..1
* identifier[sirene].system = "https://sirene.fr" (exactly)
* active 1..1 MS
* type 1..* MS
* name 1..1 MS
* telecom MS
* telecom.system 1..1
* telecom.value 1..1
* address MS
* partOf MS

Profile: Territory
Parent: Location
Id: maia-territory
Title: "Territoire / Territory"
Description: "FR : territoire MAIA, DAC ou sous-ensemble ; référencé par l'extension territory et par HealthcareService.coverageArea. EN: MAIA or coordination territory, or part of one; referenced by the territory extension and HealthcareService.coverageArea."
* insert Published
* extension contains CoveredCommune named commune 0..* MS
* identifier 1..* MS
* identifier.system 1..1
* identifier.value 1..1
* status 1..1 MS
* name 1..1 MS
* mode 1..1
* mode = #instance
* type 1..1 MS
* type from TerritoryKinds (required)
* physicalType 1..1
* physicalType = $location-physical-type#jdn
* managingOrganization MS
* partOf MS
* partOf only Reference(Territory)

Profile: SupportService
Parent: HealthcareService
Id: maia-support-service
Title: "Service sanitaire ou social / Health or social service"
Description: "FR : service que le guichet intégré propose : zone, conditions, capacité. EN: a service the one-stop desk offers: area, eligibility, capacity."
* insert Published
* extension contains ServiceCapacity named capacity 0..1 MS
* identifier MS
* active 1..1 MS
* providedBy 1..1 MS
* providedBy only Reference(MaiaOrganization)
* category 0..1
* type 1..* MS
* type from ServiceKinds (extensible)
* name 1..1 MS
* coverageArea 1..* MS
* coverageArea only Reference(Territory)
* eligibility MS
* eligibility.code MS
* eligibility.comment MS
* referralMethod MS
* availableTime MS
* telecom MS
* telecom.system 1..1
* telecom.value 1..1
