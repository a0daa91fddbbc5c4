// Relatives, all fictional.

Instance: delmas-fille
InstanceOf: Caregiver
Usage: #example
Title: "Hélène Delmas"
* extension[personMandate].extension[givenOn].valueDateTime = "2026-01-10"
* identifier.system = "https://maia-armance.example/proches"
* identifier.value = "P001"
* active = true
* patient = Reference(delmas)
* relationship[role] = $R260#CAREGIVER
* relationship[relation] = $R216#DAUC
* name.use = #official
* name.family = "Delmas"
* name.given = "Hélène"
* telecom.system = #phone
* telecom.value = "+33699000001"
* period.start = "2024-01-01"

Instance: lopez-epouse
InstanceOf: Caregiver
Usage: #example
Title: "Carmen Lopez"
* identifier.system = "https://maia-armance.example/proches"
* identifier.value = "P002"
* active = true
* patient = Reference(lopez)
* relationship[role] = $R260#CAREGIVER
* relationship[relation] = $R216#SPS
* name.use = #official
* name.family = "Lopez"
* name.given = "Carmen"
* telecom.system = #phone
* telecom.value = "+33699000002"
* period.start = "2024-01-01"

Instance: ursin-soeur
InstanceOf: TrustedPerson
Usage: #example
Title: "Odile Ursin"
* extension[personMandate].extension[givenOn].valueDateTime = "2024-05-02"
* identifier.system = "https://maia-armance.example/proches"
* identifier.value = "P003"
* active = true
* patient = Reference(ursin)
* relationship[role] = $R260#NOK
* relationship[relation] = $R216#SIS
* name.use = #official
* name.family = "Ursin"
* name.given = "Odile"
* telecom.system = #phone
* telecom.value = "+33699000003"
* period.start = "2024-01-01"

Instance: kaplan-ami
InstanceOf: TrustedPerson
Usage: #example
Title: "Jean Weber"
* extension[personMandate].extension[givenOn].valueDateTime = "2025-09-01"
* identifier.system = "https://maia-armance.example/proches"
* identifier.value = "P004"
* active = true
* patient = Reference(kaplan)
* relationship[role] = $R260#NOK
* relationship[relation] = $R216#FRND
* name.use = #official
* name.family = "Weber"
* name.given = "Jean"
* telecom.system = #phone
* telecom.value = "+33699000004"
* period.start = "2024-01-01"

Instance: tessier-tuteur
InstanceOf: LegalRepresentative
Usage: #example
Title: "Marc Henry"
* extension[protectionMandate].extension[measure].valueCoding = ProtectionMeasure#guardianship
* extension[protectionMandate].extension[scope].valueCoding = ProtectionScope#property
* extension[protectionMandate].extension[mode].valueCoding = ProtectionMode#representation
* extension[protectionMandate].extension[decisionDate].valueDate = "2025-02-14"
* extension[protectionMandate].extension[court].valueString = "Tribunal judiciaire d'Armance"
* identifier.system = "https://maia-armance.example/proches"
* identifier.value = "P005"
* active = true
* patient = Reference(tessier)
* relationship[role] = $R260#GUARD
* name.use = #official
* name.family = "Henry"
* name.given = "Marc"
* telecom.system = #phone
* telecom.value = "+33699000005"
* period.start = "2024-01-01"

Instance: ursin-tutrice
InstanceOf: LegalRepresentative
Usage: #example
Title: "Claude Ursin"
* extension[protectionMandate].extension[measure].valueCoding = ProtectionMeasure#guardianship
* extension[protectionMandate].extension[scope][0].valueCoding = ProtectionScope#person
* extension[protectionMandate].extension[scope][1].valueCoding = ProtectionScope#property
* extension[protectionMandate].extension[mode].valueCoding = ProtectionMode#representation
* extension[protectionMandate].extension[decisionDate].valueDate = "2025-10-03"
* identifier.system = "https://maia-armance.example/proches"
* identifier.value = "P006"
* active = true
* patient = Reference(ursin)
* relationship[role] = $R260#GUARD
* relationship[relation] = $R216#DAUC
* name.use = #official
* name.family = "Ursin"
* name.given = "Claude"
* telecom.system = #phone
* telecom.value = "+33699000006"
* period.start = "2024-01-01"

Instance: delmas-voisine
InstanceOf: MaiaRelatedPerson
Usage: #example
Title: "Yvette Girard"
* identifier.system = "https://maia-armance.example/proches"
* identifier.value = "P007"
* active = true
* patient = Reference(delmas)
* relationship[role] = $R260#ECON
* relationship[relation] = $R216#NBOR
* name.use = #official
* name.family = "Girard"
* name.given = "Yvette"
* telecom.system = #phone
* telecom.value = "+33699000007"
* period.start = "2024-01-01"

Instance: bertin-frere
InstanceOf: MaiaRelatedPerson
Usage: #example
Title: "Louis Bertin"
* identifier.system = "https://maia-armance.example/proches"
* identifier.value = "P008"
* active = true
* patient = Reference(bertin)
* relationship[role] = $R260#ECON
* relationship[relation] = $R216#BRO
* name.use = #official
* name.family = "Bertin"
* name.given = "Louis"
* telecom.system = #phone
* telecom.value = "+33699000008"
* period.start = "2024-01-01"
