Extension: ConsentRecorder
Id: consent-recorder
Title: "Professionnel qui a recueilli / Recorder"
Description: "FR : qui a recueilli et enregistré l'expression de la personne ; l'auteur de la volonté reste performer. EN: who collected and recorded the person's choice; the one who chooses stays performer."
Context: Consent
* insert Published
* value[x] only Reference(PractitionerRole or Practitioner or RelatedPerson or Patient)
* value[x] 1..1

Extension: OnBehalf
Id: on-behalf
Title: "Exprimé par un tiers / Expressed on the person's behalf"
Description: "FR : pourquoi un représentant ou la personne de confiance s'exprime à la place de la personne. EN: why a representative or the trusted person chooses instead of the person."
Context: Consent
* insert Published
* value[x] only Coding
* value[x] 1..1
* valueCoding from OnBehalfReasons (required)

Extension: ActorRoleFamily
Id: actor-role-family
Title: "Famille de rôles visée / Role family addressed"
Description: "FR : la disposition vise tous les professionnels de cette famille de rôles. EN: the provision addresses every professional of this role family."
Context: Consent.provision, Consent.provision.provision
* insert Published
* value[x] only Coding
* value[x] 1..1
* valueCoding from RoleFamilies (required)

Extension: WithdrawalReason
Id: withdrawal-reason
Title: "Raison du retrait / Reason of the withdrawal"
Description: "FR : pourquoi la personne a retiré cette volonté, dans ses mots, si elle a souhaité le dire. EN: why the person withdrew this choice, in their own words, if they wished to say."
Context: Consent
* insert Published
* value[x] only string
* value[x] 1..1

Extension: SigningCertificate
Id: signing-certificate
Title: "Certificat de signature / Signing certificate"
Description: "FR : empreinte SHA-256, en hexadécimal, d'un certificat qui a été reconnu comme celui de la personne ou du proche ; une signature faite avec lui est la leur. EN: SHA-256 thumbprint, hexadecimal, of a certificate that was recognised as the person's or relative's; a signature made with it is theirs."
Context: Patient, RelatedPerson
* insert Published
* obeys maia-certificate-1
* value[x] only string
* value[x] 1..1
