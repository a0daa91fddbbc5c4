// Indicators of the field; no official list was found (confidence L), definitions are ours.
RuleSet: IndicatorOf(id, title, description, code, query)
* url = Canonical({id})
* version = "1"
* name = "{code}"
* title = {title}
* description = {description}
* status = #active
* experimental = false
* language = #fr
* scoring = http://terminology.hl7.org/CodeSystem/measure-scoring#cohort
* group.code = IndicatorKind#{id}
* group.population.code = http://terminology.hl7.org/CodeSystem/measure-population#initial-population
* group.population.description = {description}
* group.population.criteria.language = #application/x-fhir-query
* group.population.criteria.expression = {query}
* group.stratifier.code = IndicatorDimension#reason
* group.stratifier.criteria.language = #application/x-fhir-query
* group.stratifier.criteria.expression = {query}

CodeSystem: IndicatorDimension
Id: indicator-dimension
Title: "Axes d'indicateur / Indicator dimensions"
Description: "FR : axes de ventilation. EN: dimensions of breakdown."
* insert OwnCodes
* insert Term([[reason]], [["Motif"]], [["Reason"]])

CodeSystem: IndicatorKind
Id: indicator-kind
Title: "Indicateurs / Indicators"
Description: "FR : indicateurs MAIA. EN: MAIA indicators."
* insert OwnCodes
* insert Term([[referrals]], [["Orientations reçues"]], [["Referrals received"]])
* insert Term([[non-inclusions]], [["Non-inclusions"]], [["Non-inclusions"]])
* insert Term([[entries]], [["Entrées"]], [["Entries"]])
* insert Term([[exits]], [["Sorties"]], [["Exits"]])
* insert Term([[active-file]], [["File active par gestionnaire à temps plein"]], [["Active file per full-time case manager"]])
* insert Term([[delays]], [["Délais orientation, première visite, PSI"]], [["Delays referral, first visit, plan"]])
* insert Term([[missing-services]], [["Services manquants"]], [["Missing services"]])

Instance: referrals
InstanceOf: Indicator
Usage: #definition
Title: "Orientations reçues / Referrals received"
* insert IndicatorOf(referrals, [["Orientations reçues / Referrals received"]], [["FR : orientations reçues dans la période, par origine et par motif. EN: referrals received in the period, by source and reason."]], ReferralsReceived, [["ServiceRequest?authored=ge(start)&authored=le(end)&territory=(territory)"]])

Instance: non-inclusions
InstanceOf: Indicator
Usage: #definition
Title: "Non-inclusions / Non-inclusions"
* insert IndicatorOf(non-inclusions, [["Non-inclusions / Non-inclusions"]], [["FR : orientations closes sans inclusion, par motif. EN: referrals closed without inclusion, by reason."]], NonInclusions, [["Task?outcome=not-included&modified=ge(start)&modified=le(end)"]])

Instance: entries
InstanceOf: Indicator
Usage: #definition
Title: "Entrées / Entries"
* insert IndicatorOf(entries, [["Entrées en gestion de cas / Entries"]], [["FR : suivis commencés dans la période. EN: episodes started in the period."]], Entries, [["EpisodeOfCare?date=ge(start)&date=le(end)&territory=(territory)"]])

Instance: exits
InstanceOf: Indicator
Usage: #definition
Title: "Sorties / Exits"
* insert IndicatorOf(exits, [["Sorties de gestion de cas / Exits"]], [["FR : suivis terminés dans la période, par motif. EN: episodes finished in the period, by reason."]], Exits, [["EpisodeOfCare?status=finished&date=ge(start)&date=le(end)&territory=(territory)"]])

Instance: active-file
InstanceOf: Indicator
Usage: #definition
Title: "File active / Active file"
* insert IndicatorOf(active-file, [["File active par gestionnaire à temps plein / Active file per full-time case manager"]], [["FR : suivis actifs à une date, rapportés aux gestionnaires de cas en équivalent temps plein. EN: active episodes at a date, per full-time case manager."]], ActiveFile, [["EpisodeOfCare?status=active&date=(date)&territory=(territory)"]])

Instance: delays
InstanceOf: Indicator
Usage: #definition
Title: "Délais / Delays"
* insert IndicatorOf(delays, [["Délais / Delays"]], [["FR : jours de l'orientation à la première visite, et de celle-ci au PSI. EN: days from referral to first visit, and from there to the plan."]], Delays, [["EpisodeOfCare?date=ge(start)&date=le(end)&territory=(territory)"]])

Instance: missing-services
InstanceOf: Indicator
Usage: #definition
Title: "Services manquants / Missing services"
* insert IndicatorOf(missing-services, [["Services manquants / Missing services"]], [["FR : besoins non couverts par type de service. EN: needs not covered, by kind of service."]], MissingServices, [["QuestionnaireResponse?questionnaire=multidimensional-assessment&authored=ge(start)&authored=le(end)"]])

ValueSet: IndicatorKinds
Id: indicator-kind
Title: "Indicateurs / Indicators"
Description: "FR : tous les indicateurs. EN: all indicators."
* insert OwnValues
* include codes from system IndicatorKind
