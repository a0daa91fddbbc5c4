package org.maiashare.server;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Contract;
import org.hl7.fhir.r4.model.Contract.ContractStatus;
import org.hl7.fhir.r4.model.Contract.SignatoryComponent;
import org.hl7.fhir.r4.model.Contract.TermComponent;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;
import org.maiashare.decision.BaseProtocol;
import org.maiashare.decision.Ceiling;
import org.maiashare.decision.DataCategory;
import org.maiashare.decision.RoleFamily;
import org.maiashare.decision.SensitivityLabel;
import org.maiashare.fhir.CodeSystems;
import org.maiashare.fhir.Extensions;
import org.maiashare.fhir.Profiles;
import org.maiashare.fhir.SecurityLabels;

/** Protocols and agreements as a territory's pilot would publish them. */
final class ContractDraft {

  private static final Instant SIGNED = Instant.parse("2026-01-20T09:00:00Z");
  private static final String SIGNER_TYPES =
      "http://terminology.hl7.org/CodeSystem/contractsignertypecodes";
  private static final String SIGNATURE_TYPES = "urn:iso-astm:E1762-95:2013";

  private final String url;

  /**
   * @param name that no other contract has
   */
  ContractDraft(String name) {
    this.url = "https://example.org/protocol/" + name;
  }

  /** A signed protocol of a territory, in force since the beginning of the year. */
  Contract of(String territory, Map<RoleFamily, Ceiling> terms) {
    Contract contract = contract("maia-sharing-protocol", "sharing-protocol");
    contract
        .addExtension()
        .setUrl(Extensions.TERRITORY.replace("territory", "protocol-signature-required"))
        .setValue(new BooleanType(false));
    contract.setName("Essai").addDomain(new Reference(territory));
    terms.forEach((family, ceiling) -> contract.addTerm(term(family, ceiling)));
    return sign(contract, "Organization?identifier=https://finess.esante.gouv.fr|990000085", true);
  }

  /** An agreement between two territories, signed by an organisation of each. */
  Contract agreement(String one, String other, Map<RoleFamily, Ceiling> terms) {
    Contract contract = contract("maia-inter-territory-agreement", "inter-territory-agreement");
    contract.setInstantiatesUri(BaseProtocol.CANONICAL);
    contract.addDomain(new Reference(one)).addDomain(new Reference(other));
    terms.forEach((family, ceiling) -> contract.addTerm(term(family, ceiling)));
    sign(contract, "Organization?identifier=https://finess.esante.gouv.fr|990000085", true);
    return sign(contract, "Organization?identifier=https://finess.esante.gouv.fr|990000218", true);
  }

  private Contract contract(String profile, String kind) {
    Contract contract = new Contract();
    contract.getMeta().addProfile(Profiles.of(profile));
    contract.addIdentifier().setSystem("urn:ietf:rfc:3986").setValue(url);
    contract.setUrl(url).setVersion("1").setStatus(ContractStatus.EXECUTED);
    contract.setIssued(Date.from(SIGNED));
    contract.getApplies().setStart(Date.from(SIGNED));
    contract.setTitle("Protocole d'essai / Test protocol");
    contract.setScope(own("legal-basis", "dac-L6327"));
    contract.setType(new CodeableConcept(coding(CodeSystems.CONTRACT_KIND, kind)));
    return contract;
  }

  static Contract sign(Contract contract, String organisation, boolean signed) {
    Reference party = new Reference(organisation);
    SignatoryComponent signer = contract.addSigner().setParty(party);
    signer.setType(coding(SIGNER_TYPES, "GRANTEE"));
    if (signed) {
      signer
          .addSignature()
          .setWhen(Date.from(SIGNED))
          .setWho(party)
          .addType(coding(SIGNATURE_TYPES, "1.2.840.10065.1.12.1.1"));
    }
    return contract;
  }

  private static TermComponent term(RoleFamily family, Ceiling ceiling) {
    TermComponent term = new TermComponent();
    term.setType(new CodeableConcept(coding(CodeSystems.ROLE_FAMILY, family.code())));
    term.getOffer().setText(family.french());
    for (DataCategory category : DataCategory.values()) {
      if (ceiling.readable().contains(category)) {
        term.addExtension(line(category, ceiling.writable().contains(category)));
      }
    }
    for (SensitivityLabel label : ceiling.sensitivity()) {
      term.addExtension(
          new Extension(Extensions.PROTOCOL_SENSITIVE_LABEL, SecurityLabels.coding(label)));
    }
    return term;
  }

  private static Extension line(DataCategory category, boolean writable) {
    Extension line = new Extension(Extensions.PROTOCOL_CEILING);
    line.addExtension("category", coding(CodeSystems.DATA_CATEGORY, category.name()));
    line.addExtension("access", coding(CodeSystems.ACCESS_LEVEL, writable ? "read-write" : "read"));
    return line;
  }

  private static CodeableConcept own(String codeSystem, String code) {
    return new CodeableConcept(
        coding(CodeSystems.ROLE_FAMILY.replace("role-family", codeSystem), code));
  }

  private static Coding coding(String system, String code) {
    return new Coding().setSystem(system).setCode(code);
  }
}
