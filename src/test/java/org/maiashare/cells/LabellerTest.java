package org.maiashare.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.maiashare.decision.AccessClass;
import org.maiashare.decision.Authorship;
import org.maiashare.decision.DataCategory;
import org.maiashare.decision.Facet;
import org.maiashare.decision.MaskingLabel;
import org.maiashare.decision.OrganisationId;
import org.maiashare.decision.PractitionerId;
import org.maiashare.decision.ReferralId;
import org.maiashare.decision.RoleFamily;
import org.maiashare.decision.SensitivityLabel;
import org.maiashare.fhir.CodeSystems;
import org.maiashare.fhir.ListedDirectory;
import org.maiashare.fhir.Written;

class LabellerTest {

  private static final Labeller LABELLER =
      new Labeller(ListedDirectory.of(ListedDirectory.active("anna", "ssiad", RoleFamily.NURSE)));

  private static final Authorship SSIAD = Authorship.of(new OrganisationId("ssiad"));

  private static Resource resource(String type, String security, String elements) {
    return Written.json(
        "{'resourceType':'%s','meta':{'security':[%s]}%s}".formatted(type, security, elements));
  }

  private static Resource note(String security) {
    return resource(
        "DocumentReference",
        security,
        """
        ,'type':{'coding':[{'system':'%s','code':'GEN'}]},
         'author':[{'reference':'PractitionerRole/anna-at-ssiad'}]
        """
            .formatted(CodeSystems.NOTE_TYPE));
  }

  private static String label(String system, String code) {
    return "{'system':'" + system + "','code':'" + code + "'}";
  }

  private static String category(String code) {
    return label("ours:CodeSystem/data-category", code);
  }

  private static AccessClass label(Resource resource) {
    return LABELLER.label(resource, Set.of());
  }

  @Test
  void labelsPlainly() {
    assertThat(label(resource("Condition", "", ""))).isEqualTo(AccessClass.plain(DataCategory.MED));
  }

  @Test
  void keepsSensitivityAndRestrictsWhatItDoesNotKnow() {
    assertThat(label(resource("Condition", label(CodeSystems.ACT_CODE, "PSY"), "")))
        .isEqualTo(AccessClass.plain(DataCategory.MED).labelled(SensitivityLabel.PSY));
    assertThat(label(resource("Condition", label(CodeSystems.ACT_CODE, "SICKLE"), "")))
        .isEqualTo(AccessClass.plain(DataCategory.MED).labelled(SensitivityLabel.R));
    assertThat(label(resource("Condition", label(CodeSystems.CONFIDENTIALITY, "N"), "")))
        .isEqualTo(AccessClass.plain(DataCategory.MED));
  }

  @Test
  void namesTheOrganisationThatSigned() {
    assertThat(label(note(""))).isEqualTo(AccessClass.plain(DataCategory.NOTE).signedBy(SSIAD));
  }

  @Test
  void namesTheIndividualWhereAMaskSparesThem() {
    assertThat(label(note(label(CodeSystems.MASKING, "MASQUE_PS"))))
        .isEqualTo(
            AccessClass.plain(DataCategory.NOTE)
                .masked(MaskingLabel.MASQUE_PS)
                .signedBy(Authorship.of(new PractitionerId("anna"), new OrganisationId("ssiad"))));
  }

  @Test
  void readsTheMaskThatADocumentBearsItself() {
    DocumentReference note = (DocumentReference) note("");
    note.addSecurityLabel().addCoding().setSystem(CodeSystems.MASKING).setCode("INVISIBLE_PATIENT");
    assertThat(label(note).masking()).containsExactly(MaskingLabel.INVISIBLE_PATIENT);
  }

  @Test
  void signsAssessmentsPlansAndNotesThatAreNoDraft() {
    String performer = ",'performer':[{'reference':'Organization/ssiad'}]";
    String gir = ",'code':{'coding':[{'system':'ours:CodeSystem/aggir-variable','code':'gir'}]}";
    assertThat(label(resource("Observation", "", ",'status':'final'" + gir + performer)))
        .isEqualTo(AccessClass.plain(DataCategory.AUT).signedBy(SSIAD));
    assertThat(label(resource("Observation", "", ",'status':'preliminary'" + gir)).signed())
        .isFalse();
    assertThat(label(resource("CarePlan", "", ",'status':'active'")).signed()).isTrue();
    assertThat(label(resource("CarePlan", "", ",'status':'draft'")).signed()).isFalse();
    assertThat(label(resource("Observation", "", ",'status':'final'")).signed()).isFalse();
  }

  @Test
  void keepsAStricterCategoryAndIgnoresAWeakerOne() {
    assertThat(label(resource("Goal", category("MED"), "")).category()).isEqualTo(DataCategory.MED);
    assertThat(label(resource("Condition", category("PLAN"), "")))
        .isEqualTo(AccessClass.plain(DataCategory.MED));
    assertThat(label(resource("Coverage", category("AUT"), "")))
        .isEqualTo(AccessClass.plain(DataCategory.SOC).labelled(SensitivityLabel.R));
  }

  @Test
  void removesNoLabelOnAnUpdate() {
    Resource before =
        resource(
            "Goal",
            category("MED")
                + ","
                + label(CodeSystems.ACT_CODE, "PSY")
                + ","
                + label(CodeSystems.MASKING, "MASQUE_PT"),
            "");
    AccessClass after = LABELLER.relabel(before, resource("Goal", "", ""), Set.of());
    assertThat(after.category()).isEqualTo(DataCategory.MED);
    assertThat(after.sensitivity()).containsExactly(SensitivityLabel.PSY);
    assertThat(after.masking()).containsExactly(MaskingLabel.MASQUE_PT);
  }

  @Test
  void takesTheStampSentBackForNoWish() {
    Resource before = resource("Flag", category("MED"), "");
    Resource after =
        resource(
            "Flag",
            category("MED"),
            """
            ,'category':[{'coding':[
              {'system':'http://terminology.hl7.org/CodeSystem/flag-category','code':'safety'}]}]
            """);
    assertThat(LABELLER.relabel(before, after, Set.of()).category()).isEqualTo(DataCategory.ALERT);
  }

  @Test
  void keepsTheAuthorOfWhatWasSigned() {
    DocumentReference taken = (DocumentReference) note("");
    taken.getAuthorFirstRep().setReference("Organization/other");
    assertThat(LABELLER.relabel(note(""), taken, Set.of()).authorship()).contains(SSIAD);
  }

  @Test
  void labelsAProvenanceAsItsTargets() {
    Facet facet = new Facet.ReferralFacet(new ReferralId("s"));
    AccessClass one = AccessClass.plain(DataCategory.PLAN).with(facet);
    Resource provenance = new Provenance();
    assertThat(Labeller.isLabelledLikeTarget(provenance)).isTrue();
    assertThat(LABELLER.labelLike(List.of(one), provenance)).isEqualTo(one);
    assertThat(
            LABELLER.labelLike(
                List.of(one, AccessClass.plain(DataCategory.MED).with(facet)), provenance))
        .isEqualTo(AccessClass.plain(DataCategory.MED).with(facet));
    assertThat(LABELLER.labelLike(List.of(one, AccessClass.plain(DataCategory.PLAN)), provenance))
        .isEqualTo(AccessClass.plain(DataCategory.PLAN).labelled(SensitivityLabel.R));
    assertThat(LABELLER.labelLike(List.of(), provenance))
        .isEqualTo(AccessClass.plain(DataCategory.MED).labelled(SensitivityLabel.R));
  }

  @Test
  void stampsExactlyOneCategoryHoweverOften() {
    Resource note = note(category("PLAN") + "," + label(CodeSystems.MASKING, "MASQUE_PS"));
    AccessClass accessClass =
        new AccessClass(
            DataCategory.NOTE,
            Set.of(SensitivityLabel.PSY, SensitivityLabel.R),
            Set.of(MaskingLabel.MASQUE_PS),
            Optional.empty(),
            Set.of(),
            false);
    Labeller.stamp(note, accessClass);
    Labeller.stamp(note, accessClass);
    assertThat(note.getMeta().getSecurity())
        .extracting(Coding::getCode)
        .containsExactlyInAnyOrder("NOTE", "PSY", "R", "MASQUE_PS");
    assertThat(label(note).sensitivity()).isEqualTo(accessClass.sensitivity());
  }
}
