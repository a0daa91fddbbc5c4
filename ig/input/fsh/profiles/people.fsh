Profile: ServiceUser
Parent: Patient
Id: maia-service-user
Title: "Usager / Service user"
Description: "FR : personne âgée accompagnée. Reprend fr-core-patient : types d'identifiants, nom officiel ou d'usage, sexe limité à male, female, unknown. EN: the older person supported. Follows fr-core-patient: identifier types, official or usual name, sex limited to male, female, unknown."
* insert Published
* insert Labelled
* extension contains TerritoryExtension named territory 0..1 MS
* identifier MS
* identifier.system 1..1
* identifier.value 1..1
* active MS
* name 1..* MS
* name.use 1..1
* name.family MS
* name.given MS
* name.prefix 0..1
* telecom MS
* telecom.system 1..1
* telecom.value 1..1
* gender 1..1 MS
* gender from ServiceUserGenders (required)
* birthDate 1..1 MS
* address MS
* contact MS
* generalPractitioner MS
* generalPractitioner only Reference(Practitioner or PractitionerRole or Organization)
* managingOrganization MS

ValueSet: ServiceUserGenders
Id: service-user-gender
Title: "Sexe / Sex"
Description: "FR : sexe au sens de FR Core. EN: sex as in FR Core."
* insert OwnValues
* http://hl7.org/fhir/administrative-gender#male
* http://hl7.org/fhir/administrative-gender#female
* http://hl7.org/fhir/administrative-gender#unknown

Profile: ServiceUserIns
Parent: ServiceUser
Id: maia-service-user-ins
Title: "Usager avec INS qualifiée / Service user with a qualified INS"
Description: "FR : identité qualifiée : un INS et ses cinq traits, statut VALI. Reprend fr-core-patient-ins. EN: qualified identity: one INS and its five traits, status VALI. Follows fr-core-patient-ins."
* insert Published
* obeys maia-ins-1 and maia-ins-2 and maia-ins-3 and maia-ins-4
* identifier 1..*
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier contains
    insNir 0..1 MS and
    insNia 0..1 MS and
    insTest 0..1 and
    insDemo 0..1
* insert InsIdentifier(insNir, urn:oid:1.2.250.1.213.1.4.8, INS-NIR)
* insert InsIdentifier(insNia, urn:oid:1.2.250.1.213.1.4.9, INS-NIA)
* insert InsIdentifier(insTest, urn:oid:1.2.250.1.213.1.4.10, INS-NIR-TEST)
* insert InsIdentifier(insDemo, urn:oid:1.2.250.1.213.1.4.11, INS-NIR-DEMO)

RuleSet: InsIdentifier(slice, system, type)
* identifier[{slice}].use 1..1
* identifier[{slice}].type 1..1
* identifier[{slice}].type = $fr-v2-0203#{type}
* identifier[{slice}].system 1..1
* identifier[{slice}].system = "{system}" (exactly)
* identifier[{slice}].value 1..1

Profile: MaiaRelatedPerson
Parent: RelatedPerson
Id: maia-related-person
Title: "Proche / Related person"
Description: "FR : proche de l'usager : aidant, personne de confiance, représentant légal, personne à prévenir. Reprend fr-core-related-person et le profil CDS : un identifiant, un nom, un moyen de contact, le rôle en TRE_R260, le lien en TRE_R216. EN: relative of the service user: caregiver, trusted person, legal representative, emergency contact. Follows fr-core-related-person and CDS: one identifier, one name, a telecom, role in TRE_R260, relation in TRE_R216."
* insert Published
* insert Labelled
* obeys maia-related-1 and maia-related-2
* extension contains
    ProtectionMandate named protectionMandate 0..* MS and
    PersonMandate named personMandate 0..1 MS
* identifier 1..1 MS
* active 1..1 MS
* patient 1..1 MS
* patient only Reference(ServiceUser)
* relationship 1..* MS
* relationship ^slicing.discriminator.type = #value
* relationship ^slicing.discriminator.path = "coding.system"
* relationship ^slicing.rules = #open
* relationship contains role 1..1 MS and relation 0..1 MS
* relationship[role] ^short = "Rôle : CAREGIVER, NOK, GUARD, ECON / Role"
* relationship[role].coding 1..1
* relationship[role].coding from ContactRoles (required)
* relationship[role].coding.system 1..1
* relationship[role].coding.system = "https://mos.esante.gouv.fr/NOS/TRE_R260-HL7RoleClass/FHIR/TRE-R260-HL7RoleClass" (exactly)
* relationship[role].coding.code 1..1
* relationship[relation] ^short = "Lien familial ou autre (TRE_R216) / Relation"
* relationship[relation].coding 1..1
* relationship[relation].coding.system 1..1
* relationship[relation].coding.system = "https://mos.esante.gouv.fr/NOS/TRE_R216-HL7RoleCode/FHIR/TRE-R216-HL7RoleCode" (exactly)
* relationship[relation].coding.code 1..1
* name 1..1 MS
* name.family 1..1
* name.given 0..1
* name.prefix 0..1
* telecom 1..* MS
* telecom.system 1..1
* telecom.value 1..1
* period MS

Profile: Caregiver
Parent: MaiaRelatedPerson
Id: maia-caregiver
Title: "Proche aidant / Caregiver"
Description: "FR : aidant ; il n'accède au dossier que par le mandat de la personne. EN: caregiver; access only by the person's mandate."
* insert Published
* relationship[role] = $R260#CAREGIVER

Profile: TrustedPerson
Parent: MaiaRelatedPerson
Id: maia-trusted-person
Title: "Personne de confiance / Trusted person"
Description: "FR : personne de confiance désignée (CSP L.1111-6, CASF L.311-5-1). EN: designated trusted person."
* insert Published
* extension[personMandate] 1..1
* relationship[role] = $R260#NOK

Profile: LegalRepresentative
Parent: MaiaRelatedPerson
Id: maia-legal-representative
Title: "Représentant légal / Legal representative"
Description: "FR : tuteur, curateur, mandataire, personne habilitée, avec mesure, étendue et mode. EN: guardian, curator, mandatary, with measure, scope and mode."
* insert Published
* extension[protectionMandate] 1..*
* relationship[role] = $R260#GUARD
