package org.maiashare.demo;

import org.maiashare.fhir.Canonical;

/** The systems of the identifiers the demonstration gives out. */
final class Identifiers {

  static final String INS = "urn:oid:1.2.250.1.213.1.4.11";
  static final String IDNPS = "urn:oid:1.2.250.1.71.4.2.1";
  static final String FINESS = "https://finess.esante.gouv.fr";
  static final String SIRENE = "https://sirene.fr";
  static final String TERRITORY = Terminology.identifiers("territory");
  static final String PRACTITIONER_ROLE = Terminology.identifiers("practitioner-role");
  static final String SERVICE = Terminology.identifiers("healthcare-service");
  static final String RELATED_PERSON = Canonical.RELATED_PERSON_IDENTIFIERS;
  static final String CARE_TEAM = Terminology.identifiers("care-team");

  private Identifiers() {}
}
