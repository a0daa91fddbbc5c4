Instance: op-explain-access
InstanceOf: OperationDefinition
Usage: #definition
Title: "Qui voit quoi et pourquoi / Who sees what and why"
* url = Canonical(op-explain-access)
* name = "ExplainAccess"
* title = "Qui voit quoi et pourquoi / Who sees what and why"
* status = #active
* experimental = false
* kind = #operation
* description = "FR : pour la personne, son représentant et le gestionnaire de cas : qui voit quelles catégories, depuis quand, sur quelle base, jusqu'à quand. EN: for the person, the representative and the case manager: who sees which categories, since when, on what basis, until when."
* affectsState = false
* code = #explain-access
* resource = #Patient
* system = false
* type = false
* instance = true
* parameter[0].name = #requester
* parameter[0].use = #in
* parameter[0].min = 0
* parameter[0].max = "1"
* parameter[0].documentation = "Un seul demandeur (référence) / One requester only (reference)"
* parameter[0].type = #uri
* parameter[1].name = #at
* parameter[1].use = #in
* parameter[1].min = 0
* parameter[1].max = "1"
* parameter[1].documentation = "À cette date / At this date"
* parameter[1].type = #dateTime
* parameter[2].name = #access
* parameter[2].use = #out
* parameter[2].min = 0
* parameter[2].max = "*"
* parameter[2].documentation = "Un accès / One access"
* insert Part(2, 0, requester, out, 1, 1, string)
* insert Part(2, 1, roleFamily, out, 0, 1, Coding)
* insert Part(2, 2, category, out, 1, 1, Coding)
* insert Part(2, 3, access, out, 0, 1, Coding)
* insert Part(2, 4, reason, out, 1, *, Coding)
* insert Part(2, 5, article, out, 0, *, string)
* insert Part(2, 6, protocol, out, 0, 1, uri)
* insert Part(2, 7, consent, out, 0, *, string)
* insert Part(2, 8, since, out, 0, 1, dateTime)
* insert Part(2, 9, until, out, 0, 1, dateTime)
* insert Part(2, 10, french, out, 1, 1, string)
* insert Part(2, 11, english, out, 1, 1, string)

Instance: op-preview-consent
InstanceOf: OperationDefinition
Usage: #definition
Title: "Effet d'un consentement avant de l'enregistrer / Effect of a consent before filing it"
* url = Canonical(op-preview-consent)
* name = "PreviewConsent"
* title = "Effet d'un consentement avant de l'enregistrer / Effect of a consent before filing it"
* status = #active
* experimental = false
* kind = #operation
* description = "FR : un projet de Consent entre ; qui gagne et qui perd quoi, et les conflits, sortent ; rien n'est enregistré. EN: a draft Consent in; who gains and loses what, and conflicts, out; nothing stored."
* affectsState = false
* code = #preview-consent
* resource = #Patient
* system = false
* type = false
* instance = true
* parameter[0].name = #consent
* parameter[0].use = #in
* parameter[0].min = 1
* parameter[0].max = "1"
* parameter[0].documentation = "Le projet / The draft"
* parameter[0].type = #Consent
* parameter[1].name = #change
* parameter[1].use = #out
* parameter[1].min = 0
* parameter[1].max = "*"
* parameter[1].documentation = "Un changement / One change"
* insert Part(1, 0, requester, out, 1, 1, string)
* insert Part(1, 1, category, out, 1, 1, Coding)
* insert Part(1, 2, before, out, 0, 1, Coding)
* insert Part(1, 3, after, out, 0, 1, Coding)
* insert Part(1, 4, french, out, 1, 1, string)
* insert Part(1, 5, english, out, 1, 1, string)
* parameter[2].name = #conflict
* parameter[2].use = #out
* parameter[2].min = 0
* parameter[2].max = "*"
* parameter[2].documentation = "Un conflit / One conflict"
* insert Part(2, 0, consent, out, 0, 1, Reference)
* insert Part(2, 1, french, out, 1, 1, string)
* insert Part(2, 2, english, out, 1, 1, string)

Instance: op-withdraw
InstanceOf: OperationDefinition
Usage: #definition
Title: "Retirer un consentement / Withdraw a consent"
* url = Canonical(op-withdraw)
* name = "WithdrawConsent"
* title = "Retirer un consentement / Withdraw a consent"
* status = #active
* experimental = false
* kind = #operation
* description = "FR : retire le consentement ; effectif dès la réponse, sur tous les nœuds. EN: withdraws the consent; effective when the answer leaves, on all nodes."
* affectsState = true
* code = #withdraw
* resource = #Consent
* system = false
* type = false
* instance = true
* parameter[0].name = #reason
* parameter[0].use = #in
* parameter[0].min = 0
* parameter[0].max = "1"
* parameter[0].documentation = "Raison, facultative / Reason, optional"
* parameter[0].type = #string
* parameter[1].name = #consent
* parameter[1].use = #out
* parameter[1].min = 1
* parameter[1].max = "1"
* parameter[1].documentation = "Le consentement retiré / The withdrawn consent"
* parameter[1].type = #Consent
* parameter[2].name = #recipient
* parameter[2].use = #out
* parameter[2].min = 0
* parameter[2].max = "*"
* parameter[2].documentation = "Qui avait reçu quoi / Who had received what"
* insert Part(2, 0, requester, out, 1, 1, string)
* insert Part(2, 1, category, out, 1, 1, Coding)
* insert Part(2, 2, last, out, 0, 1, dateTime)

Instance: op-break-glass
InstanceOf: OperationDefinition
Usage: #definition
Title: "Accès en urgence / Emergency access"
* url = Canonical(op-break-glass)
* name = "BreakGlass"
* title = "Accès en urgence / Emergency access"
* status = #active
* experimental = false
* kind = #operation
* description = "FR : ouvre un accès en urgence, limité dans le temps, tracé, signalé au gestionnaire de cas et à la personne ; refusé par une opposition à l'accès en urgence. La personne est désignée par son identifiant technique (instance) ou par les cinq traits de l'INS (type) ; une personne absente et une personne opposée reçoivent la même réponse. Demandé et consulté avec un jeton de finalité BTG. EN: opens an emergency access, time-boxed, audited, reported to the case manager and the person; refused by an emergency opposition. The person is named by id (instance) or by the five INS traits (type); absent and opposed persons get the same answer. Asked for and used with a token of purpose BTG."
* affectsState = true
* code = #break-glass
* resource = #Patient
* system = false
* type = true
* instance = true
* parameter[0].name = #reason
* parameter[0].use = #in
* parameter[0].min = 1
* parameter[0].max = "1"
* parameter[0].documentation = "Raison écrite / Written reason"
* parameter[0].type = #string
* parameter[1].name = #unable-to-consent
* parameter[1].use = #in
* parameter[1].min = 1
* parameter[1].max = "1"
* parameter[1].documentation = "La personne est hors d'état de consentir / The person is unable to consent"
* parameter[1].type = #boolean
* parameter[2].name = #birth-family-name
* parameter[2].use = #in
* parameter[2].min = 0
* parameter[2].max = "1"
* parameter[2].documentation = "Nom de naissance / Birth family name"
* parameter[2].type = #string
* parameter[3].name = #birth-given-names
* parameter[3].use = #in
* parameter[3].min = 0
* parameter[3].max = "1"
* parameter[3].documentation = "Prénoms de naissance / Birth given names"
* parameter[3].type = #string
* parameter[4].name = #sex
* parameter[4].use = #in
* parameter[4].min = 0
* parameter[4].max = "1"
* parameter[4].documentation = "Sexe / Sex"
* parameter[4].type = #code
* parameter[5].name = #birth-date
* parameter[5].use = #in
* parameter[5].min = 0
* parameter[5].max = "1"
* parameter[5].documentation = "Date de naissance / Birth date"
* parameter[5].type = #date
* parameter[6].name = #birthplace
* parameter[6].use = #in
* parameter[6].min = 0
* parameter[6].max = "1"
* parameter[6].documentation = "Code INSEE du lieu de naissance / INSEE code of the birthplace"
* parameter[6].type = #string
* parameter[7].name = #patient
* parameter[7].use = #out
* parameter[7].min = 1
* parameter[7].max = "1"
* parameter[7].documentation = "La personne / The person"
* parameter[7].type = #Reference
* parameter[8].name = #until
* parameter[8].use = #out
* parameter[8].min = 1
* parameter[8].max = "1"
* parameter[8].documentation = "Fin de l'accès / End of access"
* parameter[8].type = #dateTime
* parameter[9].name = #category
* parameter[9].use = #out
* parameter[9].min = 1
* parameter[9].max = "*"
* parameter[9].documentation = "Catégories qu'ouvre tout accès en urgence / Categories that every emergency access opens"
* parameter[9].type = #Coding
* parameter[10].name = #french
* parameter[10].use = #out
* parameter[10].min = 1
* parameter[10].max = "1"
* parameter[10].documentation = "En français / In French"
* parameter[10].type = #string
* parameter[11].name = #english
* parameter[11].use = #out
* parameter[11].min = 1
* parameter[11].max = "1"
* parameter[11].documentation = "En anglais / In English"
* parameter[11].type = #string

Instance: op-access-journal
InstanceOf: OperationDefinition
Usage: #definition
Title: "Journal des accès / Access journal"
* url = Canonical(op-access-journal)
* name = "AccessJournal"
* title = "Journal des accès / Access journal"
* status = #active
* experimental = false
* kind = #operation
* description = "FR : dit à la personne, en mots simples, qui a vu quoi, quand, pourquoi, sur quelle base. EN: tells the person in plain words who saw what, when, why, on what basis."
* affectsState = false
* code = #access-journal
* resource = #Patient
* system = false
* type = false
* instance = true
* parameter[0].name = #from
* parameter[0].use = #in
* parameter[0].min = 0
* parameter[0].max = "1"
* parameter[0].documentation = "Depuis / From"
* parameter[0].type = #date
* parameter[1].name = #to
* parameter[1].use = #in
* parameter[1].min = 0
* parameter[1].max = "1"
* parameter[1].documentation = "Jusqu'à / To"
* parameter[1].type = #date
* parameter[2].name = #language
* parameter[2].use = #in
* parameter[2].min = 0
* parameter[2].max = "1"
* parameter[2].documentation = "fr, fr-easy (facile à lire), en"
* parameter[2].type = #code
* parameter[3].name = #entry
* parameter[3].use = #out
* parameter[3].min = 0
* parameter[3].max = "*"
* parameter[3].documentation = "Un accès / One access"
* insert Part(3, 0, when, out, 1, 1, dateTime)
* insert Part(3, 1, who, out, 1, 1, string)
* insert Part(3, 2, organisation, out, 0, 1, string)
* insert Part(3, 3, what, out, 1, *, Coding)
* insert Part(3, 4, why, out, 1, 1, string)
* insert Part(3, 5, basis, out, 0, 1, string)

Instance: op-request-access
InstanceOf: OperationDefinition
Usage: #definition
Title: "Demander un accès / Ask for access"
* url = Canonical(op-request-access)
* name = "RequestAccess"
* title = "Demander un accès / Ask for access"
* status = #active
* experimental = false
* kind = #operation
* description = "FR : un professionnel sans accès demande à voir le dossier d'une personne qu'il identifie par les cinq traits. La réponse est toujours la même : que la personne existe ou non, qu'elle accepte ou non. EN: a professional without access asks to see the record of a person identified by the five traits. The answer is always the same, whether the person exists or not, and whatever they choose."
* affectsState = true
* code = #request-access
* resource = #Patient
* system = false
* type = true
* instance = false
* parameter[0].name = #birth-family-name
* parameter[0].use = #in
* parameter[0].min = 1
* parameter[0].max = "1"
* parameter[0].documentation = "Nom de naissance / Birth family name"
* parameter[0].type = #string
* parameter[1].name = #birth-given-names
* parameter[1].use = #in
* parameter[1].min = 1
* parameter[1].max = "1"
* parameter[1].documentation = "Prénoms de naissance / Birth given names"
* parameter[1].type = #string
* parameter[2].name = #sex
* parameter[2].use = #in
* parameter[2].min = 1
* parameter[2].max = "1"
* parameter[2].documentation = "Sexe / Sex"
* parameter[2].type = #code
* parameter[3].name = #birth-date
* parameter[3].use = #in
* parameter[3].min = 1
* parameter[3].max = "1"
* parameter[3].documentation = "Date de naissance / Birth date"
* parameter[3].type = #date
* parameter[4].name = #birthplace
* parameter[4].use = #in
* parameter[4].min = 1
* parameter[4].max = "1"
* parameter[4].documentation = "Code INSEE du lieu de naissance / INSEE code of the birthplace"
* parameter[4].type = #string
* parameter[5].name = #reason
* parameter[5].use = #in
* parameter[5].min = 1
* parameter[5].max = "1"
* parameter[5].documentation = "Raison écrite / Written reason"
* parameter[5].type = #string
* parameter[6].name = #until
* parameter[6].use = #in
* parameter[6].min = 0
* parameter[6].max = "1"
* parameter[6].documentation = "Jusqu'au / Until"
* parameter[6].type = #date
* parameter[7].name = #french
* parameter[7].use = #out
* parameter[7].min = 1
* parameter[7].max = "1"
* parameter[7].documentation = "En français / In French"
* parameter[7].type = #string
* parameter[8].name = #english
* parameter[8].use = #out
* parameter[8].min = 1
* parameter[8].max = "1"
* parameter[8].documentation = "En anglais / In English"
* parameter[8].type = #string

Instance: op-answer-access
InstanceOf: OperationDefinition
Usage: #definition
Title: "Répondre à une demande d'accès / Answer an access request"
* url = Canonical(op-answer-access)
* name = "AnswerAccess"
* title = "Répondre à une demande d'accès / Answer an access request"
* status = #active
* experimental = false
* kind = #operation
* description = "FR : la personne, son représentant ou son gestionnaire de cas accepte pour un temps et des catégories, ou refuse. Accepter ajoute le demandeur au cercle élargi et enregistre le consentement de la personne. EN: the person, their representative or their case manager accepts for a time and categories, or declines. Accepting adds the requester to the extended circle and files the person's consent."
* affectsState = true
* code = #answer-access
* resource = #Task
* system = false
* type = false
* instance = true
* parameter[0].name = #accept
* parameter[0].use = #in
* parameter[0].min = 1
* parameter[0].max = "1"
* parameter[0].documentation = "Accepter / Accept"
* parameter[0].type = #boolean
* parameter[1].name = #until
* parameter[1].use = #in
* parameter[1].min = 0
* parameter[1].max = "1"
* parameter[1].documentation = "Jusqu'au, si la demande est acceptée / Until, when accepted"
* parameter[1].type = #date
* parameter[2].name = #category
* parameter[2].use = #in
* parameter[2].min = 0
* parameter[2].max = "*"
* parameter[2].documentation = "Catégories ouvertes ; toutes celles du rôle à défaut / Categories opened; all of the role's by default"
* parameter[2].type = #Coding
* parameter[3].name = #informed
* parameter[3].use = #in
* parameter[3].min = 0
* parameter[3].max = "1"
* parameter[3].documentation = "La personne a été informée (CSP D.1110-3-1) ; nécessaire pour accepter / The person was informed; needed to accept"
* parameter[3].type = #boolean
* parameter[4].name = #evidence
* parameter[4].use = #in
* parameter[4].min = 0
* parameter[4].max = "1"
* parameter[4].documentation = "Comment la personne a dit oui ; nécessaire quand un professionnel l'enregistre / How the person said yes; needed when a professional records it"
* parameter[4].type = #string
* parameter[5].name = #request
* parameter[5].use = #out
* parameter[5].min = 1
* parameter[5].max = "1"
* parameter[5].documentation = "La demande, close / The request, closed"
* parameter[5].type = #Task
* parameter[6].name = #consent
* parameter[6].use = #out
* parameter[6].min = 0
* parameter[6].max = "1"
* parameter[6].documentation = "Le consentement enregistré / The consent filed"
* parameter[6].type = #Consent

Instance: op-verify-signature
InstanceOf: OperationDefinition
Usage: #definition
Title: "Vérifier une signature / Verify a signature"
* url = Canonical(op-verify-signature)
* name = "VerifySignature"
* title = "Vérifier une signature / Verify a signature"
* status = #active
* experimental = false
* kind = #operation
* description = "FR : dit ce qui est signé, par qui, si le certificat était valide alors, et ce qui a changé depuis. EN: says what is signed, by whom, whether the certificate was valid then, and what changed since."
* affectsState = false
* code = #verify-signature
* resource = #Provenance
* system = false
* type = false
* instance = true
* parameter[0].name = #valid
* parameter[0].use = #out
* parameter[0].min = 1
* parameter[0].max = "1"
* parameter[0].documentation = "Signature valide / Valid signature"
* parameter[0].type = #boolean
* parameter[1].name = #signer
* parameter[1].use = #out
* parameter[1].min = 0
* parameter[1].max = "1"
* parameter[1].documentation = "Signataire / Signer"
* parameter[1].type = #string
* parameter[2].name = #signed-at
* parameter[2].use = #out
* parameter[2].min = 0
* parameter[2].max = "1"
* parameter[2].documentation = "Date / Date"
* parameter[2].type = #instant
* parameter[3].name = #certificate-valid
* parameter[3].use = #out
* parameter[3].min = 0
* parameter[3].max = "1"
* parameter[3].documentation = "Certificat valide à cette date / Certificate valid then"
* parameter[3].type = #boolean
* parameter[4].name = #changed
* parameter[4].use = #out
* parameter[4].min = 0
* parameter[4].max = "*"
* parameter[4].documentation = "Ressources modifiées depuis / Resources changed since"
* parameter[4].type = #Reference
* parameter[5].name = #message
* parameter[5].use = #out
* parameter[5].min = 0
* parameter[5].max = "*"
* parameter[5].documentation = "Explication / Explanation"
* parameter[5].type = #string

RuleSet: Part(parameter, index, name, use, min, max, type)
* parameter[{parameter}].part[{index}].name = #{name}
* parameter[{parameter}].part[{index}].use = #{use}
* parameter[{parameter}].part[{index}].min = {min}
* parameter[{parameter}].part[{index}].max = "{max}"
* parameter[{parameter}].part[{index}].type = #{type}
