// Service users, all fictional; INS numbers are of the national test domain.

Instance: delmas
InstanceOf: ServiceUserIns
Usage: #example
Title: "Denise Marie Delmas"
* extension[territory].valueReference = Reference(territoire-armance)
* insert QualifiedIdentity(10323)
* identifier[insTest].use = #official
* identifier[insTest].type = $fr-v2-0203#INS-NIR-TEST
* identifier[insTest].system = "urn:oid:1.2.250.1.213.1.4.10"
* identifier[insTest].value = "238041032304231"
* active = true
* insert OfficialName(Delmas, [[Denise]], [[Denise Marie]])
* gender = #female
* birthDate = "1938-04-12"
* insert HomeAddress
* generalPractitioner = Reference(morel)

Instance: tessier
InstanceOf: ServiceUserIns
Usage: #example
Title: "Thierry Tessier"
* extension[territory].valueReference = Reference(territoire-armance)
* insert QualifiedIdentity(10362)
* identifier[insTest].use = #official
* identifier[insTest].type = $fr-v2-0203#INS-NIR-TEST
* identifier[insTest].system = "urn:oid:1.2.250.1.213.1.4.10"
* identifier[insTest].value = "141061036201584"
* active = true
* insert OfficialName(Tessier, [[Thierry]], [[Thierry]])
* gender = #male
* birthDate = "1941-06-30"
* insert HomeAddress
* generalPractitioner = Reference(morel)

Instance: kaplan
InstanceOf: ServiceUserIns
Usage: #example
Title: "Samuel Kaplan"
* extension[territory].valueReference = Reference(territoire-armance)
* insert QualifiedIdentity(10323)
* identifier[insTest].use = #official
* identifier[insTest].type = $fr-v2-0203#INS-NIR-TEST
* identifier[insTest].system = "urn:oid:1.2.250.1.213.1.4.10"
* identifier[insTest].value = "144021032300781"
* active = true
* insert OfficialName(Kaplan, [[Samuel]], [[Samuel]])
* gender = #male
* birthDate = "1944-02-03"
* insert HomeAddress
* generalPractitioner = Reference(morel)

Instance: bertin
InstanceOf: ServiceUser
Usage: #example
Title: "Rose Bertin"
* extension[territory].valueReference = Reference(territoire-armance)
* identifier.use = #usual
* identifier.type = $v2-0203#PI
* identifier.system = "https://maia-armance.example/usagers"
* identifier.value = "BERTIN-1940"
* active = true
* name.use = #official
* name.family = "Bertin"
* name.given = "Rose"
* gender = #female
* birthDate = "1940-09-21"
* insert HomeAddress
* generalPractitioner = Reference(morel)

Instance: noel
InstanceOf: ServiceUser
Usage: #example
Title: "Étienne Noël"
* extension[territory].valueReference = Reference(territoire-armance)
* identifier.use = #usual
* identifier.type = $v2-0203#PI
* identifier.system = "https://maia-armance.example/usagers"
* identifier.value = "NOEL-1936"
* active = true
* name.use = #official
* name.family = "Noël"
* name.given = "Étienne"
* gender = #male
* birthDate = "1936-12-01"
* insert HomeAddress
* generalPractitioner = Reference(morel)

Instance: vidal
InstanceOf: ServiceUser
Usage: #example
Title: "Marthe Vidal"
* extension[territory].valueReference = Reference(territoire-armance)
* identifier.use = #usual
* identifier.type = $v2-0203#PI
* identifier.system = "https://maia-armance.example/usagers"
* identifier.value = "VIDAL-1942"
* active = true
* name.use = #official
* name.family = "Vidal"
* name.given = "Marthe"
* gender = #female
* birthDate = "1942-03-15"
* insert HomeAddress
* generalPractitioner = Reference(morel)

Instance: lopez
InstanceOf: ServiceUser
Usage: #example
Title: "Manuel Lopez"
* extension[territory].valueReference = Reference(territoire-armance)
* identifier.use = #usual
* identifier.type = $v2-0203#PI
* identifier.system = "https://maia-armance.example/usagers"
* identifier.value = "LOPEZ-1939"
* active = true
* name.use = #official
* name.family = "Lopez"
* name.given = "Manuel"
* gender = #male
* birthDate = "1939-11-08"
* insert HomeAddress
* generalPractitioner = Reference(morel)

Instance: ursin
InstanceOf: ServiceUser
Usage: #example
Title: "Ursule Ursin"
* extension[territory].valueReference = Reference(territoire-armance)
* identifier.use = #usual
* identifier.type = $v2-0203#PI
* identifier.system = "https://maia-armance.example/usagers"
* identifier.value = "URSIN-1933"
* active = true
* name.use = #official
* name.family = "Ursin"
* name.given = "Ursule"
* gender = #female
* birthDate = "1933-07-19"
* insert HomeAddress
* generalPractitioner = Reference(morel)

Instance: perrin
InstanceOf: ServiceUser
Usage: #example
Title: "Guy Perrin"
* extension[territory].valueReference = Reference(territoire-armance)
* identifier.use = #usual
* identifier.type = $v2-0203#PI
* identifier.system = "https://maia-armance.example/usagers"
* identifier.value = "PERRIN-1946"
* active = true
* name.use = #official
* name.family = "Perrin"
* name.given = "Guy"
* gender = #male
* birthDate = "1946-05-27"
* insert HomeAddress
* generalPractitioner = Reference(morel)

RuleSet: QualifiedIdentity(insee)
* extension[1].url = $fr-identity-reliability
* extension[1].extension[0].url = "identityStatus"
* extension[1].extension[0].valueCoding = $fr-identity-status#VALI
* extension[1].extension[1].url = "validationMode"
* extension[1].extension[1].valueCoding = $fr-validation-mode#CN
* extension[2].url = "http://hl7.org/fhir/StructureDefinition/patient-birthPlace"
* extension[2].valueAddress.extension.url = $fr-insee-code
* extension[2].valueAddress.extension.valueCoding = $R13#{insee}

RuleSet: OfficialName(family, given, list)
* name.use = #official
* name.family = "{family}"
* name.given = "{given}"
* name.extension.url = $fr-birth-list-given-name
* name.extension.valueString = "{list}"

RuleSet: HomeAddress
* address.use = #home
* address.line = "3 allée des Exemples"
* address.postalCode = "99000"
* address.city = "Armance-Ville"
