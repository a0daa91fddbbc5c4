CodeSystem: AggirVariable
Id: aggir-variable
Title: "Variables AGGIR / AGGIR variables"
Description: "FR : variables discriminantes et illustratives de la grille AGGIR (CASF annexes 2-1 et 2-2), leurs sous-variables, le rang et le GIR. Seules les huit premières variables discriminantes comptent ; déplacements extérieurs et alerter ne comptent pas. EN: discriminating and illustrative variables of the AGGIR grid, their sub-variables, the rank and the GIR. Only the first eight discriminating variables score."
* insert OwnCodes
* ^hierarchyMeaning = #part-of
* insert Term([[gir]], [["Groupe iso-ressources"]], [["Iso-resource group (GIR)"]])
* insert Term([[rank]], [["Rang AGGIR"]], [["AGGIR rank"]])
* insert Term([[coherence]], [["Cohérence"]], [["Coherence"]])
* insert Term([[coherence-communication]], [["Cohérence : communication"]], [["Coherence: communication"]])
* insert Term([[coherence-behaviour]], [["Cohérence : comportement"]], [["Coherence: behaviour"]])
* insert Term([[orientation]], [["Orientation"]], [["Orientation"]])
* insert Term([[orientation-time]], [["Orientation dans le temps"]], [["Orientation in time"]])
* insert Term([[orientation-space]], [["Orientation dans l'espace"]], [["Orientation in space"]])
* insert Term([[washing]], [["Toilette"]], [["Washing"]])
* insert Term([[washing-upper]], [["Toilette du haut"]], [["Washing, upper body"]])
* insert Term([[washing-lower]], [["Toilette du bas"]], [["Washing, lower body"]])
* insert Term([[dressing]], [["Habillage"]], [["Dressing"]])
* insert Term([[dressing-upper]], [["Habillage du haut"]], [["Dressing, upper"]])
* insert Term([[dressing-middle]], [["Habillage du milieu"]], [["Dressing, middle"]])
* insert Term([[dressing-lower]], [["Habillage du bas"]], [["Dressing, lower"]])
* insert Term([[eating]], [["Alimentation"]], [["Eating"]])
* insert Term([[eating-serving]], [["Alimentation : se servir"]], [["Eating: serving oneself"]])
* insert Term([[eating-eating]], [["Alimentation : manger"]], [["Eating: eating"]])
* insert Term([[elimination]], [["Élimination"]], [["Elimination"]])
* insert Term([[elimination-urinary]], [["Élimination urinaire"]], [["Urinary elimination"]])
* insert Term([[elimination-faecal]], [["Élimination fécale"]], [["Faecal elimination"]])
* insert Term([[transfers]], [["Transferts"]], [["Transfers"]])
* insert Term([[indoor-mobility]], [["Déplacements à l'intérieur"]], [["Indoor mobility"]])
* insert Term([[outdoor-mobility]], [["Déplacements à l'extérieur"]], [["Outdoor mobility"]])
* insert Term([[alerting]], [["Alerter"]], [["Alerting"]])
* insert Term([[management]], [["Gestion"]], [["Management"]])
* insert Term([[cooking]], [["Cuisine"]], [["Cooking"]])
* insert Term([[housekeeping]], [["Ménage"]], [["Housekeeping"]])
* insert Term([[transport]], [["Transports"]], [["Transport"]])
* insert Term([[shopping]], [["Achats"]], [["Shopping"]])
* insert Term([[treatment-follow-up]], [["Suivi du traitement"]], [["Treatment follow-up"]])
* insert Term([[leisure]], [["Activités de temps libre"]], [["Leisure"]])

ValueSet: AggirVariables
Id: aggir-variable
Title: "Variables AGGIR / AGGIR variables"
Description: "FR : variables et sous-variables. EN: variables and sub-variables."
* insert OwnValues
* include codes from system AggirVariable
* exclude AggirVariable#gir
* exclude AggirVariable#rank

CodeSystem: AggirModality
Id: aggir-modality
Title: "Modalités AGGIR / AGGIR modalities"
Description: "FR : A, fait seul spontanément, totalement, habituellement et correctement ; C, ne fait aucun des quatre ; B, sinon. EN: A, does alone spontaneously, totally, habitually and correctly; C, none of the four; B otherwise."
* insert OwnCodes
* insert Term([[A]], [["Fait seul, totalement, habituellement, correctement"]], [["Does alone, in all four respects"]])
* insert Term([[B]], [["Fait partiellement"]], [["Does partially"]])
* insert Term([[C]], [["Ne fait pas seul"]], [["Does not do alone"]])

ValueSet: AggirModalities
Id: aggir-modality
Title: "Modalités AGGIR / AGGIR modalities"
Description: "FR : A, B, C. EN: A, B, C."
* insert OwnValues
* include codes from system AggirModality
