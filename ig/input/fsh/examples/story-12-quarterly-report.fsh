Instance: releve-entrees-t1
InstanceOf: IndicatorReport
Usage: #example
Title: "releve-entrees-t1"
* extension[threshold].valuePositiveInt = 11
* status = #complete
* type = #summary
* measure = Canonical(entries|1)
* subject = Reference(territoire-armance)
* date = "2026-04-05"
* reporter = Reference(maia-armance)
* period.start = "2026-01-01"
* period.end = "2026-03-31"
* group.code = IndicatorKind#entries
* group.population.code = http://terminology.hl7.org/CodeSystem/measure-population#initial-population
* group.population.count = 37
* group.stratifier.code = IndicatorDimension#reason
* group.stratifier.stratum.value.text = "A"
* group.stratifier.stratum.population.code = http://terminology.hl7.org/CodeSystem/measure-population#initial-population
* group.stratifier.stratum.population.count.extension.url = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"
* group.stratifier.stratum.population.count.extension.valueCode = #masked

Instance: releve-sorties-t1
InstanceOf: IndicatorReport
Usage: #example
Title: "releve-sorties-t1"
* extension[threshold].valuePositiveInt = 11
* status = #complete
* type = #summary
* measure = Canonical(exits|1)
* subject = Reference(territoire-armance)
* date = "2026-04-05"
* reporter = Reference(maia-armance)
* period.start = "2026-01-01"
* period.end = "2026-03-31"
* group.code = IndicatorKind#exits
* group.population.code = http://terminology.hl7.org/CodeSystem/measure-population#initial-population
* group.population.count = 24
* group.stratifier.code = IndicatorDimension#reason
* group.stratifier.stratum.value.text = "A"
* group.stratifier.stratum.population.code = http://terminology.hl7.org/CodeSystem/measure-population#initial-population
* group.stratifier.stratum.population.count = 12
