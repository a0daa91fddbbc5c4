package org.maiashare.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.Contract;
import org.hl7.fhir.r4.model.Contract.ContractStatus;
import org.junit.jupiter.api.Test;
import org.maiashare.decision.Ceiling;
import org.maiashare.decision.DataCategory;
import org.maiashare.decision.OrganisationId;
import org.maiashare.decision.ProtocolKind;
import org.maiashare.decision.ProtocolParty;
import org.maiashare.decision.RoleFamily;
import org.maiashare.decision.SensitivityLabel;
import org.maiashare.decision.SharingProtocol;
import org.maiashare.decision.TerritoryId;

class ProtocolReaderTest {

  private static final ProtocolReader READER =
      new ProtocolReader(
          (contract, signer) -> signer.getParty().getReference().equals("Organization/ssiad"));

  private static Contract contract(String kind, String domains, String terms) {
    return Written.json(
        """
        {'resourceType':'Contract','id':'k','url':'urn:protocol','version':'2','status':'executed',
         'applies':{'start':'2026-01-01'},'domain':[%s],
         'type':{'coding':[{'system':'ours:CodeSystem/contract-kind','code':'%s'}]},'term':[%s],
         'signer':[
          {'type':{'code':'x'},'party':{'reference':'Organization/ssiad'},
           'signature':[{'type':[{'code':'x'}],'when':'2026-01-01T00:00:00Z',
             'who':{'reference':'Organization/ssiad'}}]},
          {'type':{'code':'x'},'party':{'reference':'Organization/saad'},
           'signature':[{'type':[{'code':'x'}],'when':'2026-01-01T00:00:00Z',
             'who':{'reference':'Organization/saad'}}]}]}
        """
            .formatted(domains, kind, terms));
  }

  private static final String NORTH = "{'reference':'Location/north'}";
  private static final String SOUTH = "{'reference':'Location/south'}";

  private static String term(String family, String... lines) {
    return """
    {'type':{'coding':[{'system':'ours:CodeSystem/role-family','code':'%s'}]},
     'offer':{'text':'x'},'extension':[%s]}
    """
        .formatted(family, String.join(",", lines));
  }

  private static String line(String category, String access) {
    return """
    {'url':'ours:StructureDefinition/protocol-ceiling','extension':[
      {'url':'category','valueCoding':{'system':'ours:CodeSystem/data-category','code':'%s'}},
      {'url':'access','valueCoding':{'system':'ours:CodeSystem/access-level','code':'%s'}}]}
    """
        .formatted(category, access);
  }

  private static SharingProtocol read(String terms) {
    return READER.read(contract("sharing-protocol", NORTH, terms)).orElseThrow();
  }

  @Test
  void readsTerritoriesTermsAndSignatures() {
    String label =
        """
        {'url':'ours:StructureDefinition/protocol-sensitive-label',
         'valueCoding':{'system':'%s','code':'PSY'}}
        """
            .formatted(CodeSystems.ACT_CODE);
    SharingProtocol protocol =
        read(term("nurse", line("MED", "read-write"), line("SOC", "read"), label));
    assertThat(protocol.reference()).isEqualTo("urn:protocol|2");
    assertThat(protocol.kind()).isEqualTo(ProtocolKind.TERRITORY);
    assertThat(protocol.territories()).containsExactly(new TerritoryId("north"));
    assertThat(protocol.terms())
        .isEqualTo(
            Map.of(
                RoleFamily.NURSE,
                new Ceiling(
                    Set.of(DataCategory.MED, DataCategory.SOC),
                    Set.of(DataCategory.MED),
                    Set.of(SensitivityLabel.PSY))));
    assertThat(protocol.parties())
        .containsExactlyInAnyOrder(
            new ProtocolParty(new OrganisationId("ssiad"), true),
            new ProtocolParty(new OrganisationId("saad"), false));
  }

  @Test
  void grantsNothingForWhatItCannotRead() {
    assertThat(
            read(term("nurse", line("MED", "delete"), line("EVERYTHING", "read")))
                .ceiling(RoleFamily.NURSE)
                .isNothing())
        .isTrue();
    assertThat(read(term("wizard", line("MED", "read"))).terms()).isEmpty();
  }

  @Test
  void takesTheLesserOfWhatIsSaidTwice() {
    assertThat(
            read(term("nurse", line("MED", "read-write"), line("MED", "read")))
                .ceiling(RoleFamily.NURSE)
                .writable())
        .isEmpty();
    assertThat(
            read(term("nurse", line("MED", "read")) + "," + term("nurse", line("SOC", "read")))
                .ceiling(RoleFamily.NURSE)
                .isNothing())
        .isTrue();
  }

  @Test
  void readsAnAgreementOnlyBetweenTwoTerritoriesAndWithABeginning() {
    Contract agreement = contract("inter-territory-agreement", NORTH + "," + SOUTH, "");
    assertThat(READER.read(agreement))
        .hasValueSatisfying(it -> assertThat(it.kind()).isEqualTo(ProtocolKind.AGREEMENT));
    agreement.setApplies(null);
    assertThat(READER.read(agreement)).isEmpty();
    assertThat(READER.read(contract("inter-territory-agreement", NORTH, ""))).isEmpty();
  }

  @Test
  void countsRecordedSignaturesWhereNobodyChecksThem() {
    Contract contract = contract("sharing-protocol", NORTH, "");
    contract.getSigner().get(1).getSignature().clear();
    assertThat(
            new ProtocolReader((filed, signer) -> signer.hasSignature())
                .read(contract)
                .map(SharingProtocol::parties))
        .contains(
            Set.of(
                new ProtocolParty(new OrganisationId("ssiad"), true),
                new ProtocolParty(new OrganisationId("saad"), false)));
  }

  @Test
  void readsOnlyExecutedContractsOfItsKinds() {
    Contract draft = contract("sharing-protocol", NORTH, "");
    draft.setStatus(ContractStatus.NEGOTIABLE);
    assertThat(READER.read(draft)).isEmpty();
    assertThat(ProtocolReader.isProtocol(draft)).isTrue();
    assertThat(READER.read(contract("lease", NORTH, ""))).isEmpty();
  }
}
