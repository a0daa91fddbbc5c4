Instance: service-ssiad-armance
InstanceOf: SupportService
Usage: #example
Title: "Soins infirmiers à domicile / Home nursing"
* extension[capacity].extension[total].valueUnsignedInt = 60
* extension[capacity].extension[available].valueUnsignedInt = 3
* extension[capacity].extension[waitingDays].valueUnsignedInt = 10
* extension[capacity].extension[asOf].valueDateTime = "2026-03-01T08:00:00+01:00"
* active = true
* providedBy = Reference(ssiad-armance)
* type = ServiceKind#home-nursing
* name = "SSIAD du Pays d'Armance"
* coverageArea = Reference(territoire-armance)
* eligibility.comment = "60 ans et plus, sur prescription médicale. / 60 and over, on prescription."
* telecom.system = #phone
* telecom.value = "+33999000002"

Instance: service-repit-armance
InstanceOf: SupportService
Usage: #example
Title: "Répit des aidants / Respite"
* extension[capacity].extension[total].valueUnsignedInt = 8
* extension[capacity].extension[available].valueUnsignedInt = 0
* extension[capacity].extension[asOf].valueDateTime = "2026-03-01T08:00:00+01:00"
* active = true
* providedBy = Reference(ch-armance)
* type = ServiceKind#respite
* name = "Plateforme de répit d'Armance"
* coverageArea[0] = Reference(territoire-armance)
* coverageArea[1] = Reference(territoire-sevrine)
* eligibility.comment = "Aidants de personnes accompagnées à domicile. / Caregivers of people supported at home."
