CodeSystem: DataCategory
Id: data-category
Title: "Catégories de données / Data categories"
Description: "FR : catégorie d'une ressource au sens du protocole de partage. Le serveur la calcule et la pose dans meta.security ; un client peut ajouter une étiquette plus stricte, jamais en retirer une. EN: category of a resource in the sense of the sharing protocol. The server computes it and stamps it in meta.security; a client may add a stricter label, never remove one."
* insert OwnCodes
* insert Term([[ADM]], [["Identité et contacts"]], [["Identity and contact"]])
* insert Term([[SOC]], [["Situation sociale et droits"]], [["Social situation and rights"]])
* insert Term([[AUT]], [["Autonomie et évaluations"]], [["Autonomy and assessments"]])
* insert Term([[PLAN]], [["Plan de services, objectifs, plannings"]], [["Care plan, goals, schedules"]])
* insert Term([[MED]], [["Données de santé"]], [["Health data"]])
* insert Term([[ALERT]], [["Consignes de sécurité"]], [["Safety instructions"]])
* insert Term([[NOTE]], [["Notes de liaison"]], [["Liaison notes"]])
* insert Term([[REF]], [["Orientations et leurs tâches"]], [["Referrals and their tasks"]])
* insert Term([[LEG]], [["Protection juridique et représentation"]], [["Legal protection and representation"]])
* insert Term([[COORD]], [["Coordination : équipe, suivi"]], [["Coordination: team, episode"]])
* insert Term([[CONSENT]], [["Consentements et oppositions"]], [["Consents and oppositions"]])

CodeSystem: RoleFamily
Id: role-family
Title: "Familles de rôles / Role families"
Description: "FR : familles de rôles dont parle le protocole de partage. Un code national qui ne mène à aucune famille n'ouvre aucun accès. EN: role families the sharing protocol speaks of. A national code that maps to no family opens no access."
* insert OwnCodes
* ^property[0].code = #professional-group
* ^property[0].type = #code
* ^property[0].description = "Groupe de CSP R.1110-2 : health (1°), social (2°), none / Group of CSP R.1110-2"
* insert Family([[physician]], [["Médecin"]], [["Physician"]], health)
* insert Family([[nurse]], [["Infirmier"]], [["Nurse"]], health)
* insert Family([[nursing-assistant]], [["Aide-soignant"]], [["Nursing assistant"]], health)
* insert Family([[pharmacist]], [["Pharmacien"]], [["Pharmacist"]], health)
* insert Family([[therapist]], [["Rééducateur, psychologue"]], [["Therapist, psychologist"]], health)
* insert Family([[emergency-regulator]], [["Médecin régulateur du SAMU"]], [["Emergency regulator"]], health)
* insert Family([[case-manager]], [["Gestionnaire de cas"]], [["Case manager"]], social)
* insert Family([[pilot]], [["Pilote MAIA"]], [["MAIA pilot"]], social)
* insert Family([[desk]], [["Guichet intégré"]], [["One-stop desk"]], social)
* insert Family([[social-worker]], [["Travailleur social"]], [["Social worker"]], social)
* insert Family([[home-helper]], [["Aide à domicile"]], [["Home helper"]], social)
* insert Family([[home-help-manager]], [["Responsable de secteur"]], [["Home-help manager"]], social)
* insert Family([[guardian-professional]], [["Mandataire judiciaire"]], [["Professional guardian"]], social)
* insert Family([[self]], [["Usager lui-même"]], [["Service user"]], none)
* insert Family([[representative]], [["Représentant légal"]], [["Legal representative"]], none)
* insert Family([[trusted-person]], [["Personne de confiance"]], [["Trusted person"]], none)
* insert Family([[caregiver]], [["Proche aidant"]], [["Caregiver"]], none)
* insert Family([[supervisor]], [["Autorité de tutelle administrative"]], [["Supervising authority"]], none)
* insert Family([[system]], [["Logiciel d'une structure"]], [["Software of an organisation"]], none)

RuleSet: Family(code, french, english, group)
* insert Term([[{code}]], [[{french}]], [[{english}]])
* #{code} ^property[0].code = #professional-group
* #{code} ^property[0].valueCode = #{group}

CodeSystem: TeamCategory
Id: team-category
Title: "Catégories d'équipe / Care team categories"
Description: "FR : équipe de soins au sens de CSP L.1110-12 (partage sans consentement préalable, personne informée) ou cercle élargi (consentement préalable, L.1110-4 III §2). EN: care team in the sense of CSP L.1110-12 (no prior consent, the person is informed) or extended circle (prior consent)."
* insert OwnCodes
* insert Term([[care-team]], [["Équipe de soins"]], [["Care team"]])
* insert Term([[extended-circle]], [["Cercle élargi"]], [["Extended circle"]])

CodeSystem: ConsentCategory
Id: consent-category
Title: "Catégories de consentement / Consent categories"
Description: "FR : consentement, opposition, opposition à l'accès en urgence. EN: consent, opposition, opposition to emergency access."
* insert OwnCodes
* insert Term([[consent]], [["Consentement au partage"]], [["Consent to sharing"]])
* insert Term([[opposition]], [["Opposition au partage"]], [["Opposition to sharing"]])
* insert Term([[emergency-opposition]], [["Opposition à l'accès en urgence"]], [["Opposition to emergency access"]])

CodeSystem: DecisionReason
Id: decision-reason
Title: "Motifs de décision / Decision reasons"
Description: "FR : règles qui ont fondé une décision d'accès ; visibles de la personne, de son représentant, du gestionnaire de cas et des traces, jamais du demandeur refusé. EN: rules that founded an access decision; visible to the person, the representative, the case manager and in the audit, never to the refused requester."
* insert OwnCodes
* insert Term([[directory]], [["Annuaire ou référentiel, ne concerne aucune personne"]], [["Directory or reference data, about nobody"]])
* insert Term([[self-access]], [["La personne, sur son propre dossier"]], [["The person, on their own record"]])
* insert Term([[representative-access]], [["Représentant légal, dans son mandat"]], [["Legal representative, within the mandate"]])
* insert Term([[team-access]], [["Équipe de soins, dans le plafond du protocole"]], [["Care team, within the protocol"]])
* insert Term([[agreement-access]], [["Équipe d'un autre territoire, par un accord"]], [["Team of another territory, by an agreement"]])
* insert Term([[consented-access]], [["Consentement de la personne, dans le plafond du protocole"]], [["Consent of the person, within the protocol"]])
* insert Term([[trusted-person-access]], [["Personne de confiance"]], [["Trusted person"]])
* insert Term([[caregiver-access]], [["Proche aidant mandaté"]], [["Mandated caregiver"]])
* insert Term([[addressee-access]], [["Destinataire d'une orientation ouverte"]], [["Addressee of an open referral"]])
* insert Term([[referrer-access]], [["Auteur de l'orientation"]], [["Author of the referral"]])
* insert Term([[desk-access]], [["Guichet du territoire"]], [["One-stop desk of the territory"]])
* insert Term([[desk-match-access]], [["Personne retrouvée par ses cinq traits"]], [["Person found by the five traits"]])
* insert Term([[admitting-access]], [["Dossier ouvert depuis moins d'un jour"]], [["File opened less than a day ago"]])
* insert Term([[emergency-access]], [["Accès en urgence ouvert"]], [["Open emergency access"]])
* insert Term([[emergency-opposition]], [["Opposition à l'accès en urgence"]], [["Opposition to emergency access"]])
* insert Term([[masking]], [["Donnée masquée"]], [["Masked data"]])
* insert Term([[consent-denial]], [["La personne s'y oppose"]], [["The person objects"]])
* insert Term([[consent-limit]], [["Hors de ce que la personne a accepté"]], [["Outside what the person agreed to"]])
* insert Term([[signed-amendment]], [["Document signé par une autre structure"]], [["Signed by another organisation"]])
* insert Term([[requester-not-active]], [["Rôle inconnu ou inactif"]], [["Role unknown or inactive"]])
* insert Term([[silence]], [["Aucune règle n'accorde l'accès"]], [["No rule grants access"]])
* insert Term([[rule-failed]], [["Règle en erreur, refus par précaution"]], [["Rule in error, refused as a precaution"]])

CodeSystem: RequestOutcome
Id: outcome
Title: "Codes de réponse / Outcome codes"
Description: "FR : codes stables de OperationOutcome.issue.details ; aucun ne distingue un dossier caché d'un dossier absent. EN: stable codes of OperationOutcome.issue.details; none tells a hidden record from an absent one."
* insert OwnCodes
* insert Term([[not-found]], [["Introuvable : absent ou non accessible"]], [["Not found: absent or not accessible"]])
* insert Term([[not-shared]], [["Non partagé avec vous"]], [["Not shared with you"]])
* insert Term([[read-only]], [["Lecture seule"]], [["Read only"]])
* insert Term([[write-not-allowed]], [["Écriture non permise"]], [["Writing not allowed"]])
* insert Term([[no-access]], [["Aucun rôle actif"]], [["No active role"]])
* insert Term([[requester-not-active]], [["Rôle inconnu ou inactif"]], [["Role unknown or inactive"]])
* insert Term([[signed-elsewhere]], [["Signé par une autre structure"]], [["Signed by another organisation"]])
* insert Term([[no-emergency-access]], [["Aucun accès en urgence ouvert"]], [["No open emergency access"]])
* insert Term([[person-missing]], [["Personne concernée absente"]], [["Person missing"]])
* insert Term([[person-several]], [["Plusieurs personnes concernées"]], [["Several persons"]])
* insert Term([[person-unknown]], [["Personne inconnue ou non accessible"]], [["Person unknown or not accessible"]])
* insert Term([[person-changed]], [["Changement de personne"]], [["Change of person"]])
* insert Term([[reference-unknown]], [["Référence inconnue ou non accessible"]], [["Reference unknown or not accessible"]])
* insert Term([[delete-not-allowed]], [["Suppression non permise"]], [["Deletion not allowed"]])
* insert Term([[unknown-type]], [["Type non servi"]], [["Type not served"]])
* insert Term([[not-supported]], [["Opération non proposée"]], [["Operation not offered"]])
* insert Term([[malformed]], [["Contenu illisible"]], [["Unreadable content"]])
* insert Term([[invalid-request]], [["Requête incorrecte"]], [["Incorrect request"]])
* insert Term([[unprocessable]], [["Ressource non acceptable"]], [["Resource not acceptable"]])
* insert Term([[conflict]], [["Modifiée entre-temps"]], [["Changed meanwhile"]])
* insert Term([[precondition-failed]], [["Condition non remplie"]], [["Condition not met"]])
* insert Term([[too-large]], [["Trop volumineux"]], [["Too large"]])
* insert Term([[consent-refused]], [["Consentement qui ne peut pas être enregistré"]], [["Consent that cannot be filed"]])
* insert Term([[consent-not-in-force]], [["Choix qui n'est plus en vigueur"]], [["Choice no longer in force"]])
* insert Term([[protocol-refused]], [["Protocole qui ne peut pas être publié"]], [["Protocol that cannot be published"]])
* insert Term([[question-not-allowed]], [["Question réservée à la personne et à qui veille sur son dossier"]], [["Question for the person and those who watch over the record"]])
* insert Term([[audit-unavailable]], [["Trace impossible pour le moment"]], [["Cannot be recorded at the moment"]])
* insert Term([[emergency-not-allowed]], [["Rôle qui n'ouvre pas d'accès en urgence"]], [["Role that opens no emergency access"]])
* insert Term([[emergency-purpose-missing]], [["Jeton sans la finalité urgence"]], [["Token without the emergency purpose"]])
* insert Term([[emergency-too-often]], [["Trop de demandes d'accès en urgence"]], [["Too many requests for emergency access"]])
* insert Term([[requests-too-often]], [["Trop de demandes d'accès"]], [["Too many requests for access"]])
* insert Term([[request-answered]], [["Demande déjà close"]], [["Request already answered"]])
* insert Term([[person-can-consent]], [["Personne en état de consentir"]], [["Person able to consent"]])
* insert Term([[internal]], [["Erreur interne"]], [["Internal error"]])
* insert Term([[permitted]], [["Accès autorisé"]], [["Access allowed"]])

CodeSystem: LegalBasis
Id: legal-basis
Title: "Bases légales / Legal bases"
Description: "FR : base légale versionnée de l'équipe et du protocole. EN: versioned legal basis of the team and protocol."
* insert OwnCodes
* insert Term([[maia-L113-3]], [["MAIA, CASF L.113-3"]], [["MAIA, CASF L.113-3"]])
* insert Term([[dac-L6327]], [["DAC, CSP L.6327-1 et suivants"]], [["Coordination support scheme, CSP L.6327-1 ff."]])
* insert Term([[team-L1110-12]], [["Équipe de soins, CSP L.1110-12"]], [["Care team, CSP L.1110-12"]])

CodeSystem: ContractKind
Id: contract-kind
Title: "Types de contrat / Contract kinds"
Description: "FR : protocole de partage ou accord entre territoires. EN: sharing protocol or inter-territory agreement."
* insert OwnCodes
* insert Term([[base-protocol]], [["Protocole de base"]], [["Base protocol"]])
* insert Term([[sharing-protocol]], [["Protocole de partage d'un territoire"]], [["Sharing protocol of a territory"]])
* insert Term([[inter-territory-agreement]], [["Accord entre territoires"]], [["Inter-territory agreement"]])
* insert Term([[overarching-policy]], [["Politique générale (IHE PCF)"]], [["Overarching policy (IHE PCF)"]])

CodeSystem: AccessLevel
Id: access-level
Title: "Niveaux d'accès / Access levels"
Description: "FR : ce que le plafond d'un protocole accorde sur une catégorie. EN: what a protocol's ceiling grants on a category."
* insert OwnCodes
* insert Term([[read]], [["Lecture"]], [["Read"]])
* insert Term([[read-write]], [["Lecture et écriture"]], [["Read and write"]])

CodeSystem: InformationWaiver
Id: information-waiver
Title: "Motifs d'absence d'information / Reasons why the person was not informed"
Description: "FR : seules l'urgence ou l'impossibilité d'informer dispensent d'informer la personne (CSP R.1110-3). EN: only urgency or impossibility waives informing the person."
* insert OwnCodes
* insert Term([[urgency]], [["Urgence"]], [["Urgency"]])
* insert Term([[impossibility]], [["Impossibilité d'informer"]], [["Impossible to inform"]])

CodeSystem: OnBehalfReason
Id: on-behalf-reason
Title: "Motifs d'expression par un tiers / Reasons why another person expresses the choice"
Description: "FR : pourquoi le consentement ou l'opposition est exprimé par une autre personne que l'usager. EN: why the consent or opposition is expressed by someone other than the service user."
* insert OwnCodes
* insert Term([[representation-of-the-person]], [["Mandat de représentation pour les actes personnels"]], [["Mandate of representation in personal matters"]])
* insert Term([[unable-to-consent]], [["Personne hors d'état d'exprimer sa volonté"]], [["Person unable to express a choice"]])
