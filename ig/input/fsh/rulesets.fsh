RuleSet: Term(code, french, english)
* #{code} {french}
* #{code} ^designation[0].language = #en
* #{code} ^designation[0].value = {english}

RuleSet: OwnCodes
* ^status = #active
* ^experimental = false
* ^caseSensitive = true
* ^content = #complete
* ^language = #fr

RuleSet: OwnValues
* ^status = #active
* ^experimental = false
* ^language = #fr

RuleSet: NationalFragment(url)
* ^url = "{url}"
* ^status = #active
* ^experimental = false
* ^caseSensitive = true
* ^content = #fragment
* ^language = #fr
* ^publisher = "Agence du Numérique en Santé (ANS)"
* ^copyright = "Nomenclatures des objets de santé, Agence du Numérique en Santé, licence ouverte Etalab. FR : extrait limité aux codes que ce guide utilise ; la publication de l'ANS fait foi. EN: extract limited to the codes this guide uses; the ANS publication prevails."

RuleSet: Published
* ^status = #active
* ^experimental = false
* ^language = #fr

// Every record resource about a person may bear sensitivity, masking and (stamped by the server) category labels.
RuleSet: Labelled
* meta.security MS
* meta.security from SecurityLabels (extensible)
* meta.security ^short = "Catégorie (posée par le serveur), sensibilité, masquage / Category (stamped by the server), sensitivity, masking"
