Instance: base-protocol-v1
InstanceOf: SharingProtocol
Usage: #definition
Title: "Protocole de base, version 1 / Base protocol, version 1"
* identifier.system = "urn:ietf:rfc:3986"
* identifier.value = Canonical(base-protocol-v1)
* url = Canonical(base-protocol-v1)
* version = "1"
* status = #executed
* issued = "2026-01-01"
* applies.start = "2026-01-01"
* name = "BaseProtocol"
* title = "Protocole de base / Base protocol"
* scope = LegalBasis#dac-L6327
* type = ContractKind#base-protocol
* insert TermFor(0, physician, [["Le médecin lit SOC, LEG, COORD, CONSENT ; lit et écrit ADM, AUT, PLAN, MED, ALERT, NOTE, REF. / The physician reads SOC, LEG, COORD, CONSENT; reads and writes ADM, AUT, PLAN, MED, ALERT, NOTE, REF."]])
* insert Ceiling(0, 0, ADM, read-write)
* insert Ceiling(0, 1, SOC, read)
* insert Ceiling(0, 2, AUT, read-write)
* insert Ceiling(0, 3, PLAN, read-write)
* insert Ceiling(0, 4, MED, read-write)
* insert Ceiling(0, 5, ALERT, read-write)
* insert Ceiling(0, 6, NOTE, read-write)
* insert Ceiling(0, 7, REF, read-write)
* insert Ceiling(0, 8, LEG, read)
* insert Ceiling(0, 9, COORD, read)
* insert Ceiling(0, 10, CONSENT, read)
* term[0].extension[sensitiveLabel][0].valueCoding = $v3-ActCode#PSY
* term[0].extension[sensitiveLabel][1].valueCoding = $v3-ActCode#HIV
* term[0].extension[sensitiveLabel][2].valueCoding = $v3-ActCode#ETHUD
* term[0].extension[sensitiveLabel][3].valueCoding = $v3-ActCode#OPIOIDUD
* term[0].extension[sensitiveLabel][4].valueCoding = $v3-ActCode#ETH
* term[0].extension[sensitiveLabel][5].valueCoding = $v3-ActCode#SDV
* term[0].extension[sensitiveLabel][6].valueCoding = $v3-ActCode#SEX
* term[0].extension[sensitiveLabel][7].valueCoding = $v3-Confidentiality#R
* insert TermFor(1, nurse, [["L'infirmier lit SOC, LEG, COORD, CONSENT ; lit et écrit ADM, AUT, PLAN, MED, ALERT, NOTE, REF. / The nurse reads SOC, LEG, COORD, CONSENT; reads and writes ADM, AUT, PLAN, MED, ALERT, NOTE, REF."]])
* insert Ceiling(1, 0, ADM, read-write)
* insert Ceiling(1, 1, SOC, read)
* insert Ceiling(1, 2, AUT, read-write)
* insert Ceiling(1, 3, PLAN, read-write)
* insert Ceiling(1, 4, MED, read-write)
* insert Ceiling(1, 5, ALERT, read-write)
* insert Ceiling(1, 6, NOTE, read-write)
* insert Ceiling(1, 7, REF, read-write)
* insert Ceiling(1, 8, LEG, read)
* insert Ceiling(1, 9, COORD, read)
* insert Ceiling(1, 10, CONSENT, read)
* term[1].extension[sensitiveLabel][0].valueCoding = $v3-ActCode#PSY
* term[1].extension[sensitiveLabel][1].valueCoding = $v3-ActCode#HIV
* term[1].extension[sensitiveLabel][2].valueCoding = $v3-ActCode#ETHUD
* term[1].extension[sensitiveLabel][3].valueCoding = $v3-ActCode#OPIOIDUD
* term[1].extension[sensitiveLabel][4].valueCoding = $v3-ActCode#ETH
* term[1].extension[sensitiveLabel][5].valueCoding = $v3-ActCode#SDV
* term[1].extension[sensitiveLabel][6].valueCoding = $v3-ActCode#SEX
* term[1].extension[sensitiveLabel][7].valueCoding = $v3-Confidentiality#R
* insert TermFor(2, pharmacist, [["Le pharmacien lit ADM, PLAN, REF, COORD ; lit et écrit MED, ALERT, NOTE. / The pharmacist reads ADM, PLAN, REF, COORD; reads and writes MED, ALERT, NOTE."]])
* insert Ceiling(2, 0, ADM, read)
* insert Ceiling(2, 1, PLAN, read)
* insert Ceiling(2, 2, MED, read-write)
* insert Ceiling(2, 3, ALERT, read-write)
* insert Ceiling(2, 4, NOTE, read-write)
* insert Ceiling(2, 5, REF, read)
* insert Ceiling(2, 6, COORD, read)
* insert TermFor(3, therapist, [["Le rééducateur ou psychologue lit ADM, PLAN, MED, COORD ; lit et écrit AUT, ALERT, NOTE, REF. / The therapist or psychologist reads ADM, PLAN, MED, COORD; reads and writes AUT, ALERT, NOTE, REF."]])
* insert Ceiling(3, 0, ADM, read)
* insert Ceiling(3, 1, AUT, read-write)
* insert Ceiling(3, 2, PLAN, read)
* insert Ceiling(3, 3, MED, read)
* insert Ceiling(3, 4, ALERT, read-write)
* insert Ceiling(3, 5, NOTE, read-write)
* insert Ceiling(3, 6, REF, read-write)
* insert Ceiling(3, 7, COORD, read)
* insert TermFor(4, nursing-assistant, [["L'aide-soignant lit ADM, AUT, PLAN, COORD ; lit et écrit ALERT, NOTE. / The nursing assistant reads ADM, AUT, PLAN, COORD; reads and writes ALERT, NOTE."]])
* insert Ceiling(4, 0, ADM, read)
* insert Ceiling(4, 1, AUT, read)
* insert Ceiling(4, 2, PLAN, read)
* insert Ceiling(4, 3, ALERT, read-write)
* insert Ceiling(4, 4, NOTE, read-write)
* insert Ceiling(4, 5, COORD, read)
* insert TermFor(5, case-manager, [["Le gestionnaire de cas lit MED ; lit et écrit ADM, SOC, AUT, PLAN, ALERT, NOTE, REF, LEG, COORD, CONSENT. / The case manager reads MED; reads and writes ADM, SOC, AUT, PLAN, ALERT, NOTE, REF, LEG, COORD, CONSENT."]])
* insert Ceiling(5, 0, ADM, read-write)
* insert Ceiling(5, 1, SOC, read-write)
* insert Ceiling(5, 2, AUT, read-write)
* insert Ceiling(5, 3, PLAN, read-write)
* insert Ceiling(5, 4, MED, read)
* insert Ceiling(5, 5, ALERT, read-write)
* insert Ceiling(5, 6, NOTE, read-write)
* insert Ceiling(5, 7, REF, read-write)
* insert Ceiling(5, 8, LEG, read-write)
* insert Ceiling(5, 9, COORD, read-write)
* insert Ceiling(5, 10, CONSENT, read-write)
* insert TermFor(6, social-worker, [["Le travailleur social lit ALERT, LEG, COORD, CONSENT ; lit et écrit ADM, SOC, AUT, PLAN, NOTE, REF. / The social worker reads ALERT, LEG, COORD, CONSENT; reads and writes ADM, SOC, AUT, PLAN, NOTE, REF."]])
* insert Ceiling(6, 0, ADM, read-write)
* insert Ceiling(6, 1, SOC, read-write)
* insert Ceiling(6, 2, AUT, read-write)
* insert Ceiling(6, 3, PLAN, read-write)
* insert Ceiling(6, 4, ALERT, read)
* insert Ceiling(6, 5, NOTE, read-write)
* insert Ceiling(6, 6, REF, read-write)
* insert Ceiling(6, 7, LEG, read)
* insert Ceiling(6, 8, COORD, read)
* insert Ceiling(6, 9, CONSENT, read)
* insert TermFor(7, desk, [["Le guichet intégré lit SOC, AUT, ALERT, COORD ; lit et écrit ADM, REF. / The one-stop desk reads SOC, AUT, ALERT, COORD; reads and writes ADM, REF."]])
* insert Ceiling(7, 0, ADM, read-write)
* insert Ceiling(7, 1, SOC, read)
* insert Ceiling(7, 2, AUT, read)
* insert Ceiling(7, 3, ALERT, read)
* insert Ceiling(7, 4, REF, read-write)
* insert Ceiling(7, 5, COORD, read)
* insert TermFor(8, home-help-manager, [["Le responsable de secteur lit ADM, AUT, COORD ; lit et écrit PLAN, ALERT, NOTE, REF. / The home-help manager reads ADM, AUT, COORD; reads and writes PLAN, ALERT, NOTE, REF."]])
* insert Ceiling(8, 0, ADM, read)
* insert Ceiling(8, 1, AUT, read)
* insert Ceiling(8, 2, PLAN, read-write)
* insert Ceiling(8, 3, ALERT, read-write)
* insert Ceiling(8, 4, NOTE, read-write)
* insert Ceiling(8, 5, REF, read-write)
* insert Ceiling(8, 6, COORD, read)
* insert TermFor(9, home-helper, [["L'aide à domicile lit ADM, AUT, PLAN, ALERT, COORD ; lit et écrit NOTE. / The home helper reads ADM, AUT, PLAN, ALERT, COORD; reads and writes NOTE."]])
* insert Ceiling(9, 0, ADM, read)
* insert Ceiling(9, 1, AUT, read)
* insert Ceiling(9, 2, PLAN, read)
* insert Ceiling(9, 3, ALERT, read)
* insert Ceiling(9, 4, NOTE, read-write)
* insert Ceiling(9, 5, COORD, read)
* insert TermFor(10, guardian-professional, [["Le mandataire judiciaire lit ADM, PLAN, NOTE, REF, COORD, CONSENT ; lit et écrit SOC, LEG. / The professional guardian reads ADM, PLAN, NOTE, REF, COORD, CONSENT; reads and writes SOC, LEG."]])
* insert Ceiling(10, 0, ADM, read)
* insert Ceiling(10, 1, SOC, read-write)
* insert Ceiling(10, 2, PLAN, read)
* insert Ceiling(10, 3, NOTE, read)
* insert Ceiling(10, 4, REF, read)
* insert Ceiling(10, 5, LEG, read-write)
* insert Ceiling(10, 6, COORD, read)
* insert Ceiling(10, 7, CONSENT, read)
* insert TermFor(11, trusted-person, [["La personne de confiance lit ADM, AUT, PLAN, ALERT, LEG, COORD, CONSENT ; lit et écrit NOTE. / The trusted person reads ADM, AUT, PLAN, ALERT, LEG, COORD, CONSENT; reads and writes NOTE."]])
* insert Ceiling(11, 0, ADM, read)
* insert Ceiling(11, 1, AUT, read)
* insert Ceiling(11, 2, PLAN, read)
* insert Ceiling(11, 3, ALERT, read)
* insert Ceiling(11, 4, NOTE, read-write)
* insert Ceiling(11, 5, LEG, read)
* insert Ceiling(11, 6, COORD, read)
* insert Ceiling(11, 7, CONSENT, read)
* insert TermFor(12, caregiver, [["Le proche aidant lit ADM, AUT, PLAN, ALERT, COORD ; lit et écrit NOTE. / The caregiver reads ADM, AUT, PLAN, ALERT, COORD; reads and writes NOTE."]])
* insert Ceiling(12, 0, ADM, read)
* insert Ceiling(12, 1, AUT, read)
* insert Ceiling(12, 2, PLAN, read)
* insert Ceiling(12, 3, ALERT, read)
* insert Ceiling(12, 4, NOTE, read-write)
* insert Ceiling(12, 5, COORD, read)
