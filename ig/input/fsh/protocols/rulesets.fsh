RuleSet: SignedBy(organisation, when)
* signer.type = http://terminology.hl7.org/CodeSystem/contractsignertypecodes#GRANTEE
* signer.party = Reference({organisation})
* signer.signature.type = urn:iso-astm:E1762-95:2013#1.2.840.10065.1.12.1.1
* signer.signature.when = "{when}"
* signer.signature.who = Reference({organisation})

RuleSet: TermFor(index, family, text)
* term[{index}].type = RoleFamily#{family}
* term[{index}].offer.text = {text}

RuleSet: Ceiling(term, index, category, access)
* term[{term}].extension[ceiling][{index}].extension[category].valueCoding = DataCategory#{category}
* term[{term}].extension[ceiling][{index}].extension[access].valueCoding = AccessLevel#{access}
