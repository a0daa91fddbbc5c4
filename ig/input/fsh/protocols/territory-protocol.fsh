// A territory may only narrow the base protocol.
Instance: protocol-armance-v1
InstanceOf: SharingProtocol
Usage: #example
Title: "Protocole du Pays d'Armance / Protocol of the Pays d'Armance"
* extension[signatureRequired].valueBoolean = false
* identifier.system = "urn:ietf:rfc:3986"
* identifier.value = "https://maia-armance.example/protocole"
* url = "https://maia-armance.example/protocole"
* version = "1"
* status = #executed
* issued = "2026-02-01"
* applies.start = "2026-02-01"
* domain = Reference(territoire-armance)
* name = "ProtocoleArmance"
* title = "Protocole de partage du Pays d'Armance / Sharing protocol of the Pays d'Armance"
* scope = LegalBasis#maia-L113-3
* type = ContractKind#sharing-protocol
* insert SignedBy(maia-armance, 2026-01-20T10:00:00+01:00)
* insert TermFor(0, home-helper, [["L'aide à domicile lit ADM, PLAN, ALERT, COORD ; lit et écrit NOTE. / The home helper reads ADM, PLAN, ALERT, COORD; reads and writes NOTE."]])
* insert Ceiling(0, 0, ADM, read)
* insert Ceiling(0, 1, PLAN, read)
* insert Ceiling(0, 2, ALERT, read)
* insert Ceiling(0, 3, NOTE, read-write)
* insert Ceiling(0, 4, COORD, read)
* insert TermFor(1, nurse, [["L'infirmier lit et écrit ADM, AUT, PLAN, MED, ALERT, NOTE, REF. / The nurse reads and writes these."]])
* insert Ceiling(1, 0, ADM, read-write)
* insert Ceiling(1, 1, AUT, read-write)
* insert Ceiling(1, 2, PLAN, read-write)
* insert Ceiling(1, 3, MED, read-write)
* insert Ceiling(1, 4, ALERT, read-write)
* insert Ceiling(1, 5, NOTE, read-write)
* insert Ceiling(1, 6, REF, read-write)
* term[1].extension[sensitiveLabel].valueCoding = $v3-ActCode#ETHUD

Instance: agreement-armance-sevrine
InstanceOf: InterTerritoryAgreement
Usage: #example
Title: "Accord Armance et Sèvrine / Armance and Sèvrine agreement"
* identifier.system = "urn:ietf:rfc:3986"
* identifier.value = "https://maia-armance.example/accord-sevrine"
* url = "https://maia-armance.example/accord-sevrine"
* version = "1"
* status = #executed
* instantiatesUri = Canonical(base-protocol-v1)
* applies.start = "2026-06-01"
* applies.end = "2027-05-31"
* domain[0] = Reference(territoire-armance)
* domain[1] = Reference(territoire-sevrine)
* title = "Accord de partage entre le Pays d'Armance et le Val de Sèvrine / Sharing agreement"
* scope = LegalBasis#dac-L6327
* type = ContractKind#inter-territory-agreement
* insert SignedBy(maia-armance, 2026-05-20T10:00:00+02:00)

Instance: agreement-expired
InstanceOf: InterTerritoryAgreement
Usage: #example
Title: "Accord échu / Expired agreement"
* identifier.system = "urn:ietf:rfc:3986"
* identifier.value = "https://maia-armance.example/accord-2024"
* url = "https://maia-armance.example/accord-2024"
* version = "1"
* status = #terminated
* instantiatesUri = Canonical(base-protocol-v1)
* applies.start = "2024-01-01"
* applies.end = "2024-12-31"
* domain[0] = Reference(territoire-armance)
* domain[1] = Reference(territoire-sevrine)
* title = "Accord 2024, échu / 2024 agreement, expired"
* scope = LegalBasis#maia-L113-3
* type = ContractKind#inter-territory-agreement
* insert SignedBy(maia-sevrine, 2023-12-20T10:00:00+01:00)
