Invariant: maia-information-1
Description: "FR : soit la date de l'information, soit le motif (urgence, impossibilité) qui en dispense. EN: either the date of the information or the reason that waives it (urgency, impossibility)."
Severity: #error
Expression: "extension.where(url = 'date').exists() or extension.where(url = 'waiver').exists()"

Invariant: maia-capacity-1
Description: "FR : les places disponibles ne dépassent pas les places totales. EN: available places do not exceed total places."
Severity: #error
Expression: "extension.where(url = 'available').value <= extension.where(url = 'total').value"

Invariant: maia-team-1
Description: "FR : une équipe active dit quand la personne a été informée, ou pourquoi elle ne l'a pas été (CSP R.1110-3). EN: an active team states when the person was informed, or why not."
Severity: #error
Expression: "status = 'active' implies extension.where(url.endsWith('/information-given')).exists()"

Invariant: maia-plan-1
Description: "FR : un plan actif a au moins un objectif ou une activité. EN: an active plan has at least one goal or activity."
Severity: #error
Expression: "status = 'active' implies (goal.exists() or activity.exists())"

Invariant: maia-task-1
Description: "FR : une tâche rejetée ou échouée dit pourquoi. EN: a rejected or failed task says why."
Severity: #error
Expression: "(status = 'rejected' or status = 'failed') implies statusReason.exists()"

Invariant: maia-task-2
Description: "FR : une tâche terminée rend une issue. EN: a completed task returns an outcome."
Severity: #error
Expression: "status = 'completed' implies output.where(type.coding.code = 'referral-outcome').exists()"

Invariant: maia-task-3
Description: "FR : une issue « non incluse » dit pourquoi. EN: the outcome 'not included' says why."
Severity: #error
Expression: "output.value.coding.where(code = 'not-included').exists() implies statusReason.exists()"
