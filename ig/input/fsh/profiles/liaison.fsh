Profile: LiaisonNote
Parent: DocumentReference
Id: maia-liaison-note
Title: "Note de liaison / Liaison note"
Description: "FR : note du cahier de liaison. Reprend cdl-document-reference : type TRE_R234, ni docStatus, ni authenticator, ni custodian, une étiquette de masquage au plus ; l'urgence se dit par l'extension nationale cdl-ext-is-emergency. EN: note of the liaison notebook. Follows cdl-document-reference; urgency uses the national extension cdl-ext-is-emergency."
* insert Published
* insert Labelled
* obeys maia-note-1 and maia-note-2
* extension MS
* status MS
* docStatus 0..0
* type 1..1 MS
* type.coding 1..1
* type.coding from LiaisonNoteTypes (required)
* subject 1..1 MS
* subject only Reference(ServiceUser)
* date 1..1 MS
* author 1..* MS
* author only Reference(MaiaPractitionerRole or MaiaPractitioner or MaiaOrganization or MaiaRelatedPerson or ServiceUser or Device)
* authenticator 0..0
* custodian 0..0
* relatesTo MS
* description MS
* securityLabel 0..1 MS
* securityLabel.coding 1..1
* securityLabel.coding from MaskingLabels (required)
* content 1..* MS
* content.attachment.contentType 1..1 MS
* content.attachment.data MS
* content.attachment.url MS
* content.attachment.title MS
* content.attachment.creation MS
* context MS

Profile: LiaisonForm
Parent: DocumentReference
Id: maia-liaison-form
Title: "Fiche de liaison / Liaison form"
Description: "FR : fiche de sortie d'hospitalisation, de transfert, d'entrée ou de sortie d'une structure sociale. EN: hospital discharge, transfer, entry to or exit from a social structure."
* insert Published
* insert Labelled
* obeys maia-note-1
* identifier MS
* status MS
* docStatus 1..1 MS
* type 1..1 MS
* type from LiaisonFormTypes (extensible)
* subject 1..1 MS
* subject only Reference(ServiceUser)
* date 1..1 MS
* author 1..* MS
* author only Reference(MaiaPractitionerRole or MaiaOrganization)
* authenticator MS
* custodian MS
* custodian only Reference(MaiaOrganization)
* relatesTo MS
* description 1..1 MS
* securityLabel MS
* content 1..* MS
* content.attachment.contentType 1..1 MS
* content.attachment.title MS
* context 1..1 MS
* context.period MS
* context.related MS

Profile: SafetyAlert
Parent: Flag
Id: maia-alert
Title: "Alerte / Alert"
Description: "FR : consigne de sécurité lisible par tout intervenant au domicile ; ne porte aucune donnée de santé. EN: safety instruction readable by anyone who works in the home; carries no health data."
* insert Published
* insert Labelled
* status MS
* category 1..* MS
* category = http://terminology.hl7.org/CodeSystem/flag-category#safety
* code MS
* code from AlertKinds (extensible)
* code.text 1..1 MS
* subject MS
* subject only Reference(ServiceUser)
* period 1..1 MS
* period.start 1..1
* author 1..1 MS
* author only Reference(MaiaPractitionerRole or MaiaOrganization)
