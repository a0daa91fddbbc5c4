CodeSystem: ExitReason
Id: exit-reason
Title: "Motifs de sortie / Exit reasons"
Description: "FR : motifs de sortie de la gestion de cas. EN: reasons for leaving case management."
* insert OwnCodes
* insert Term([[death]], [["Décès"]], [["Death"]])
* insert Term([[care-home]], [["Entrée en établissement"]], [["Care-home entry"]])
* insert Term([[moved]], [["Déménagement"]], [["Moved away"]])
* insert Term([[stabilised]], [["Situation stabilisée, relais passé"]], [["Stabilised and handed over"]])
* insert Term([[refusal]], [["Refus de la personne"]], [["Refusal by the person"]])
* insert Term([[long-hospital-stay]], [["Hospitalisation longue"]], [["Long hospital stay"]])
* insert Term([[transfer]], [["Transfert à un autre territoire"]], [["Transfer to another territory"]])

CodeSystem: ReferralKind
Id: referral-kind
Title: "Objets d'orientation / Referral kinds"
Description: "FR : ce que l'orientation demande. EN: what the referral asks for."
* insert OwnCodes
* insert Term([[one-stop-orientation]], [["Analyse et orientation par le guichet intégré"]], [["Orientation by the one-stop desk"]])
* insert Term([[case-management]], [["Gestion de cas"]], [["Case management"]])
* insert Term([[home-nursing]], [["Soins infirmiers à domicile"]], [["Home nursing"]])
* insert Term([[home-help]], [["Aide et accompagnement à domicile"]], [["Home help"]])
* insert Term([[respite]], [["Répit et soutien aux aidants"]], [["Respite and caregiver support"]])
* insert Term([[assessment]], [["Évaluation"]], [["Assessment"]])
* insert Term([[expert-advice]], [["Avis d'expert"]], [["Expert advice"]])
* insert Term([[social-rights]], [["Ouverture de droits"]], [["Social rights"]])
* insert Term([[adapted-housing]], [["Adaptation du logement"]], [["Housing adaptation"]])

CodeSystem: ReferralReason
Id: referral-reason
Title: "Motifs d'orientation / Referral reasons"
Description: "FR : motifs d'orientation, dont les critères d'entrée en gestion de cas. EN: referral reasons, the entry criteria of case management among them."
* insert OwnCodes
* insert Term([[functional-autonomy]], [["Perte d'autonomie fonctionnelle"]], [["Loss of functional autonomy"]])
* insert Term([[medical]], [["Problème médical"]], [["Medical problem"]])
* insert Term([[decision-making]], [["Altération de l'autonomie décisionnelle"]], [["Impaired decision-making"]])
* insert Term([[insufficient-help]], [["Aides insuffisantes ou inadaptées"]], [["Insufficient or unsuitable help"]])
* insert Term([[no-coordinator]], [["Aucun proche en mesure de coordonner"]], [["No relative able to coordinate"]])
* insert Term([[hospital-discharge]], [["Sortie d'hospitalisation"]], [["Hospital discharge"]])
* insert Term([[caregiver-exhaustion]], [["Épuisement de l'aidant"]], [["Caregiver exhaustion"]])
* insert Term([[isolation]], [["Isolement"]], [["Isolation"]])
* insert Term([[abuse-suspected]], [["Suspicion de maltraitance"]], [["Suspected abuse"]])
* insert Term([[housing]], [["Logement inadapté"]], [["Unsuitable housing"]])
* insert Term([[rights-to-open]], [["Droits à ouvrir"]], [["Rights to be opened"]])

CodeSystem: ReferralOutcome
Id: referral-outcome
Title: "Issues d'orientation / Referral outcomes"
Description: "FR : issue d'une orientation, rendue à son auteur. EN: outcome of a referral, returned to its author."
* insert OwnCodes
* insert Term([[included]], [["Incluse en gestion de cas"]], [["Included in case management"]])
* insert Term([[service-started]], [["Service mis en place"]], [["Service started"]])
* insert Term([[redirected]], [["Réorientée vers un partenaire"]], [["Redirected to a partner"]])
* insert Term([[information-given]], [["Information et conseil donnés"]], [["Information and advice given"]])
* insert Term([[not-included]], [["Non incluse"]], [["Not included"]])

CodeSystem: NonInclusionReason
Id: non-inclusion-reason
Title: "Motifs de refus ou de non-inclusion / Rejection and non-inclusion reasons"
Description: "FR : pourquoi une orientation est rejetée ou la personne non incluse. EN: why a referral is rejected or the person not included."
* insert OwnCodes
* insert Term([[criteria-not-met]], [["Critères d'entrée non réunis"]], [["Entry criteria not met"]])
* insert Term([[person-refuses]], [["Refus de la personne"]], [["The person refuses"]])
* insert Term([[out-of-territory]], [["Hors territoire"]], [["Outside the territory"]])
* insert Term([[under-60]], [["Moins de 60 ans"]], [["Under 60"]])
* insert Term([[no-capacity]], [["Pas de place disponible"]], [["No capacity"]])
* insert Term([[already-followed]], [["Déjà suivie"]], [["Already followed"]])
* insert Term([[deceased-or-care-home]], [["Décès ou entrée en établissement"]], [["Deceased or in a care home"]])

CodeSystem: TerritoryKind
Id: territory-kind
Title: "Types de territoire / Territory kinds"
Description: "FR : types de territoire. EN: territory kinds."
* insert OwnCodes
* insert Term([[maia]], [["Territoire MAIA"]], [["MAIA territory"]])
* insert Term([[dac]], [["Territoire de DAC"]], [["Coordination support territory"]])
* insert Term([[national]], [["France entière"]], [["The whole country"]])
* insert Term([[department]], [["Département"]], [["Department"]])
* insert Term([[canton]], [["Canton ou groupe de communes"]], [["Canton or group of communes"]])

CodeSystem: ServiceKind
Id: service-kind
Title: "Types de service / Service kinds"
Description: "FR : services que le guichet intégré recense. EN: services the one-stop desk lists."
* insert OwnCodes
* insert Term([[home-nursing]], [["SSIAD, soins infirmiers à domicile"]], [["Home nursing"]])
* insert Term([[home-help]], [["Aide et accompagnement à domicile"]], [["Home help"]])
* insert Term([[case-management]], [["Gestion de cas"]], [["Case management"]])
* insert Term([[one-stop-desk]], [["Guichet intégré"]], [["One-stop desk"]])
* insert Term([[day-centre]], [["Accueil de jour"]], [["Day centre"]])
* insert Term([[respite]], [["Répit et hébergement temporaire"]], [["Respite and short stay"]])
* insert Term([[meals]], [["Portage de repas"]], [["Meals at home"]])
* insert Term([[remote-assistance]], [["Téléassistance"]], [["Remote assistance"]])
* insert Term([[memory-clinic]], [["Consultation mémoire"]], [["Memory clinic"]])
* insert Term([[social-service]], [["Service social, CCAS, CLIC"]], [["Social service"]])
