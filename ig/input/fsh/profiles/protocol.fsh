Profile: SharingProtocol
Parent: Contract
Id: maia-sharing-protocol
Title: "Protocole de partage / Sharing protocol"
Description: "FR : le plafond : pour chaque famille de rôles, ce qu'elle peut lire et écrire par catégorie, signé par les structures, sur un ou plusieurs territoires. EN: the ceiling: for each role family, what it may read and write per category, signed by the organisations, for one or several territories."
* insert Published
* obeys maia-protocol-1 and maia-protocol-2 and maia-protocol-3 and maia-protocol-4
* extension contains ProtocolSignatureRequired named signatureRequired 0..1 MS
* identifier 1..* MS
* url 1..1 MS
* url ^short = "Nommé par Consent.policy.uri / Named by Consent.policy.uri"
* version 1..1 MS
* status 1..1 MS
* issued MS
* applies 1..1 MS
* applies.start 1..1
* domain 0..* MS
* domain only Reference(Territory)
* name 1..1 MS
* title 1..1 MS
* scope 1..1 MS
* scope from LegalBases (extensible)
* scope ^short = "Base légale / Legal basis"
* type 1..1 MS
* type from ProtocolKinds (required)
* type.coding 1..1
* term 1..* MS
* term.extension contains
    ProtocolCeiling named ceiling 0..* MS and
    ProtocolSensitiveLabel named sensitiveLabel 0..* MS
* term.type 1..1 MS
* term.type from RoleFamilies (required)
* term.type ^short = "Famille de rôles / Role family"
* term.offer.text 1..1 MS
* term.offer.text ^short = "Le terme en clair / The term in plain words"
* signer MS
* signer.party only Reference(MaiaOrganization)
* supportingInfo MS

Profile: InterTerritoryAgreement
Parent: Contract
Id: maia-inter-territory-agreement
Title: "Accord entre territoires / Inter-territory agreement"
Description: "FR : deux territoires conviennent que leurs équipes partagent comme une seule, dans le plafond du protocole nommé. EN: two territories agree that their teams share as one, within the ceiling of the named protocol."
* insert Published
* obeys maia-agreement-1 and maia-protocol-2
* identifier 1..* MS
* url 1..1 MS
* version 1..1 MS
* status 1..1 MS
* instantiatesUri 1..1 MS
* instantiatesUri ^short = "Protocole appliqué / Protocol applied"
* applies 1..1 MS
* applies.start 1..1
* domain 2..2 MS
* domain only Reference(Territory)
* title 1..1 MS
* scope 1..1 MS
* scope from LegalBases (extensible)
* type 1..1 MS
* type = ContractKind#inter-territory-agreement
* signer MS
* signer.party only Reference(MaiaOrganization)

Profile: OverarchingPolicy
Parent: Contract
Id: maia-overarching-policy
Title: "Politique générale / Overarching policy"
Description: "FR : politique qu'un consentement peut nommer (Consent.policy.uri) ; n'accorde rien par elle-même. EN: policy a consent may name; grants nothing by itself."
* insert Published
* url 1..1 MS
* version 1..1 MS
* status 1..1 MS
* title 1..1 MS
* type 1..1 MS
* type = ContractKind#overarching-policy
* term 0..0
