Invariant: maia-consent-1
Description: "FR : quand un représentant ou la personne de confiance s'exprime, la raison est donnée. EN: when a representative or the trusted person chooses, the reason is given."
Severity: #error
Expression: "performer.where(reference.contains('RelatedPerson/')).exists() implies extension.where(url.endsWith('/on-behalf')).exists()"

Invariant: maia-consent-2
Description: "FR : le performer est la personne du dossier ou un proche. EN: the performer is the person of the record or a related person."
Severity: #error
Expression: "performer.where(reference.contains('Patient/')).all(reference = %context.patient.reference)"

Invariant: maia-protocol-1
Description: "FR : une famille de rôles n'a qu'un terme. EN: one term per role family."
Severity: #error
Expression: "term.type.coding.code.isDistinct()"

Invariant: maia-protocol-2
Description: "FR : un protocole en vigueur est signé. EN: a protocol in force is signed."
Severity: #error
Expression: "((status = 'executed' or status = 'executable') and type.coding.where(code = 'base-protocol').empty()) implies signer.exists()"

Invariant: maia-protocol-3
Description: "FR : une catégorie n'apparaît qu'une fois par terme. EN: a category appears once per term."
Severity: #error
Expression: "term.all(extension.where(url.endsWith('/protocol-ceiling')).extension.where(url = 'category').value.code.isDistinct())"

Invariant: maia-protocol-4
Description: "FR : un protocole de territoire nomme son territoire, le protocole de base n'en nomme aucun. EN: a territory's protocol names its territory, the base protocol names none."
Severity: #error
Expression: "type.coding.where(code = 'sharing-protocol').exists() = domain.exists()"

Invariant: maia-agreement-1
Description: "FR : un accord lie deux territoires différents. EN: an agreement binds two different territories."
Severity: #error
Expression: "domain.reference.isDistinct()"

Invariant: maia-certificate-1
Description: "FR : une empreinte a 64 chiffres hexadécimaux, en minuscules et sans deux-points. EN: a thumbprint has 64 hexadecimal digits, small letters, no colons."
Severity: #error
Expression: "value.matches('^[0-9a-f]{64}$')"
