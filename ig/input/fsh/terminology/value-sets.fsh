ValueSet: DataCategories
Id: data-category
Title: "Catégories de données / Data categories"
Description: "FR : toutes les catégories. EN: all categories."
* insert OwnValues
* include codes from system DataCategory

ValueSet: RoleFamilies
Id: role-family
Title: "Familles de rôles / Role families"
Description: "FR : toutes les familles de rôles. EN: all role families."
* insert OwnValues
* include codes from system RoleFamily

ValueSet: TeamCategories
Id: team-category
Title: "Catégories d'équipe / Care team categories"
Description: "FR : équipe de soins ou cercle élargi. EN: care team or extended circle."
* insert OwnValues
* include codes from system TeamCategory

ValueSet: ConsentCategories
Id: consent-category
Title: "Catégories de consentement / Consent categories"
Description: "FR : consentement, opposition, opposition à l'urgence. EN: consent, opposition, emergency opposition."
* insert OwnValues
* include codes from system ConsentCategory

ValueSet: DecisionReasons
Id: decision-reason
Title: "Motifs de décision / Decision reasons"
Description: "FR : tous les motifs. EN: all reasons."
* insert OwnValues
* include codes from system DecisionReason

ValueSet: LegalBases
Id: legal-basis
Title: "Bases légales / Legal bases"
Description: "FR : toutes les bases légales. EN: all legal bases."
* insert OwnValues
* include codes from system LegalBasis

ValueSet: AccessLevels
Id: access-level
Title: "Niveaux d'accès / Access levels"
Description: "FR : lecture, lecture et écriture. EN: read, read and write."
* insert OwnValues
* include codes from system AccessLevel

ValueSet: InformationWaivers
Id: information-waiver
Title: "Motifs d'absence d'information / Reasons why the person was not informed"
Description: "FR : urgence, impossibilité. EN: urgency, impossibility."
* insert OwnValues
* include codes from system InformationWaiver

ValueSet: OnBehalfReasons
Id: on-behalf-reason
Title: "Motifs d'expression par un tiers / Reasons of expression by another"
Description: "FR : tous les motifs. EN: all reasons."
* insert OwnValues
* include codes from system OnBehalfReason

ValueSet: ProtectionMeasures
Id: protection-measure
Title: "Mesures de protection / Protection measures"
Description: "FR : toutes les mesures. EN: all measures."
* insert OwnValues
* include codes from system ProtectionMeasure

ValueSet: ProtectionScopes
Id: protection-scope
Title: "Étendue de la protection / Protection scopes"
Description: "FR : personne, biens. EN: person, property."
* insert OwnValues
* include codes from system ProtectionScope

ValueSet: ProtectionModes
Id: protection-mode
Title: "Modes de protection / Protection modes"
Description: "FR : assistance, représentation. EN: assistance, representation."
* insert OwnValues
* include codes from system ProtectionMode

ValueSet: ExitReasons
Id: exit-reason
Title: "Motifs de sortie / Exit reasons"
Description: "FR : tous les motifs. EN: all reasons."
* insert OwnValues
* include codes from system ExitReason

ValueSet: ReferralKinds
Id: referral-kind
Title: "Objets d'orientation / Referral kinds"
Description: "FR : tous les objets. EN: all kinds."
* insert OwnValues
* include codes from system ReferralKind

ValueSet: ReferralReasons
Id: referral-reason
Title: "Motifs d'orientation / Referral reasons"
Description: "FR : tous les motifs. EN: all reasons."
* insert OwnValues
* include codes from system ReferralReason

ValueSet: ReferralOutcomes
Id: referral-outcome
Title: "Issues d'orientation / Referral outcomes"
Description: "FR : toutes les issues. EN: all outcomes."
* insert OwnValues
* include codes from system ReferralOutcome

ValueSet: NonInclusionReasons
Id: non-inclusion-reason
Title: "Motifs de non-inclusion / Non-inclusion reasons"
Description: "FR : tous les motifs. EN: all reasons."
* insert OwnValues
* include codes from system NonInclusionReason

ValueSet: TerritoryKinds
Id: territory-kind
Title: "Types de territoire / Territory kinds"
Description: "FR : tous les types. EN: all kinds."
* insert OwnValues
* include codes from system TerritoryKind

ValueSet: ServiceKinds
Id: service-kind
Title: "Types de service / Service kinds"
Description: "FR : tous les types. EN: all kinds."
* insert OwnValues
* include codes from system ServiceKind

ValueSet: ProfessionalRoleCodes
Id: professional-role
Title: "Rôles et professions nationaux reconnus / Recognised national roles and professions"
Description: "FR : codes nationaux de rôle et de profession ; ceux qui ouvrent un accès sont dans la table de correspondance vers les familles de rôles. EN: national role and profession codes; those that open access are in the concept map to role families."
* insert OwnValues
* include codes from system NationalCareRole
* include codes from system NationalHealthProfession
* include codes from system NationalSocialProfession
* include codes from system NationalTitleHolder
* include codes from system NationalOtherProfession
* include codes from system RoleFamily

ValueSet: ProtocolKinds
Id: protocol-kind
Title: "Types de protocole / Protocol kinds"
Description: "FR : protocole de base ou d'un territoire. EN: base protocol or protocol of a territory."
* insert OwnValues
* ContractKind#base-protocol
* ContractKind#sharing-protocol

ValueSet: RequestOutcomes
Id: outcome
Title: "Codes de réponse / Outcome codes"
Description: "FR : tous les codes. EN: all codes."
* insert OwnValues
* include codes from system RequestOutcome

ValueSet: ContactRoles
Id: contact-role
Title: "Rôles des proches / Contact roles"
Description: "FR : aidant, personne de confiance, représentant légal, personne à prévenir. EN: caregiver, trusted person, legal representative, emergency contact."
* insert OwnValues
* $R260#CAREGIVER
* $R260#GUARD
* $R260#ECON
* $R260#NOK

ValueSet: MaskingLabels
Id: masking-label
Title: "Étiquettes de masquage / Masking labels"
Description: "FR : étiquettes nationales de masquage. EN: national masking labels."
* insert OwnValues
* include codes from system NationalVisibility

ValueSet: SensitivityLabels
Id: sensitivity-label
Title: "Étiquettes de sensibilité / Sensitivity labels"
Description: "FR : étiquettes HL7 de sensibilité et de confidentialité. EN: HL7 sensitivity and confidentiality labels."
* insert OwnValues
* $v3-ActCode#PSY
* $v3-ActCode#HIV
* $v3-ActCode#ETHUD
* $v3-ActCode#OPIOIDUD
* $v3-ActCode#ETH
* $v3-ActCode#SDV
* $v3-ActCode#SEX
* $v3-Confidentiality#N
* $v3-Confidentiality#R
* $v3-Confidentiality#V

ValueSet: SecurityLabels
Id: security-label
Title: "Étiquettes de sécurité / Security labels"
Description: "FR : catégories, sensibilité, masquage. EN: categories, sensitivity, masking."
* insert OwnValues
* include codes from valueset DataCategories
* include codes from valueset SensitivityLabels
* include codes from valueset MaskingLabels

ValueSet: SharingPurposes
Id: sharing-purpose
Title: "Finalités / Purposes"
Description: "FR : finalités qu'un consentement peut nommer. EN: purposes a consent may name."
* insert OwnValues
* $v3-ActReason#TREAT
* $v3-ActReason#HPAYMT
* $v3-ActReason#HOPERAT
* $v3-ActReason#HRESCH
* $v3-ActReason#BTG
* $v3-ActReason#ETREAT
* $v3-ActReason#COC
