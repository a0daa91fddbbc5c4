Instance: delmas-demain-matin
InstanceOf: PlannedVisit
Usage: #example
Title: "delmas-demain-matin"
* status = #booked
* serviceType = VisitKind#home-help
* start = "2026-03-03T08:00:00+01:00"
* end = "2026-03-03T09:00:00+01:00"
* comment = "Clés dans la boîte sécurisée / Keys in the key box"
* participant[0].actor = Reference(delmas)
* participant[0].status = #accepted
* participant[1].actor = Reference(benali-role)
* participant[1].status = #accepted

Instance: delmas-demain-soin
InstanceOf: PlannedVisit
Usage: #example
Title: "delmas-demain-soin"
* status = #booked
* serviceType = VisitKind#nursing
* start = "2026-03-03T10:00:00+01:00"
* end = "2026-03-03T10:30:00+01:00"
* participant[0].actor = Reference(delmas)
* participant[0].status = #accepted
* participant[1].actor = Reference(leroy-role)
* participant[1].status = #accepted

Instance: delmas-soin-hier
InstanceOf: Visit
Usage: #example
Title: "delmas-soin-hier"
* status = #finished
* class = $v3-ActCode#HH
* type = VisitKind#nursing
* subject = Reference(delmas)
* participant.individual = Reference(leroy-role)
* period.start = "2026-03-01T10:00:00+01:00"
* period.end = "2026-03-01T10:25:00+01:00"
* serviceProvider = Reference(ssiad-armance)

Instance: delmas-alerte-chute
InstanceOf: SafetyAlert
Usage: #example
Title: "Ne pas laisser se lever seule / Not to stand up alone"
* status = #active
* category = http://terminology.hl7.org/CodeSystem/flag-category#safety
* code = AlertKind#fall-risk
* code.text = "Ne pas laisser se lever seule / Not to stand up alone"
* subject = Reference(delmas)
* period.start = "2026-02-01"
* author = Reference(leroy-role)

Instance: delmas-alerte-acces
InstanceOf: SafetyAlert
Usage: #example
Title: "Porte arrière, code auprès du SAAD / Back door, code held by the home help service"
* status = #active
* category = http://terminology.hl7.org/CodeSystem/flag-category#safety
* code = AlertKind#access
* code.text = "Porte arrière, code auprès du SAAD / Back door, code held by the home help service"
* subject = Reference(delmas)
* period.start = "2026-02-01"
* author = Reference(saad-armance)
