CodeSystem: NeedLevel
Id: need-level
Title: "Niveaux de besoin / Need levels"
Description: "FR : niveau de besoin d'un domaine de l'évaluation. EN: level of need of an assessment domain."
* insert OwnCodes
* insert Term([[none]], [["Aucun besoin"]], [["No need"]])
* insert Term([[met]], [["Besoin couvert"]], [["Need met"]])
* insert Term([[partly-met]], [["Besoin partiellement couvert"]], [["Need partly met"]])
* insert Term([[unmet]], [["Besoin non couvert"]], [["Unmet need"]])

ValueSet: NeedLevels
Id: need-level
Title: "Niveaux de besoin / Need levels"
Description: "FR : tous les niveaux. EN: all levels."
* insert OwnValues
* include codes from system NeedLevel
