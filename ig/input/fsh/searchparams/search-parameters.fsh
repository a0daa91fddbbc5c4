// Every expression starts with the resource type: without it chained search breaks on the reference server.

Instance: sp-territory
InstanceOf: SearchParameter
Usage: #definition
Title: "Territoire / Territory"
* url = Canonical(sp-territory)
* name = "TerritorySearchParameter"
* status = #active
* experimental = false
* description = "FR / EN : Territoire / Territory"
* code = #territory
* base[+] = #Patient
* base[+] = #CareTeam
* base[+] = #PractitionerRole
* base[+] = #Organization
* base[+] = #ServiceRequest
* base[+] = #EpisodeOfCare
* type = #reference
* expression = "Patient.extension.where(url.endsWith('/StructureDefinition/territory')).value | CareTeam.extension.where(url.endsWith('/StructureDefinition/territory')).value | PractitionerRole.extension.where(url.endsWith('/StructureDefinition/territory')).value | Organization.extension.where(url.endsWith('/StructureDefinition/territory')).value | ServiceRequest.extension.where(url.endsWith('/StructureDefinition/territory')).value | EpisodeOfCare.extension.where(url.endsWith('/StructureDefinition/territory')).value"
* xpathUsage = #normal
* target = #Location

Instance: sp-protection-measure
InstanceOf: SearchParameter
Usage: #definition
Title: "Mesure de protection / Protection measure"
* url = Canonical(sp-protection-measure)
* name = "ProtectionMeasureSearchParameter"
* status = #active
* experimental = false
* description = "FR / EN : Mesure de protection / Protection measure"
* code = #protection-measure
* base[+] = #RelatedPerson
* type = #token
* expression = "RelatedPerson.extension.where(url.endsWith('/StructureDefinition/protection-mandate')).extension.where(url = 'measure').value"
* xpathUsage = #normal

Instance: sp-protection-scope
InstanceOf: SearchParameter
Usage: #definition
Title: "Étendue de la protection / Protection scope"
* url = Canonical(sp-protection-scope)
* name = "ProtectionScopeSearchParameter"
* status = #active
* experimental = false
* description = "FR / EN : Étendue de la protection / Protection scope"
* code = #protection-scope
* base[+] = #RelatedPerson
* type = #token
* expression = "RelatedPerson.extension.where(url.endsWith('/StructureDefinition/protection-mandate')).extension.where(url = 'scope').value"
* xpathUsage = #normal

Instance: sp-exit-reason
InstanceOf: SearchParameter
Usage: #definition
Title: "Motif de sortie / Exit reason"
* url = Canonical(sp-exit-reason)
* name = "ExitReasonSearchParameter"
* status = #active
* experimental = false
* description = "FR / EN : Motif de sortie / Exit reason"
* code = #exit-reason
* base[+] = #EpisodeOfCare
* type = #token
* expression = "EpisodeOfCare.extension.where(url.endsWith('/StructureDefinition/exit-reason')).value"
* xpathUsage = #normal

Instance: sp-entry-criterion
InstanceOf: SearchParameter
Usage: #definition
Title: "Critère d'entrée / Entry criterion"
* url = Canonical(sp-entry-criterion)
* name = "EntryCriterionSearchParameter"
* status = #active
* experimental = false
* description = "FR / EN : Critère d'entrée / Entry criterion"
* code = #entry-criterion
* base[+] = #EpisodeOfCare
* type = #token
* expression = "EpisodeOfCare.extension.where(url.endsWith('/StructureDefinition/entry-criterion')).value"
* xpathUsage = #normal

Instance: sp-team
InstanceOf: SearchParameter
Usage: #definition
Title: "Équipe / Team"
* url = Canonical(sp-team)
* name = "TeamSearchParameter"
* status = #active
* experimental = false
* description = "FR / EN : Équipe / Team"
* code = #team
* base[+] = #EpisodeOfCare
* type = #reference
* expression = "EpisodeOfCare.team"
* xpathUsage = #normal
* target = #CareTeam

Instance: sp-available-places
InstanceOf: SearchParameter
Usage: #definition
Title: "Places disponibles / Available places"
* url = Canonical(sp-available-places)
* name = "AvailablePlacesSearchParameter"
* status = #active
* experimental = false
* description = "FR / EN : Places disponibles / Available places"
* code = #available-places
* base[+] = #HealthcareService
* type = #number
* expression = "HealthcareService.extension.where(url.endsWith('/StructureDefinition/service-capacity')).extension.where(url = 'available').value"
* xpathUsage = #normal

Instance: sp-referral-reason
InstanceOf: SearchParameter
Usage: #definition
Title: "Motif d'orientation / Referral reason"
* url = Canonical(sp-referral-reason)
* name = "ReferralReasonSearchParameter"
* status = #active
* experimental = false
* description = "FR / EN : Motif d'orientation / Referral reason"
* code = #referral-reason
* base[+] = #ServiceRequest
* type = #token
* expression = "ServiceRequest.reasonCode"
* xpathUsage = #normal

Instance: sp-outcome
InstanceOf: SearchParameter
Usage: #definition
Title: "Issue de l'orientation / Referral outcome"
* url = Canonical(sp-outcome)
* name = "OutcomeSearchParameter"
* status = #active
* experimental = false
* description = "FR / EN : Issue de l'orientation / Referral outcome"
* code = #outcome
* base[+] = #Task
* type = #token
* expression = "Task.output.where(type.coding.code = 'referral-outcome').value"
* xpathUsage = #normal

Instance: sp-urgent
InstanceOf: SearchParameter
Usage: #definition
Title: "Note urgente / Urgent note"
* url = Canonical(sp-urgent)
* name = "UrgentSearchParameter"
* status = #active
* experimental = false
* description = "FR / EN : Note urgente / Urgent note"
* code = #urgent
* base[+] = #DocumentReference
* type = #token
* expression = "DocumentReference.extension.where(url.endsWith('/cdl-ext-is-emergency')).value"
* xpathUsage = #normal

Instance: sp-policy
InstanceOf: SearchParameter
Usage: #definition
Title: "Protocole nommé / Protocol named"
* url = Canonical(sp-policy)
* name = "PolicySearchParameter"
* status = #active
* experimental = false
* description = "FR / EN : Protocole nommé / Protocol named"
* code = #policy
* base[+] = #Consent
* type = #uri
* expression = "Consent.policy.uri"
* xpathUsage = #normal

Instance: sp-actor-role-family
InstanceOf: SearchParameter
Usage: #definition
Title: "Famille de rôles visée / Role family addressed"
* url = Canonical(sp-actor-role-family)
* name = "ActorRoleFamilySearchParameter"
* status = #active
* experimental = false
* description = "FR / EN : Famille de rôles visée / Role family addressed"
* code = #actor-role-family
* base[+] = #Consent
* type = #token
* expression = "Consent.provision.extension.where(url.endsWith('/StructureDefinition/actor-role-family')).value | Consent.provision.provision.extension.where(url.endsWith('/StructureDefinition/actor-role-family')).value"
* xpathUsage = #normal

Instance: sp-applies
InstanceOf: SearchParameter
Usage: #definition
Title: "Période d'application / Period of application"
* url = Canonical(sp-applies)
* name = "AppliesSearchParameter"
* status = #active
* experimental = false
* description = "FR / EN : Période d'application / Period of application"
* code = #applies
* base[+] = #Contract
* type = #date
* expression = "Contract.applies"
* xpathUsage = #normal

Instance: sp-kind
InstanceOf: SearchParameter
Usage: #definition
Title: "Type de contrat / Contract kind"
* url = Canonical(sp-kind)
* name = "KindSearchParameter"
* status = #active
* experimental = false
* description = "FR / EN : Type de contrat / Contract kind"
* code = #kind
* base[+] = #Contract
* type = #token
* expression = "Contract.type"
* xpathUsage = #normal
