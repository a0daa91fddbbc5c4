// Organisations, all fictional; numbers in ranges that are not attributed.

Instance: ch-armance
InstanceOf: MaiaOrganization
Usage: #example
Title: "Centre hospitalier d'Armance"
* extension[territory].valueReference = Reference(territoire-armance)
* identifier[idNatSt].use = #official
* identifier[idNatSt].type = $fr-v2-0203#IDNST
* identifier[idNatSt].system = "urn:oid:1.2.250.1.71.4.2.2"
* identifier[idNatSt].value = "1990000011"
* identifier[finess].type = $fr-v2-0203#FINEG
* identifier[finess].system = "https://finess.esante.gouv.fr"
* identifier[finess].value = "990000011"
* active = true
* type = $R66#355
* name = "Centre hospitalier d'Armance"
* telecom.system = #phone
* telecom.value = "+33999000000"
* address.line = "1 rue des Exemples"
* address.postalCode = "99000"
* address.city = "Armance-Ville"

Instance: cabinet-tilleuls
InstanceOf: MaiaOrganization
Usage: #example
Title: "Cabinet médical des Tilleuls"
* extension[territory].valueReference = Reference(territoire-armance)
* identifier[idNatSt].use = #official
* identifier[idNatSt].type = $fr-v2-0203#IDNST
* identifier[idNatSt].system = "urn:oid:1.2.250.1.71.4.2.2"
* identifier[idNatSt].value = "39990000000001"
* identifier[sirene].type = $fr-v2-0203#SIRET
* identifier[sirene].system = "https://sirene.fr"
* identifier[sirene].value = "99900000000001"
* active = true
* type = $R02#SA07
* name = "Cabinet médical des Tilleuls"
* telecom.system = #phone
* telecom.value = "+33999000001"
* address.line = "2 rue des Exemples"
* address.postalCode = "99000"
* address.city = "Armance-Ville"

Instance: ssiad-armance
InstanceOf: MaiaOrganization
Usage: #example
Title: "SSIAD du Pays d'Armance"
* extension[territory].valueReference = Reference(territoire-armance)
* identifier[idNatSt].use = #official
* identifier[idNatSt].type = $fr-v2-0203#IDNST
* identifier[idNatSt].system = "urn:oid:1.2.250.1.71.4.2.2"
* identifier[idNatSt].value = "1990000029"
* identifier[finess].type = $fr-v2-0203#FINEG
* identifier[finess].system = "https://finess.esante.gouv.fr"
* identifier[finess].value = "990000029"
* active = true
* type = $R66#354
* name = "SSIAD du Pays d'Armance"
* telecom.system = #phone
* telecom.value = "+33999000002"
* address.line = "3 rue des Exemples"
* address.postalCode = "99000"
* address.city = "Armance-Ville"

Instance: saad-armance
InstanceOf: MaiaOrganization
Usage: #example
Title: "Service autonomie aide Armance Domicile"
* extension[territory].valueReference = Reference(territoire-armance)
* identifier[idNatSt].use = #official
* identifier[idNatSt].type = $fr-v2-0203#IDNST
* identifier[idNatSt].system = "urn:oid:1.2.250.1.71.4.2.2"
* identifier[idNatSt].value = "1990000037"
* identifier[finess].type = $fr-v2-0203#FINEG
* identifier[finess].system = "https://finess.esante.gouv.fr"
* identifier[finess].value = "990000037"
* active = true
* type = $R66#460
* name = "Service autonomie aide Armance Domicile"
* telecom.system = #phone
* telecom.value = "+33999000003"
* address.line = "4 rue des Exemples"
* address.postalCode = "99000"
* address.city = "Armance-Ville"

Instance: ccas-armance
InstanceOf: MaiaOrganization
Usage: #example
Title: "CCAS d'Armance-Ville"
* extension[territory].valueReference = Reference(territoire-armance)
* identifier[idNatSt].use = #official
* identifier[idNatSt].type = $fr-v2-0203#IDNST
* identifier[idNatSt].system = "urn:oid:1.2.250.1.71.4.2.2"
* identifier[idNatSt].value = "39990000000004"
* identifier[sirene].type = $fr-v2-0203#SIRET
* identifier[sirene].system = "https://sirene.fr"
* identifier[sirene].value = "99900000000004"
* active = true
* type = $R02#SA27
* name = "CCAS d'Armance-Ville"
* telecom.system = #phone
* telecom.value = "+33999000004"
* address.line = "5 rue des Exemples"
* address.postalCode = "99000"
* address.city = "Armance-Ville"

Instance: guichet-armance
InstanceOf: MaiaOrganization
Usage: #example
Title: "Guichet intégré d'Armance (CLIC)"
* extension[territory].valueReference = Reference(territoire-armance)
* identifier[idNatSt].use = #official
* identifier[idNatSt].type = $fr-v2-0203#IDNST
* identifier[idNatSt].system = "urn:oid:1.2.250.1.71.4.2.2"
* identifier[idNatSt].value = "1990000045"
* identifier[finess].type = $fr-v2-0203#FINEG
* identifier[finess].system = "https://finess.esante.gouv.fr"
* identifier[finess].value = "990000045"
* active = true
* type = $R66#463
* name = "Guichet intégré d'Armance (CLIC)"
* telecom.system = #phone
* telecom.value = "+33999000005"
* address.line = "6 rue des Exemples"
* address.postalCode = "99000"
* address.city = "Armance-Ville"

Instance: maia-armance
InstanceOf: MaiaOrganization
Usage: #example
Title: "MAIA du Pays d'Armance, gestion de cas"
* extension[territory].valueReference = Reference(territoire-armance)
* identifier[idNatSt].use = #official
* identifier[idNatSt].type = $fr-v2-0203#IDNST
* identifier[idNatSt].system = "urn:oid:1.2.250.1.71.4.2.2"
* identifier[idNatSt].value = "39990000000006"
* identifier[sirene].type = $fr-v2-0203#SIRET
* identifier[sirene].system = "https://sirene.fr"
* identifier[sirene].value = "99900000000006"
* active = true
* type = $R02#SA63
* name = "MAIA du Pays d'Armance, gestion de cas"
* telecom.system = #phone
* telecom.value = "+33999000006"
* address.line = "7 rue des Exemples"
* address.postalCode = "99000"
* address.city = "Armance-Ville"

Instance: maia-sevrine
InstanceOf: MaiaOrganization
Usage: #example
Title: "MAIA du Val de Sèvrine, gestion de cas"
* extension[territory].valueReference = Reference(territoire-sevrine)
* identifier[idNatSt].use = #official
* identifier[idNatSt].type = $fr-v2-0203#IDNST
* identifier[idNatSt].system = "urn:oid:1.2.250.1.71.4.2.2"
* identifier[idNatSt].value = "39990000000007"
* identifier[sirene].type = $fr-v2-0203#SIRET
* identifier[sirene].system = "https://sirene.fr"
* identifier[sirene].value = "99900000000007"
* active = true
* type = $R02#SA63
* name = "MAIA du Val de Sèvrine, gestion de cas"
* telecom.system = #phone
* telecom.value = "+33999000007"
* address.line = "8 rue des Exemples"
* address.postalCode = "99000"
* address.city = "Armance-Ville"

Instance: samu-99
InstanceOf: MaiaOrganization
Usage: #example
Title: "SAMU 99, régulation"
* extension[territory].valueReference = Reference(territoire-national)
* identifier[idNatSt].use = #official
* identifier[idNatSt].type = $fr-v2-0203#IDNST
* identifier[idNatSt].system = "urn:oid:1.2.250.1.71.4.2.2"
* identifier[idNatSt].value = "1990000052"
* identifier[finess].type = $fr-v2-0203#FINEG
* identifier[finess].system = "https://finess.esante.gouv.fr"
* identifier[finess].value = "990000052"
* active = true
* type = $R66#355
* name = "SAMU 99, régulation"
* telecom.system = #phone
* telecom.value = "+33999000008"
* address.line = "9 rue des Exemples"
* address.postalCode = "99000"
* address.city = "Armance-Ville"

Instance: mjpm-justice
InstanceOf: MaiaOrganization
Usage: #example
Title: "Service mandataire Justice et Protection"
* extension[territory].valueReference = Reference(territoire-armance)
* identifier[idNatSt].use = #official
* identifier[idNatSt].type = $fr-v2-0203#IDNST
* identifier[idNatSt].system = "urn:oid:1.2.250.1.71.4.2.2"
* identifier[idNatSt].value = "39990000000009"
* identifier[sirene].type = $fr-v2-0203#SIRET
* identifier[sirene].system = "https://sirene.fr"
* identifier[sirene].value = "99900000000009"
* active = true
* type = $R02#SA41
* name = "Service mandataire Justice et Protection"
* telecom.system = #phone
* telecom.value = "+33999000009"
* address.line = "10 rue des Exemples"
* address.postalCode = "99000"
* address.city = "Armance-Ville"

Instance: table-strategique
InstanceOf: MaiaOrganization
Usage: #example
Title: "Table stratégique du Département fictif"
* extension[territory].valueReference = Reference(territoire-national)
* identifier[idNatSt].use = #official
* identifier[idNatSt].type = $fr-v2-0203#IDNST
* identifier[idNatSt].system = "urn:oid:1.2.250.1.71.4.2.2"
* identifier[idNatSt].value = "39990000000010"
* identifier[sirene].type = $fr-v2-0203#SIRET
* identifier[sirene].system = "https://sirene.fr"
* identifier[sirene].value = "99900000000010"
* active = true
* type = $R02#SA27
* name = "Table stratégique du Département fictif"
* telecom.system = #phone
* telecom.value = "+33999000010"
* address.line = "11 rue des Exemples"
* address.postalCode = "99000"
* address.city = "Armance-Ville"
