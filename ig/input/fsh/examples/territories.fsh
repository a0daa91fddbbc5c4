// Two neighbouring territories, both fictional.

Instance: territoire-national
InstanceOf: Territory
Usage: #example
Title: "France entière"
* identifier.system = "https://maiashare.example/territoires"
* identifier.value = "FR"
* status = #active
* name = "France entière"
* mode = #instance
* type = TerritoryKind#national
* physicalType = $location-physical-type#jdn

Instance: territoire-departement-fictif
InstanceOf: Territory
Usage: #example
Title: "Département fictif"
* identifier.system = "https://maiashare.example/territoires"
* identifier.value = "D99"
* status = #active
* name = "Département fictif"
* mode = #instance
* type = TerritoryKind#department
* physicalType = $location-physical-type#jdn
* partOf = Reference(territoire-national)

Instance: territoire-armance
InstanceOf: Territory
Usage: #example
Title: "Territoire MAIA du Pays d'Armance"
* identifier.system = "https://maiashare.example/territoires"
* identifier.value = "ARM"
* status = #active
* name = "Territoire MAIA du Pays d'Armance"
* mode = #instance
* type = TerritoryKind#maia
* physicalType = $location-physical-type#jdn
* partOf = Reference(territoire-departement-fictif)
* extension[commune][+].valueCoding = $R13#10323
* extension[commune][+].valueCoding = $R13#10362

Instance: territoire-sevrine
InstanceOf: Territory
Usage: #example
Title: "Territoire MAIA du Val de Sèvrine"
* identifier.system = "https://maiashare.example/territoires"
* identifier.value = "SEV"
* status = #active
* name = "Territoire MAIA du Val de Sèvrine"
* mode = #instance
* type = TerritoryKind#maia
* physicalType = $location-physical-type#jdn
* partOf = Reference(territoire-departement-fictif)
* extension[commune][+].valueCoding = $R13#10081
