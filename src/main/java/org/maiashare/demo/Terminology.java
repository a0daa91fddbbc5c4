package org.maiashare.demo;

import java.util.Map;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.maiashare.fhir.Canonical;
import org.maiashare.fhir.CodeSystems;
import org.maiashare.fhir.RoleCode;

/** Codes as the YAML files write them, {@code TABLE#code}, and as FHIR wants them. */
final class Terminology {

  private static final String HL7 = "http://terminology.hl7.org/CodeSystem/";

  /** The tables besides those of the role codes. */
  private static final Map<String, String> TABLES =
      Map.ofEntries(
          national("TRE_R66-CategorieEtablissement"),
          national("TRE_R02-SecteurActivite"),
          national("TRE_R260-HL7RoleClass"),
          national("TRE_R216-HL7RoleCode"),
          national("TRE_R234-TypeNote"),
          national("TRE_R13-CommuneOM"),
          national("TRE_A07-StatutVisibiliteDocument"),
          Map.entry("LOINC", "http://loinc.org"),
          Map.entry("CIM10", "http://hl7.org/fhir/sid/icd-10"),
          Map.entry("ATC", "http://www.whocc.no/atc"),
          Map.entry("ActCode", HL7 + "v3-ActCode"),
          Map.entry("Confidentiality", HL7 + "v3-Confidentiality"),
          Map.entry("ParticipationType", HL7 + "v3-ParticipationType"),
          Map.entry("ActReason", HL7 + "v3-ActReason"),
          Map.entry("flag-category", HL7 + "flag-category"),
          Map.entry("observation-category", HL7 + "observation-category"));

  private Terminology() {}

  /** The address of one of our code systems. */
  static String own(String codeSystem) {
    return Canonical.BASE + "/CodeSystem/" + codeSystem;
  }

  /** The system of our identifiers of one kind. */
  static String identifiers(String kind) {
    return Canonical.BASE + "/sid/" + kind;
  }

  /** A coding from its short form; refuses a table it does not know. */
  static Coding coding(String shortForm) {
    int mark = shortForm.indexOf('#');
    if (mark < 1) {
      throw new IllegalArgumentException("not written table#code: " + shortForm);
    }
    String system =
        RoleCode.ofShortForm(shortForm)
            .map(role -> role.table().system())
            .orElse(TABLES.get(shortForm.substring(0, mark)));
    if (system == null) {
      throw new IllegalArgumentException("no code of a known table: " + shortForm);
    }
    return new Coding().setSystem(system).setCode(shortForm.substring(mark + 1));
  }

  static Coding ownCoding(String codeSystem, String code) {
    return new Coding().setSystem(own(codeSystem)).setCode(code);
  }

  static CodeableConcept concept(String shortForm) {
    return new CodeableConcept(coding(shortForm));
  }

  static CodeableConcept ownConcept(String codeSystem, String code) {
    return new CodeableConcept(ownCoding(codeSystem, code));
  }

  /** A code of the HL7 terminology that is not written in the YAML files. */
  static CodeableConcept hl7Concept(String codeSystem, String code) {
    return new CodeableConcept(new Coding().setSystem(HL7 + codeSystem).setCode(code));
  }

  /** What an identifier is, in the codes of FR Core. */
  static CodeableConcept identifierType(String code) {
    return new CodeableConcept(new Coding().setSystem(CodeSystems.IDENTIFIER_TYPE).setCode(code));
  }

  private static Map.Entry<String, String> national(String name) {
    String table = name.substring(0, name.indexOf('-'));
    return Map.entry(
        table, "https://mos.esante.gouv.fr/NOS/" + name + "/FHIR/" + name.replace('_', '-'));
  }
}
