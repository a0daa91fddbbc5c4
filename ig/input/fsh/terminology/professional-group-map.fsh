CodeSystem: ProfessionalGroup
Id: professional-group
Title: "Groupes professionnels / Professional groups"
Description: "FR : groupes de CSP R.1110-2. EN: groups of CSP R.1110-2."
* insert OwnCodes
* insert Term([[health]], [["Professionnel de santé (1°)"]], [["Health professional (1°)"]])
* insert Term([[social]], [["Professionnel du social ou du médico-social (2°)"]], [["Social or medico-social professional (2°)"]])
* insert Term([[none]], [["Hors de ces groupes"]], [["Neither"]])

ValueSet: ProfessionalGroups
Id: professional-group
Title: "Groupes professionnels / Professional groups"
Description: "FR : tous les groupes. EN: all groups."
* insert OwnValues
* include codes from system ProfessionalGroup

Instance: professional-group-map
InstanceOf: ConceptMap
Usage: #definition
Title: "Des codes nationaux aux groupes professionnels, exceptions / From national codes to professional groups, exceptions"
* id = "professional-group-map"
* name = "ProfessionalGroupMap"
* title = "Des codes nationaux aux groupes professionnels, exceptions / From national codes to professional groups, exceptions"
* description = "FR : le groupe est celui de la famille de rôles (propriété professional-group), sauf pour ces codes : les psychologues sont de la famille therapist mais du groupe 2° b de CSP R.1110-2. EN: the group is that of the role family (property professional-group), except for these codes: psychologists are of the therapist family but of group 2° b of CSP R.1110-2."
* status = #active
* experimental = false
* sourceUri = Canonical(ProfessionalRoleCodes)
* targetUri = Canonical(ProfessionalGroups)
* insert GroupOf(0, NationalCareRole)
* insert First(0, 305, social)
* insert Map(0, 306, social)
* insert GroupOf(1, NationalTitleHolder)
* insert First(1, 93, social)

RuleSet: GroupOf(index, source)
* group[{index}].source = Canonical({source})
* group[{index}].target = Canonical(ProfessionalGroup)
