Profile: AssessmentForm
Parent: Questionnaire
Id: maia-assessment-form
Title: "Grille d'évaluation / Assessment form"
Description: "FR : grille d'évaluation publiée et versionnée. EN: published, versioned assessment form."
* insert Published
* url 1..1 MS
* version 1..1 MS
* title 1..1 MS
* status MS
* subjectType = #Patient
* item 1..* MS
* item.text 1..1 MS

Profile: Assessment
Parent: QuestionnaireResponse
Id: maia-assessment
Title: "Évaluation / Assessment"
Description: "FR : évaluation multidimensionnelle ou grille AGGIR remplie ; l'auteur est une situation d'exercice. EN: multidimensional assessment or AGGIR grid filled in; the author is a practitioner role."
* insert Published
* insert Labelled
* obeys maia-assessment-1
* identifier MS
* basedOn MS
* questionnaire 1..1 MS
* status MS
* subject 1..1 MS
* subject only Reference(ServiceUser)
* encounter MS
* authored MS
* author MS
* author only Reference(MaiaPractitionerRole)
* source MS
* item 1..* MS

Profile: Gir
Parent: Observation
Id: maia-gir
Title: "GIR / Iso-resource group"
Description: "FR : groupe iso-ressources calculé par la grille AGGIR, avec ses variables. EN: iso-resource group computed from the AGGIR grid, with its variables."
* insert Published
* insert Labelled
* obeys maia-gir-1
* status MS
* category 1..* MS
* category = $observation-category#survey
* code = AggirVariable#gir
* subject 1..1 MS
* subject only Reference(ServiceUser)
* effective[x] 1..1 MS
* effective[x] only dateTime
* performer 1..* MS
* performer only Reference(MaiaPractitionerRole or MaiaOrganization)
* value[x] 1..1 MS
* value[x] only integer
* hasMember MS
* hasMember only Reference(AggirObservation)
* derivedFrom MS
* derivedFrom only Reference(Assessment)
* component ^slicing.discriminator.type = #pattern
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #open
* component contains rank 0..1 MS
* component[rank].code = AggirVariable#rank
* component[rank].value[x] 1..1
* component[rank].value[x] only integer

Profile: AggirObservation
Parent: Observation
Id: maia-aggir-variable
Title: "Variable AGGIR / AGGIR variable"
Description: "FR : modalité A, B ou C d'une variable AGGIR. EN: modality A, B or C of an AGGIR variable."
* insert Published
* insert Labelled
* status MS
* category 1..* MS
* category = $observation-category#survey
* code MS
* code from AggirVariables (required)
* subject 1..1 MS
* subject only Reference(ServiceUser)
* effective[x] 1..1 MS
* effective[x] only dateTime
* performer 1..* MS
* performer only Reference(MaiaPractitionerRole or MaiaOrganization)
* value[x] 1..1 MS
* value[x] only CodeableConcept
* valueCodeableConcept from AggirModalities (required)
* derivedFrom MS
* derivedFrom only Reference(Assessment)
