Extension: ProtectionMandate
Id: protection-mandate
Title: "Mandat de protection / Protection mandate"
Description: "FR : mesure de protection exercée par le représentant : mesure, étendue (personne, biens), mode (assistance, représentation). Une tutelle sur les seuls biens ne permet pas de consentir au partage (Code civil 458, 459). EN: protection measure exercised by the representative: measure, scope (person, property), mode (assistance, representation). A property-only mandate does not allow consenting to sharing."
Context: RelatedPerson
* insert Published
* extension contains
    measure 1..1 MS and
    scope 1..2 MS and
    mode 1..1 MS and
    decisionDate 0..1 and
    court 0..1 and
    document 0..1
* extension[measure] ^short = "Mesure / Measure"
* extension[measure].value[x] only Coding
* extension[measure].valueCoding from ProtectionMeasures (required)
* extension[scope] ^short = "Étendue : personne, biens / Scope: person, property"
* extension[scope].value[x] only Coding
* extension[scope].valueCoding from ProtectionScopes (required)
* extension[mode] ^short = "Mode : assistance, représentation / Mode: assistance, representation"
* extension[mode].value[x] only Coding
* extension[mode].valueCoding from ProtectionModes (required)
* extension[decisionDate] ^short = "Date de la décision / Date of the decision"
* extension[decisionDate].value[x] only date
* extension[court] ^short = "Juridiction / Court"
* extension[court].value[x] only string
* extension[document] ^short = "Décision / Decision document"
* extension[document].value[x] only Reference(DocumentReference)

Extension: PersonMandate
Id: person-mandate
Title: "Mandat donné par la personne / Mandate given by the person"
Description: "FR : désignation du proche par la personne (aidant mandaté, personne de confiance). Sans elle, un aidant n'accède à rien. EN: designation of the relative by the person (mandated caregiver, trusted person). Without it a caregiver has no access."
Context: RelatedPerson
* insert Published
* extension contains
    givenOn 1..1 MS and
    withdrawnOn 0..1 MS and
    document 0..1
* extension[givenOn] ^short = "Donné le / Given on"
* extension[givenOn].value[x] only dateTime
* extension[withdrawnOn] ^short = "Retiré le / Withdrawn on"
* extension[withdrawnOn].value[x] only dateTime
* extension[document] ^short = "Écrit / Written evidence"
* extension[document].value[x] only Reference(DocumentReference)
