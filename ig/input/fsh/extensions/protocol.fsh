Extension: ProtocolCeiling
Id: protocol-ceiling
Title: "Plafond par catégorie / Ceiling per category"
Description: "FR : ce que le protocole accorde à la famille de rôles du terme sur une catégorie ; catégorie absente, aucun accès. EN: what the protocol grants the term's role family on a category; category absent, no access."
Context: Contract.term
* insert Published
* extension contains
    category 1..1 MS and
    access 1..1 MS
* extension[category] ^short = "Catégorie / Category"
* extension[category].value[x] only Coding
* extension[category].valueCoding from DataCategories (required)
* extension[access] ^short = "Lecture ou lecture-écriture / Read or read-write"
* extension[access].value[x] only Coding
* extension[access].valueCoding from AccessLevels (required)

Extension: ProtocolSensitiveLabel
Id: protocol-sensitive-label
Title: "Étiquette de sensibilité accordée / Sensitivity label granted"
Description: "FR : étiquette de sensibilité que le protocole accorde à la famille de rôles du terme. EN: sensitivity label the protocol grants the term's role family."
Context: Contract.term
* insert Published
* value[x] only Coding
* value[x] 1..1
* valueCoding from SensitivityLabels (required)

Extension: ProtocolSignatureRequired
Id: protocol-signature-required
Title: "Signature exigée / Signature required"
Description: "FR : un consentement ne compte, sous ce protocole, que signé (Provenance.signature). EN: under this protocol a consent counts only when signed (Provenance.signature)."
Context: Contract
* insert Published
* value[x] only boolean
* value[x] 1..1
