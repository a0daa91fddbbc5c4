Invariant: maia-gir-1
Description: "FR : un GIR va de 1 à 6. EN: a GIR ranges from 1 to 6."
Severity: #error
Expression: "value.ofType(integer).all($this >= 1 and $this <= 6)"

Invariant: maia-assessment-1
Description: "FR : une évaluation terminée est datée et son auteur est nommé. EN: a completed assessment has a date and an author."
Severity: #error
Expression: "(status = 'completed' or status = 'amended') implies (authored.exists() and author.exists())"

Invariant: maia-note-1
Description: "FR : une note a un contenu, porté dans la note ou par une adresse. EN: a note has content, inline or by address."
Severity: #error
Expression: "content.attachment.all(data.exists() or url.exists())"

Invariant: maia-note-2
Description: "FR : une réponse complète (appends) la note à laquelle elle répond ; aucun autre lien entre notes. EN: a reply appends the note it answers; no other link between notes."
Severity: #error
Expression: "relatesTo.all(code = 'appends' or code = 'replaces')"

Invariant: maia-episode-1
Description: "FR : un suivi terminé dit pourquoi et quand. EN: a finished episode says why and when."
Severity: #error
Expression: "status = 'finished' implies (extension.where(url.endsWith('/exit-reason')).exists() and period.end.exists())"

Invariant: maia-episode-2
Description: "FR : un suivi actif réunit les trois critères d'entrée, ou une dérogation du pilote. EN: an active episode meets the three entry criteria together, or has the pilot's derogation."
Severity: #error
Expression: "status = 'active' implies (extension.where(url.endsWith('/entry-criterion')).value.where(code = 'derogation').exists() or extension.where(url.endsWith('/entry-criterion')).value.code.distinct().count() = 3)"

Invariant: maia-report-1
Description: "FR : tout effectif est nul, au moins égal au seuil, ou supprimé. EN: every count is zero, at least the threshold, or suppressed."
Severity: #error
Expression: "(group.population | group.stratifier.stratum.population).count.where(hasValue()).all($this = 0 or $this >= %context.extension.where(url.endsWith('/small-cell-threshold')).value)"

Invariant: maia-report-2
Description: "FR : un effectif absent est marqué comme supprimé. EN: an absent count is marked as suppressed."
Severity: #error
Expression: "(group.population | group.stratifier.stratum.population).all(count.hasValue() or count.extension.where(url.endsWith('/data-absent-reason')).exists())"

Invariant: maia-audit-1
Description: "FR : un accès en urgence porte la finalité BTG et une raison écrite. EN: an emergency access bears the purpose BTG and a written reason."
Severity: #error
Expression: "purposeOfEvent.coding.where(code = 'BTG').exists() and purposeOfEvent.text.exists()"

Invariant: maia-access-1
Description: "FR : une demande d'accès identifie la personne par les cinq traits. EN: an access request identifies the person by the five traits."
Severity: #error
Expression: "input.type.coding.where(code = 'birth-family-name' or code = 'birth-given-names' or code = 'sex' or code = 'birth-date' or code = 'birthplace').code.distinct().count() = 5"
