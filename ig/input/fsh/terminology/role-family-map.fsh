Instance: role-family-map
InstanceOf: ConceptMap
Usage: #definition
Title: "Des codes nationaux aux familles de rôles / From national codes to role families"
* id = "role-family-map"
* name = "RoleFamilyMap"
* title = "Des codes nationaux aux familles de rôles / From national codes to role families"
* description = "FR : seule voie d'un code national vers une famille de rôles. Un code sans cible n'ouvre aucun accès. EN: the only way from a national code to a role family. A code without target opens no access."
* status = #active
* experimental = false
* sourceUri = Canonical(ProfessionalRoleCodes)
* targetUri = Canonical(RoleFamilies)
* insert Group(0, NationalCareRole)
* insert First(0, 309, case-manager)
* insert Map(0, 330, case-manager)
* insert Map(0, 300, social-worker)
* insert Map(0, 304, social-worker)
* insert Map(0, 310, social-worker)
* insert Map(0, 320, social-worker)
* insert Map(0, 305, therapist)
* insert Map(0, 306, therapist)
* insert Map(0, 307, guardian-professional)
* insert Map(0, 308, pilot)
* insert Map(0, 336, desk)
* insert Map(0, 313, nursing-assistant)
* insert Map(0, 318, home-helper)
* insert Map(0, 319, home-helper)
* insert Map(0, 323, home-helper)
* insert Map(0, 328, home-helper)
* insert Map(0, 350, home-helper)
* insert Map(0, 371, home-helper)
* insert Map(0, 372, home-helper)
* insert Map(0, 333, home-help-manager)
* insert NoFamily(0, 311)
* insert NoFamily(0, 312)
* insert NoFamily(0, 353)
* insert Group(1, NationalHealthProfession)
* insert First(1, 10, physician)
* insert Map(1, 21, pharmacist)
* insert Map(1, 35, nursing-assistant)
* insert Map(1, 60, nurse)
* insert Map(1, 69, nurse)
* insert Map(1, 70, therapist)
* insert Map(1, 80, therapist)
* insert Map(1, 91, therapist)
* insert Map(1, 92, therapist)
* insert Map(1, 94, therapist)
* insert Map(1, 95, therapist)
* insert Map(1, 96, therapist)
* insert NoFamily(1, 40)
* insert NoFamily(1, 50)
* insert Group(2, NationalSocialProfession)
* insert First(2, 41, social-worker)
* insert Group(3, NationalTitleHolder)
* insert First(3, 93, therapist)
* insert NoFamily(3, 71)
* insert Group(4, NationalContactRole)
* insert First(4, CAREGIVER, caregiver)
* insert Map(4, NOK, trusted-person)
* insert Map(4, QUAL, trusted-person)
* insert Map(4, GUARD, representative)
* insert NoFamily(4, ECON)

RuleSet: Group(index, source)
* group[{index}].source = Canonical({source})
* group[{index}].target = Canonical(RoleFamily)

RuleSet: First(index, code, family)
* group[{index}].element[0].code = #{code}
* group[{index}].element[=].target[0].code = #{family}
* group[{index}].element[=].target[0].equivalence = #wider

RuleSet: Map(index, code, family)
* group[{index}].element[+].code = #{code}
* group[{index}].element[=].target[0].code = #{family}
* group[{index}].element[=].target[0].equivalence = #wider

RuleSet: NoFamily(index, code)
* group[{index}].element[+].code = #{code}
* group[{index}].element[=].target[0].equivalence = #unmatched
