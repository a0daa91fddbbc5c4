Profile: MaiaCareTeam
Parent: CareTeam
Id: maia-care-team
Title: "Équipe de soins ou cercle élargi / Care team or extended circle"
Description: "FR : ceux qui accompagnent une personne, chacun avec sa période ; une nouvelle entrée répète le participant. Reprend le CareTeam du Cercle de soins. EN: those who support a person, each with their own period; a re-entry repeats the participant. Follows the national care-circle CareTeam."
* insert Published
* insert Labelled
* obeys maia-team-1
* extension contains
    TerritoryExtension named territory 1..1 MS and
    InformationGiven named informationGiven 0..1 MS
* identifier 1..1 MS
* identifier.value 1..1
* status 1..1 MS
* category 1..1 MS
* category from TeamCategories (required)
* name 1..1 MS
* subject 1..1 MS
* subject only Reference(ServiceUser)
* period 1..1 MS
* period.start 1..1
* participant 1..* MS
* participant.extension contains InformationGiven named informationGiven 0..1
* participant.role MS
* participant.member 1..1 MS
* participant.member only Reference(MaiaPractitionerRole or MaiaRelatedPerson or MaiaOrganization)
* participant.period 1..1 MS
* participant.period.start 1..1
* managingOrganization MS
* managingOrganization only Reference(MaiaOrganization)

Profile: ServicePlan
Parent: CarePlan
Id: maia-care-plan
Title: "Plan de services individualisé (PSI) / Individualised service plan"
Description: "FR : PSI. Les activités sont des références (orientation, tâche, rendez-vous) pour que chacune garde sa propre catégorie. EN: the plan. Activities are references (referral, task, appointment) so that each keeps its own category."
* insert Published
* insert Labelled
* obeys maia-plan-1
* identifier MS
* replaces MS
* status MS
* intent = #plan
* category 1..* MS
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category contains psi 1..1 MS
* category[psi] = $LOINC#18776-5
* title 1..1 MS
* subject 1..1 MS
* subject only Reference(ServiceUser)
* period 1..1 MS
* period.start 1..1
* created MS
* author 1..1 MS
* author only Reference(MaiaPractitionerRole or MaiaOrganization)
* contributor MS
* careTeam 1..* MS
* careTeam only Reference(MaiaCareTeam)
* supportingInfo MS
* goal MS
* goal only Reference(MaiaGoal)
* activity MS
* activity.reference 1..1 MS
* activity.detail 0..0
* activity.progress MS
* note MS

Profile: MaiaGoal
Parent: Goal
Id: maia-goal
Title: "Objectif / Goal"
Description: "FR : objectif du PSI, exprimé par la personne ou l'équipe. EN: a goal of the plan, expressed by the person or the team."
* insert Published
* insert Labelled
* lifecycleStatus MS
* achievementStatus MS
* category MS
* priority MS
* description MS
* description.text 1..1
* subject MS
* subject only Reference(ServiceUser)
* target MS
* target.due[x] MS
* expressedBy MS
* addresses MS

Profile: Referral
Parent: ServiceRequest
Id: maia-referral
Title: "Orientation / Referral"
Description: "FR : demande adressée au guichet intégré, à la gestion de cas ou à un service. Ses pièces (supportingInfo) sont visibles du destinataire tant que la tâche est ouverte. EN: request to the one-stop desk, case management or a service. What it attaches (supportingInfo) is visible to the addressee while the task is open."
* insert Published
* insert Labelled
* extension contains TerritoryExtension named territory 1..1 MS
* identifier MS
* basedOn MS
* status MS
* intent = #order
* category MS
* priority MS
* doNotPerform 0..0
* code 1..1 MS
* code from ReferralKinds (extensible)
* subject MS
* subject only Reference(ServiceUser)
* authoredOn 1..1 MS
* requester 1..1 MS
* requester only Reference(MaiaPractitionerRole or MaiaOrganization or ServiceUser or MaiaRelatedPerson)
* performer MS
* performer only Reference(MaiaOrganization or MaiaPractitionerRole or SupportService or MaiaCareTeam)
* reasonCode 1..* MS
* reasonCode from ReferralReasons (extensible)
* supportingInfo MS
* note MS

Profile: ReferralTask
Parent: Task
Id: maia-referral-task
Title: "Tâche d'orientation / Referral task"
Description: "FR : suivi d'une orientation en boucle fermée : demandée, reçue, acceptée ou rejetée, en cours, terminée avec une issue. EN: closed-loop follow-up of a referral: requested, received, accepted or rejected, in progress, completed with an outcome."
* insert Published
* insert Labelled
* obeys maia-task-1 and maia-task-2 and maia-task-3
* status MS
* status from ReferralTaskStatuses (required)
* statusReason MS
* statusReason from NonInclusionReasons (extensible)
* intent = #order
* code 1..1 MS
* code = $task-code#fulfill
* focus 1..1 MS
* focus only Reference(Referral)
* for 1..1 MS
* for only Reference(ServiceUser)
* authoredOn 1..1 MS
* lastModified 1..1 MS
* requester 1..1 MS
* owner 1..1 MS
* owner only Reference(MaiaOrganization or MaiaPractitionerRole or SupportService)
* output MS
* output ^slicing.discriminator.type = #pattern
* output ^slicing.discriminator.path = "type"
* output ^slicing.rules = #open
* output contains outcome 0..1 MS and result 0..* MS
* output[outcome].type = TaskOutputKind#referral-outcome
* output[outcome].value[x] only CodeableConcept
* output[outcome].valueCodeableConcept from ReferralOutcomes (extensible)
* output[result].type = TaskOutputKind#result
* output[result].value[x] only Reference

CodeSystem: TaskOutputKind
Id: task-output-kind
Title: "Sorties de tâche / Task outputs"
Description: "FR : ce que rend une tâche d'orientation. EN: what a referral task returns."
* insert OwnCodes
* insert Term([[referral-outcome]], [["Issue de l'orientation"]], [["Referral outcome"]])
* insert Term([[result]], [["Ressource produite"]], [["Resource produced"]])

ValueSet: ReferralTaskStatuses
Id: referral-task-status
Title: "États d'une tâche d'orientation / Referral task states"
Description: "FR : états utilisés. EN: states used."
* insert OwnValues
* http://hl7.org/fhir/task-status#requested
* http://hl7.org/fhir/task-status#received
* http://hl7.org/fhir/task-status#accepted
* http://hl7.org/fhir/task-status#rejected
* http://hl7.org/fhir/task-status#in-progress
* http://hl7.org/fhir/task-status#on-hold
* http://hl7.org/fhir/task-status#completed
* http://hl7.org/fhir/task-status#failed
* http://hl7.org/fhir/task-status#cancelled
* http://hl7.org/fhir/task-status#entered-in-error
