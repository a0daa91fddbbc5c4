Instance: multidimensional-assessment
InstanceOf: AssessmentForm
Usage: #definition
Title: "Évaluation multidimensionnelle / Multidimensional assessment"
* url = Canonical(multidimensional-assessment)
* version = "1.0"
* name = "MultidimensionalAssessment"
* title = "Évaluation multidimensionnelle / Multidimensional assessment"
* description = "FR : trame d'évaluation multidimensionnelle du gestionnaire de cas, écrite pour ce guide ; ne reprend aucun outil sous licence. EN: outline of the case manager's multidimensional assessment, written for this guide; takes nothing from licensed tools."
* status = #active
* experimental = false
* subjectType = #Patient
* language = #fr
* insert Domain(0, health, [[Santé / Health]])
* insert Question(0, 0, health.medical-follow-up, [[Suivi médical et difficultés / Medical follow-up and difficulties]])
* insert Question(0, 1, health.treatments, [[Traitements : aide nécessaire / Treatments: help needed]])
* insert Question(0, 2, health.recent-events, [[Hospitalisations, chutes récentes / Recent hospital stays, falls]])
* insert Need(0, 3, health)
* insert Domain(1, autonomy, [[Autonomie fonctionnelle / Functional autonomy]])
* insert Question(1, 0, autonomy.daily-acts, [[Actes de la vie quotidienne / Acts of daily life]])
* insert Question(1, 1, autonomy.mobility, [[Déplacements et transferts / Mobility and transfers]])
* insert Question(1, 2, autonomy.gir, [[GIR connu / Known GIR]])
* insert Need(1, 3, autonomy)
* insert Domain(2, decision, [[Autonomie décisionnelle / Decision-making]])
* insert Question(2, 0, decision.memory, [[Mémoire et orientation / Memory and orientation]])
* insert Question(2, 1, decision.choices, [[Capacité à exprimer des choix / Ability to express choices]])
* insert Question(2, 2, decision.protection, [[Mesure de protection / Protection measure]])
* insert Need(2, 3, decision)
* insert Domain(3, surroundings, [[Entourage et aidants / Surroundings and caregivers]])
* insert Question(3, 0, surroundings.caregivers, [[Proches aidants et leur charge / Caregivers and their burden]])
* insert Question(3, 1, surroundings.isolation, [[Isolement / Isolation]])
* insert Question(3, 2, surroundings.coordination, [[Qui coordonne les aides / Who coordinates help]])
* insert Need(3, 3, surroundings)
* insert Domain(4, home, [[Logement et environnement / Home and environment]])
* insert Question(4, 0, home.housing, [[Adaptation et sécurité du logement / Suitability and safety of the home]])
* insert Question(4, 1, home.access, [[Accès et environnement / Access and environment]])
* insert Need(4, 2, home)
* insert Domain(5, rights, [[Situation sociale et droits / Social situation and rights]])
* insert Question(5, 0, rights.resources, [[Droits et prestations ouverts / Rights and benefits in place]])
* insert Question(5, 1, rights.to-open, [[Droits à ouvrir / Rights to open]])
* insert Need(5, 2, rights)
* insert Domain(6, services, [[Services en place / Services in place]])
* insert Question(6, 0, services.current, [[Services et professionnels présents / Services and professionals present]])
* insert Question(6, 1, services.missing, [[Besoins non couverts / Unmet needs]])
* insert Need(6, 2, services)
* insert Domain(7, wishes, [[Souhaits de la personne / Wishes of the person]])
* insert Question(7, 0, wishes.project, [[Ce qui compte pour la personne / What matters to the person]])
* insert Question(7, 1, wishes.priorities, [[Priorités exprimées / Stated priorities]])
* insert Need(7, 2, wishes)

RuleSet: Domain(index, code, text)
* item[{index}].linkId = "{code}"
* item[{index}].type = #group
* item[{index}].text = "{text}"

RuleSet: Question(domain, index, code, text)
* item[{domain}].item[{index}].linkId = "{code}"
* item[{domain}].item[{index}].type = #text
* item[{domain}].item[{index}].text = "{text}"

RuleSet: Need(domain, index, code)
* item[{domain}].item[{index}].linkId = "{code}.need"
* item[{domain}].item[{index}].type = #choice
* item[{domain}].item[{index}].text = "Besoin / Need"
* item[{domain}].item[{index}].answerValueSet = Canonical(NeedLevels)
