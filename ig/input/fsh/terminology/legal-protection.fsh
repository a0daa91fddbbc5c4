CodeSystem: ProtectionMeasure
Id: protection-measure
Title: "Mesures de protection / Protection measures"
Description: "FR : mesures de protection juridique des majeurs (Code civil, livre I, titre XI). EN: legal protection measures for adults (French Civil Code)."
* insert OwnCodes
* insert Term([[guardianship]], [["Tutelle"]], [["Guardianship (tutelle)"]])
* insert Term([[curatorship]], [["Curatelle simple"]], [["Curatorship (curatelle)"]])
* insert Term([[reinforced-curatorship]], [["Curatelle renforcée"]], [["Reinforced curatorship"]])
* insert Term([[judicial-safeguard]], [["Sauvegarde de justice"]], [["Judicial safeguard"]])
* insert Term([[family-authorisation]], [["Habilitation familiale"]], [["Family authorisation"]])
* insert Term([[future-protection-mandate]], [["Mandat de protection future"]], [["Future protection mandate"]])
* insert Term([[parental-authority]], [["Autorité parentale"]], [["Parental authority"]])
* insert Term([[judicial-support]], [["Mesure d'accompagnement judiciaire"]], [["Judicial support measure"]])

CodeSystem: ProtectionScope
Id: protection-scope
Title: "Étendue de la protection / Protection scope"
Description: "FR : ce que le mandat couvre : la personne (actes personnels, seule étendue qui permet de consentir au partage), les biens, ou les deux. EN: what the mandate covers: the person (personal matters, the only scope that allows consenting to sharing), property, or both."
* insert OwnCodes
* insert Term([[person]], [["Protection de la personne"]], [["Person"]])
* insert Term([[property]], [["Protection des biens"]], [["Property"]])

CodeSystem: ProtectionMode
Id: protection-mode
Title: "Mode de protection / Protection mode"
Description: "FR : assistance (la personne agit avec l'appui du protecteur) ou représentation (il agit en son nom). EN: assistance or representation."
* insert OwnCodes
* insert Term([[assistance]], [["Assistance"]], [["Assistance"]])
* insert Term([[representation]], [["Représentation"]], [["Representation"]])
