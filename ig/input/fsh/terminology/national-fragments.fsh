CodeSystem: NationalCareRole
Id: tre-r85-fragment
Title: "TRE_R85 Rôle dans la prise en charge (extrait) / Care roles (fragment)"
Description: "FR : extrait de TRE_R85-RolePriseCharge. EN: fragment of TRE_R85."
* insert NationalFragment(https://mos.esante.gouv.fr/NOS/TRE_R85-RolePriseCharge/FHIR/TRE-R85-RolePriseCharge)
* #300 "Assistant de service social (PAERPA)"
* #304 "Assistant de service social (Expérimentation MAIA)"
* #305 "Psychologue (Expérimentation MAIA)"
* #306 "Psychothérapeute (Expérimentation MAIA)"
* #307 "Mandataire judiciaire à la protection des majeurs (MJPM)"
* #308 "Pilote MAIA"
* #309 "Gestionnaire de cas MAIA"
* #310 "Equipe médico-sociale APA"
* #311 "Autre acteur mettant en oeuvre la méthode MAIA"
* #312 "Autre professionnel"
* #313 "Aide-soignant"
* #318 "Auxiliaire de vie sociale"
* #319 "Technicien de l'intervention sociale et familiale"
* #320 "Conseiller en économie sociale et familiale"
* #323 "Aide médico-psychologique"
* #328 "Accompagnant éducatif et social"
* #330 "Coordonnateur de parcours"
* #333 "Responsable de secteur"
* #336 "Autre professionnel intervenant dans l'accueil et l'orientation des personnes"
* #350 "Aide à domicile"
* #353 "Membre de l'équipe de soins"
* #371
* #372 "Aide à domicile"

CodeSystem: NationalHealthProfession
Id: tre-g15-fragment
Title: "TRE_G15 Professions de santé (extrait) / Health professions (fragment)"
Description: "FR : extrait de TRE_G15-ProfessionSante. EN: fragment of TRE_G15."
* insert NationalFragment(https://mos.esante.gouv.fr/NOS/TRE_G15-ProfessionSante/FHIR/TRE-G15-ProfessionSante)
* #10 "Médecin"
* #21 "Pharmacien"
* #35 "Aide-soignant"
* #40 "Chirurgien-Dentiste"
* #50 "Sage-Femme"
* #60 "Infirmier"
* #69 "Infirmier psychiatrique"
* #70 "Masseur-Kinésithérapeute"
* #80 "Pédicure-Podologue"
* #91 "Orthophoniste"
* #92 "Orthoptiste"
* #94 "Ergothérapeute"
* #95 "Diététicien"
* #96 "Psychomotricien"

CodeSystem: NationalSocialProfession
Id: tre-r94-fragment
Title: "TRE_R94 Professions du social (extrait) / Social professions (fragment)"
Description: "FR : extrait de TRE_R94-ProfessionSocial. EN: fragment of TRE_R94."
* insert NationalFragment(https://mos.esante.gouv.fr/NOS/TRE_R94-ProfessionSocial/FHIR/TRE-R94-ProfessionSocial)
* #41 "Assistant de service social"

CodeSystem: NationalTitleHolder
Id: tre-r95-fragment
Title: "TRE_R95 Usagers de titre (extrait) / Title holders (fragment)"
Description: "FR : extrait de TRE_R95-UsagerTitre. EN: fragment of TRE_R95."
* insert NationalFragment(https://mos.esante.gouv.fr/NOS/TRE_R95-UsagerTitre/FHIR/TRE-R95-UsagerTitre)
* #71 "Ostéopathe"
* #93 "Psychologue"

CodeSystem: NationalOtherProfession
Id: tre-r291-fragment
Title: "TRE_R291 Autres professions (extrait) / Other professions (fragment)"
Description: "FR : extrait de TRE_R291-AutreProfession : l'acteur caractérisé par son rôle. EN: fragment of TRE_R291: the role-based actor."
* insert NationalFragment(https://mos.esante.gouv.fr/NOS/TRE_R291-AutreProfession/FHIR/TRE-R291-AutreProfession)
* #99

CodeSystem: NationalContactRole
Id: tre-r260-fragment
Title: "TRE_R260 Rôle de la personne contact (extrait) / Contact roles (fragment)"
Description: "FR : extrait de TRE_R260-HL7RoleClass ; QUAL, retiré, est remplacé par NOK. EN: fragment of TRE_R260; QUAL is retired in favour of NOK."
* insert NationalFragment(https://mos.esante.gouv.fr/NOS/TRE_R260-HL7RoleClass/FHIR/TRE-R260-HL7RoleClass)
* #CAREGIVER "Aidant"
* #GUARD "Responsable légal"
* #ECON "personne à prévenir en cas d'urgence"
* #NOK "personne de confiance"
* #QUAL "Personne de confiance"

CodeSystem: NationalNoteType
Id: tre-r234-fragment
Title: "TRE_R234 Types de note / Note types"
Description: "FR : extrait de TRE_R234-TypeNote. EN: fragment of TRE_R234."
* insert NationalFragment(https://mos.esante.gouv.fr/NOS/TRE_R234-TypeNote/FHIR/TRE-R234-TypeNote)
* #DEM-AVIS "Demande d'avis"
* #GEN "Note générale"
* #INST "Instruction"
* #INTERV "Note d'intervention"
* #OBS "Note d'observation"

CodeSystem: NationalVisibility
Id: tre-a07-fragment
Title: "TRE_A07 Statut de visibilité (extrait) / Masking labels (fragment)"
Description: "FR : extrait de TRE_A07-StatutVisibiliteDocument. EN: fragment of TRE_A07."
* insert NationalFragment(https://mos.esante.gouv.fr/NOS/TRE_A07-StatutVisibiliteDocument/FHIR/TRE-A07-StatutVisibiliteDocument)
* #INVISIBLE_PATIENT "Non visible par le patient"
* #INVISIBLE_REPRESENTANTS_LEGAUX "Non visible par représentants légaux du patient"
* #MASQUE_PS "Masqué aux professionnels de santé"
* #MASQUE_PSOCIAL "Masqué aux professionnels du dom social"
* #MASQUE_PT "Masqué aux personnes tierces"

CodeSystem: NationalStructureCategory
Id: tre-r66-fragment
Title: "TRE_R66 Catégories d'établissement (extrait) / Structure categories (fragment)"
Description: "FR : extrait de TRE_R66-CategorieEtablissement ; libellés abrégés par ce guide absents volontairement. EN: fragment of TRE_R66; displays left to the ANS publication."
* insert NationalFragment(https://mos.esante.gouv.fr/NOS/TRE_R66-CategorieEtablissement/FHIR/TRE-R66-CategorieEtablissement)
* #202
* #209
* #354
* #355
* #362
* #460
* #463
* #500

CodeSystem: NationalSector
Id: tre-r02-fragment
Title: "TRE_R02 Secteurs d'activité (extrait) / Activity sectors (fragment)"
Description: "FR : extrait de TRE_R02-SecteurActivite. EN: fragment of TRE_R02."
* insert NationalFragment(https://mos.esante.gouv.fr/NOS/TRE_R02-SecteurActivite/FHIR/TRE-R02-SecteurActivite)
* #SA01
* #SA07
* #SA08
* #SA17
* #SA18
* #SA27
* #SA41
* #SA52
* #SA63
