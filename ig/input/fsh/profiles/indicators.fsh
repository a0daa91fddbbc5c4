Profile: Indicator
Parent: Measure
Id: maia-indicator
Title: "Indicateur / Indicator"
Description: "FR : définition d'un indicateur MAIA. EN: definition of a MAIA indicator."
* insert Published
* url 1..1 MS
* version 1..1 MS
* name 1..1 MS
* title 1..1 MS
* description 1..1 MS
* status MS
* scoring 1..1 MS
* group 1..* MS
* group.code 1..1 MS
* group.population 1..* MS

Profile: IndicatorReport
Parent: MeasureReport
Id: maia-indicator-report
Title: "Relevé d'indicateur / Indicator report"
Description: "FR : agrégats seulement : aucun individu, petits effectifs supprimés. EN: aggregates only: no individual, small cells suppressed."
* insert Published
* obeys maia-report-1 and maia-report-2
* extension contains SmallCellThreshold named threshold 1..1 MS
* status MS
* type = #summary
* measure MS
* subject 0..1 MS
* subject only Reference(Territory)
* date 1..1 MS
* reporter 1..1 MS
* reporter only Reference(MaiaOrganization)
* period MS
* evaluatedResource 0..0
* group 1..* MS
* group.code 1..1 MS
* group.population MS
* group.population.subjectResults 0..0
* group.measureScore MS
* group.stratifier MS
* group.stratifier.stratum.population.subjectResults 0..0
