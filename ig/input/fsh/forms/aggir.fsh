Instance: aggir
InstanceOf: AssessmentForm
Usage: #definition
Title: "Grille AGGIR / AGGIR grid"
* url = Canonical(aggir)
* version = "2.1"
* name = "Aggir"
* title = "Grille AGGIR / AGGIR grid"
* description = "FR : grille nationale AGGIR (CASF annexes 2-1 et 2-2). Pour chaque activité : la personne la fait-elle seule, spontanément, totalement, habituellement, correctement ? Quatre oui : A ; quatre non : C ; sinon B. La modalité d'une variable à sous-variables se déduit de celles-ci. Les aides techniques font partie de la personne. EN: national AGGIR grid. For each activity: does the person do it alone spontaneously, totally, habitually, correctly? Four yes: A; four no: C; otherwise B. A variable with sub-variables is derived from them. Technical aids count as part of the person."
* status = #active
* experimental = false
* subjectType = #Patient
* language = #fr
* item[0].linkId = "discriminating"
* item[0].type = #group
* item[0].text = "Variables discriminantes / Discriminating variables"
* insert VariableGroup(item[0].item[0], coherence, [[Cohérence / Coherence]])
* insert Activity(item[0].item[0].item[0], coherence-communication, [[Communication / Communication]])
* insert Activity(item[0].item[0].item[1], coherence-behaviour, [[Comportement / Behaviour]])
* insert Derived(item[0].item[0].item[2], coherence, [[Cohérence : modalité / Coherence: modality]])
* insert VariableGroup(item[0].item[1], orientation, [[Orientation / Orientation]])
* insert Activity(item[0].item[1].item[0], orientation-time, [[Dans le temps / In time]])
* insert Activity(item[0].item[1].item[1], orientation-space, [[Dans l'espace / In space]])
* insert Derived(item[0].item[1].item[2], orientation, [[Orientation : modalité / Orientation: modality]])
* insert VariableGroup(item[0].item[2], washing, [[Toilette / Washing]])
* insert Activity(item[0].item[2].item[0], washing-upper, [[Haut / Upper body]])
* insert Activity(item[0].item[2].item[1], washing-lower, [[Bas / Lower body]])
* insert Derived(item[0].item[2].item[2], washing, [[Toilette : modalité / Washing: modality]])
* insert VariableGroup(item[0].item[3], dressing, [[Habillage / Dressing]])
* insert Activity(item[0].item[3].item[0], dressing-upper, [[Haut / Upper]])
* insert Activity(item[0].item[3].item[1], dressing-middle, [[Milieu / Middle]])
* insert Activity(item[0].item[3].item[2], dressing-lower, [[Bas / Lower]])
* insert Derived(item[0].item[3].item[3], dressing, [[Habillage : modalité / Dressing: modality]])
* insert VariableGroup(item[0].item[4], eating, [[Alimentation / Eating]])
* insert Activity(item[0].item[4].item[0], eating-serving, [[Se servir / Serving oneself]])
* insert Activity(item[0].item[4].item[1], eating-eating, [[Manger / Eating]])
* insert Derived(item[0].item[4].item[2], eating, [[Alimentation : modalité / Eating: modality]])
* insert VariableGroup(item[0].item[5], elimination, [[Élimination / Elimination]])
* insert Activity(item[0].item[5].item[0], elimination-urinary, [[Urinaire / Urinary]])
* insert Activity(item[0].item[5].item[1], elimination-faecal, [[Fécale / Faecal]])
* insert Derived(item[0].item[5].item[2], elimination, [[Élimination : modalité / Elimination: modality]])
* insert Activity(item[0].item[6], transfers, [[Transferts / Transfers]])
* insert Activity(item[0].item[7], indoor-mobility, [[Déplacements à l'intérieur / Indoor mobility]])
* insert Activity(item[0].item[8], outdoor-mobility, [[Déplacements à l'extérieur / Outdoor mobility]])
* insert Activity(item[0].item[9], alerting, [[Alerter / Alerting]])
* item[1].linkId = "illustrative"
* item[1].type = #group
* item[1].text = "Variables illustratives, sans effet sur le GIR / Illustrative variables, without effect on the GIR"
* insert Activity(item[1].item[0], management, [[Gestion / Management]])
* insert Activity(item[1].item[1], cooking, [[Cuisine / Cooking]])
* insert Activity(item[1].item[2], housekeeping, [[Ménage / Housekeeping]])
* insert Activity(item[1].item[3], transport, [[Transports / Transport]])
* insert Activity(item[1].item[4], shopping, [[Achats / Shopping]])
* insert Activity(item[1].item[5], treatment-follow-up, [[Suivi du traitement / Treatment follow-up]])
* insert Activity(item[1].item[6], leisure, [[Activités de temps libre / Leisure]])

RuleSet: VariableGroup(path, code, text)
* {path}.linkId = "{code}.group"
* {path}.type = #group
* {path}.text = "{text}"

RuleSet: Activity(path, code, text)
* {path}.linkId = "{code}"
* {path}.code = AggirVariable#{code}
* {path}.type = #choice
* {path}.text = "{text}"
* {path}.answerValueSet = Canonical(AggirModalities)
* insert Adverb({path}.item[0], {code}, spontaneously, [[Spontanément / Spontaneously]])
* insert Adverb({path}.item[1], {code}, totally, [[Totalement / Totally]])
* insert Adverb({path}.item[2], {code}, habitually, [[Habituellement / Habitually]])
* insert Adverb({path}.item[3], {code}, correctly, [[Correctement / Correctly]])

RuleSet: Adverb(path, code, adverb, text)
* {path}.linkId = "{code}.{adverb}"
* {path}.type = #boolean
* {path}.text = "{text}"

RuleSet: Derived(path, code, text)
* {path}.linkId = "{code}"
* {path}.code = AggirVariable#{code}
* {path}.type = #choice
* {path}.text = "{text}"
* {path}.readOnly = true
* {path}.answerValueSet = Canonical(AggirModalities)
