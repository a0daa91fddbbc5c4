// Professionals and the roles they exercise, all fictional.

Instance: morel
InstanceOf: MaiaPractitioner
Usage: #example
Title: "Claire Morel"
* identifier[idNatPs].type = $fr-v2-0203#IDNPS
* identifier[idNatPs].system = "urn:oid:1.2.250.1.71.4.2.1"
* identifier[idNatPs].value = "899900000000"
* identifier[rpps].type = $fr-v2-0203#RPPS
* identifier[rpps].system = "https://rpps.esante.gouv.fr"
* identifier[rpps].value = "99900000000"
* active = true
* name.family = "Morel"
* name.given = "Claire"
* name.prefix = "DR"

Instance: morel-role
InstanceOf: MaiaPractitionerRole
Usage: #example
Title: "Claire Morel, situation d'exercice / role"
* extension[territory].valueReference = Reference(territoire-armance)
* active = true
* period.start = "2024-01-01"
* practitioner = Reference(morel)
* organization = Reference(cabinet-tilleuls)
* code = $G15#10
* telecom.system = #email
* telecom.value = "morel@medecin.mssante.example"

Instance: petit
InstanceOf: MaiaPractitioner
Usage: #example
Title: "Hugo Petit"
* identifier[idNatPs].type = $fr-v2-0203#IDNPS
* identifier[idNatPs].system = "urn:oid:1.2.250.1.71.4.2.1"
* identifier[idNatPs].value = "899900000001"
* identifier[rpps].type = $fr-v2-0203#RPPS
* identifier[rpps].system = "https://rpps.esante.gouv.fr"
* identifier[rpps].value = "99900000001"
* active = true
* name.family = "Petit"
* name.given = "Hugo"
* name.prefix = "DR"

Instance: petit-role
InstanceOf: MaiaPractitionerRole
Usage: #example
Title: "Hugo Petit, situation d'exercice / role"
* extension[territory].valueReference = Reference(territoire-armance)
* active = true
* period.start = "2024-01-01"
* practitioner = Reference(petit)
* organization = Reference(ch-armance)
* code = $G15#10
* telecom.system = #email
* telecom.value = "petit@medecin.mssante.example"

Instance: leroy
InstanceOf: MaiaPractitioner
Usage: #example
Title: "Sophie Leroy"
* identifier[idNatPs].type = $fr-v2-0203#IDNPS
* identifier[idNatPs].system = "urn:oid:1.2.250.1.71.4.2.1"
* identifier[idNatPs].value = "899900000002"
* identifier[rpps].type = $fr-v2-0203#RPPS
* identifier[rpps].system = "https://rpps.esante.gouv.fr"
* identifier[rpps].value = "99900000002"
* active = true
* name.family = "Leroy"
* name.given = "Sophie"
* name.prefix = "MME"

Instance: leroy-role
InstanceOf: MaiaPractitionerRole
Usage: #example
Title: "Sophie Leroy, situation d'exercice / role"
* extension[territory].valueReference = Reference(territoire-armance)
* active = true
* period.start = "2024-01-01"
* practitioner = Reference(leroy)
* organization = Reference(ssiad-armance)
* code = $G15#60
* telecom.system = #email
* telecom.value = "leroy@medecin.mssante.example"

Instance: simon
InstanceOf: MaiaPractitioner
Usage: #example
Title: "Karim Simon"
* identifier[idNatPs].type = $fr-v2-0203#IDNPS
* identifier[idNatPs].system = "urn:oid:1.2.250.1.71.4.2.1"
* identifier[idNatPs].value = "899900000003"
* active = true
* name.family = "Simon"
* name.given = "Karim"
* name.prefix = "M"

Instance: simon-role
InstanceOf: MaiaPractitionerRole
Usage: #example
Title: "Karim Simon, situation d'exercice / role"
* extension[territory].valueReference = Reference(territoire-armance)
* active = true
* period.start = "2024-01-01"
* practitioner = Reference(simon)
* organization = Reference(ssiad-armance)
* code = $R85#313
* telecom.system = #email
* telecom.value = "simon@medecin.mssante.example"

Instance: benali
InstanceOf: MaiaPractitioner
Usage: #example
Title: "Nadia Benali"
* identifier[idNatPs].type = $fr-v2-0203#IDNPS
* identifier[idNatPs].system = "urn:oid:1.2.250.1.71.4.2.1"
* identifier[idNatPs].value = "899900000004"
* active = true
* name.family = "Benali"
* name.given = "Nadia"
* name.prefix = "MME"

Instance: benali-role
InstanceOf: MaiaPractitionerRole
Usage: #example
Title: "Nadia Benali, situation d'exercice / role"
* extension[territory].valueReference = Reference(territoire-armance)
* active = true
* period.start = "2024-01-01"
* practitioner = Reference(benali)
* organization = Reference(saad-armance)
* code = $R85#372
* telecom.system = #email
* telecom.value = "benali@medecin.mssante.example"

Instance: colin
InstanceOf: MaiaPractitioner
Usage: #example
Title: "Agnès Colin"
* identifier[idNatPs].type = $fr-v2-0203#IDNPS
* identifier[idNatPs].system = "urn:oid:1.2.250.1.71.4.2.1"
* identifier[idNatPs].value = "899900000005"
* active = true
* name.family = "Colin"
* name.given = "Agnès"
* name.prefix = "MME"

Instance: colin-role
InstanceOf: MaiaPractitionerRole
Usage: #example
Title: "Agnès Colin, situation d'exercice / role"
* extension[territory].valueReference = Reference(territoire-armance)
* active = true
* period.start = "2024-01-01"
* practitioner = Reference(colin)
* organization = Reference(saad-armance)
* code = $R85#333
* telecom.system = #email
* telecom.value = "colin@medecin.mssante.example"

Instance: durand
InstanceOf: MaiaPractitioner
Usage: #example
Title: "Paul Durand"
* identifier[idNatPs].type = $fr-v2-0203#IDNPS
* identifier[idNatPs].system = "urn:oid:1.2.250.1.71.4.2.1"
* identifier[idNatPs].value = "899900000006"
* active = true
* name.family = "Durand"
* name.given = "Paul"
* name.prefix = "M"

Instance: durand-role
InstanceOf: MaiaPractitionerRole
Usage: #example
Title: "Paul Durand, situation d'exercice / role"
* extension[territory].valueReference = Reference(territoire-armance)
* active = true
* period.start = "2024-01-01"
* practitioner = Reference(durand)
* organization = Reference(maia-armance)
* code = $R85#309
* telecom.system = #email
* telecom.value = "durand@medecin.mssante.example"

Instance: faure
InstanceOf: MaiaPractitioner
Usage: #example
Title: "Julie Faure"
* identifier[idNatPs].type = $fr-v2-0203#IDNPS
* identifier[idNatPs].system = "urn:oid:1.2.250.1.71.4.2.1"
* identifier[idNatPs].value = "899900000007"
* active = true
* name.family = "Faure"
* name.given = "Julie"
* name.prefix = "MME"

Instance: faure-role
InstanceOf: MaiaPractitionerRole
Usage: #example
Title: "Julie Faure, situation d'exercice / role"
* extension[territory].valueReference = Reference(territoire-sevrine)
* active = true
* period.start = "2024-01-01"
* practitioner = Reference(faure)
* organization = Reference(maia-sevrine)
* code = $R85#309
* telecom.system = #email
* telecom.value = "faure@medecin.mssante.example"

Instance: roux
InstanceOf: MaiaPractitioner
Usage: #example
Title: "Inès Roux"
* identifier[idNatPs].type = $fr-v2-0203#IDNPS
* identifier[idNatPs].system = "urn:oid:1.2.250.1.71.4.2.1"
* identifier[idNatPs].value = "899900000008"
* active = true
* name.family = "Roux"
* name.given = "Inès"
* name.prefix = "MME"

Instance: roux-role
InstanceOf: MaiaPractitionerRole
Usage: #example
Title: "Inès Roux, situation d'exercice / role"
* extension[territory].valueReference = Reference(territoire-armance)
* active = true
* period.start = "2024-01-01"
* practitioner = Reference(roux)
* organization = Reference(guichet-armance)
* code = $R85#336
* telecom.system = #email
* telecom.value = "roux@medecin.mssante.example"

Instance: garnier
InstanceOf: MaiaPractitioner
Usage: #example
Title: "Luc Garnier"
* identifier[idNatPs].type = $fr-v2-0203#IDNPS
* identifier[idNatPs].system = "urn:oid:1.2.250.1.71.4.2.1"
* identifier[idNatPs].value = "899900000009"
* identifier[rpps].type = $fr-v2-0203#RPPS
* identifier[rpps].system = "https://rpps.esante.gouv.fr"
* identifier[rpps].value = "99900000009"
* active = true
* name.family = "Garnier"
* name.given = "Luc"
* name.prefix = "M"

Instance: garnier-role
InstanceOf: MaiaPractitionerRole
Usage: #example
Title: "Luc Garnier, situation d'exercice / role"
* extension[territory].valueReference = Reference(territoire-armance)
* active = true
* period.start = "2024-01-01"
* practitioner = Reference(garnier)
* organization = Reference(ch-armance)
* code = $R95#93
* telecom.system = #email
* telecom.value = "garnier@medecin.mssante.example"

Instance: masson
InstanceOf: MaiaPractitioner
Usage: #example
Title: "Eva Masson"
* identifier[idNatPs].type = $fr-v2-0203#IDNPS
* identifier[idNatPs].system = "urn:oid:1.2.250.1.71.4.2.1"
* identifier[idNatPs].value = "899900000010"
* identifier[rpps].type = $fr-v2-0203#RPPS
* identifier[rpps].system = "https://rpps.esante.gouv.fr"
* identifier[rpps].value = "99900000010"
* active = true
* name.family = "Masson"
* name.given = "Eva"
* name.prefix = "MME"

Instance: masson-role
InstanceOf: MaiaPractitionerRole
Usage: #example
Title: "Eva Masson, situation d'exercice / role"
* extension[territory].valueReference = Reference(territoire-armance)
* active = true
* period.start = "2024-01-01"
* practitioner = Reference(masson)
* organization = Reference(ch-armance)
* code = $R95#93
* telecom.system = #email
* telecom.value = "masson@medecin.mssante.example"

Instance: lambert
InstanceOf: MaiaPractitioner
Usage: #example
Title: "Rose Lambert"
* identifier[idNatPs].type = $fr-v2-0203#IDNPS
* identifier[idNatPs].system = "urn:oid:1.2.250.1.71.4.2.1"
* identifier[idNatPs].value = "899900000011"
* identifier[rpps].type = $fr-v2-0203#RPPS
* identifier[rpps].system = "https://rpps.esante.gouv.fr"
* identifier[rpps].value = "99900000011"
* active = true
* name.family = "Lambert"
* name.given = "Rose"
* name.prefix = "MME"

Instance: lambert-role
InstanceOf: MaiaPractitionerRole
Usage: #example
Title: "Rose Lambert, situation d'exercice / role"
* extension[territory].valueReference = Reference(territoire-armance)
* active = true
* period.start = "2024-01-01"
* practitioner = Reference(lambert)
* organization = Reference(ccas-armance)
* code = $R94#41
* telecom.system = #email
* telecom.value = "lambert@medecin.mssante.example"

Instance: henry
InstanceOf: MaiaPractitioner
Usage: #example
Title: "Marc Henry"
* identifier[idNatPs].type = $fr-v2-0203#IDNPS
* identifier[idNatPs].system = "urn:oid:1.2.250.1.71.4.2.1"
* identifier[idNatPs].value = "899900000012"
* active = true
* name.family = "Henry"
* name.given = "Marc"
* name.prefix = "M"

Instance: henry-role
InstanceOf: MaiaPractitionerRole
Usage: #example
Title: "Marc Henry, situation d'exercice / role"
* extension[territory].valueReference = Reference(territoire-armance)
* active = true
* period.start = "2024-01-01"
* practitioner = Reference(henry)
* organization = Reference(mjpm-justice)
* code = $R85#307
* telecom.system = #email
* telecom.value = "henry@medecin.mssante.example"

Instance: royer
InstanceOf: MaiaPractitioner
Usage: #example
Title: "Anne Royer"
* identifier[idNatPs].type = $fr-v2-0203#IDNPS
* identifier[idNatPs].system = "urn:oid:1.2.250.1.71.4.2.1"
* identifier[idNatPs].value = "899900000013"
* active = true
* name.family = "Royer"
* name.given = "Anne"
* name.prefix = "MME"

Instance: royer-role
InstanceOf: MaiaPractitionerRole
Usage: #example
Title: "Anne Royer, situation d'exercice / role"
* extension[territory].valueReference = Reference(territoire-armance)
* active = true
* period.start = "2024-01-01"
* practitioner = Reference(royer)
* organization = Reference(maia-armance)
* code = $R85#308
* telecom.system = #email
* telecom.value = "royer@medecin.mssante.example"

Instance: picard
InstanceOf: MaiaPractitioner
Usage: #example
Title: "Yann Picard"
* identifier[idNatPs].type = $fr-v2-0203#IDNPS
* identifier[idNatPs].system = "urn:oid:1.2.250.1.71.4.2.1"
* identifier[idNatPs].value = "899900000014"
* identifier[rpps].type = $fr-v2-0203#RPPS
* identifier[rpps].system = "https://rpps.esante.gouv.fr"
* identifier[rpps].value = "99900000014"
* active = true
* name.family = "Picard"
* name.given = "Yann"
* name.prefix = "DR"

Instance: picard-role
InstanceOf: MaiaPractitionerRole
Usage: #example
Title: "Yann Picard, situation d'exercice / role"
* extension[territory].valueReference = Reference(territoire-national)
* active = true
* period.start = "2024-01-01"
* practitioner = Reference(picard)
* organization = Reference(samu-99)
* code = $G15#10
* telecom.system = #email
* telecom.value = "picard@medecin.mssante.example"
