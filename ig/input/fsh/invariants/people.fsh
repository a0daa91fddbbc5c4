Invariant: maia-ins-1
Description: "FR : les cinq traits accompagnent l'INS : nom de naissance, prénoms de naissance, sexe, date et code INSEE du lieu de naissance. EN: the five traits travel with the INS: birth family name, birth given names, sex, birth date and INSEE code of the birthplace."
Severity: #error
Expression: "name.where(use = 'official' and family.exists() and extension.where(url.endsWith('/fr-core-patient-birth-list-given-name')).exists()).count() = 1 and gender.exists() and birthDate.exists() and extension.where(url.endsWith('/patient-birthPlace')).value.extension.where(url.endsWith('/fr-core-address-insee-code')).exists()"

Invariant: maia-ins-2
Description: "FR : une identité qualifiée porte un seul INS de référence (NIR ou NIA, ou leurs équivalents de test). EN: a qualified identity bears exactly one reference INS (NIR or NIA, or their test counterparts)."
Severity: #error
Expression: "identifier.where((system = 'urn:oid:1.2.250.1.213.1.4.8' or system = 'urn:oid:1.2.250.1.213.1.4.9' or system = 'urn:oid:1.2.250.1.213.1.4.10' or system = 'urn:oid:1.2.250.1.213.1.4.11') and (use = 'official' or use = 'temp')).count() = 1"

Invariant: maia-ins-3
Description: "FR : un matricule INS a 13 caractères, suivis ou non de la clé : chiffres, A ou B admis au 7e pour la Corse. EN: an INS number has 13 characters, with or without its 2-digit key: digits, A or B allowed seventh for Corsica."
Severity: #error
Expression: "identifier.where(system.startsWith('urn:oid:1.2.250.1.213.1.4.')).all(value.matches('^[1-8][0-9]{5}[0-9AB][0-9]{6}([0-9]{2})?$'))"

Invariant: maia-ins-4
Description: "FR : le statut d'identité est présent et qualifié (VALI, ou QUAL quand FR Core le publie). EN: the identity status is present and qualified (VALI, or QUAL once FR Core publishes it)."
Severity: #error
Expression: "extension.where(url.endsWith('/fr-core-identity-reliability')).extension.where(url = 'identityStatus').value.where(code = 'VALI' or code = 'QUAL').exists()"

Invariant: maia-related-1
Description: "FR : un représentant légal (GUARD) porte son mandat de protection : mesure, étendue, mode. EN: a legal representative (GUARD) bears the protection mandate: measure, scope, mode."
Severity: #error
Expression: "relationship.coding.where(code = 'GUARD').exists() implies extension.where(url.endsWith('/protection-mandate')).exists()"

Invariant: maia-related-2
Description: "FR : une personne de confiance (NOK) est désignée par la personne : le mandat est présent. EN: a trusted person (NOK) is designated by the person: the mandate is present."
Severity: #error
Expression: "relationship.coding.where(code = 'NOK').exists() implies extension.where(url.endsWith('/person-mandate')).exists()"
