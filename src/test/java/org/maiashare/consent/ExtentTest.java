package org.maiashare.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maiashare.decision.AccessClass;
import org.maiashare.decision.ConsentId;
import org.maiashare.decision.DataCategory;
import org.maiashare.decision.Facet;
import org.maiashare.decision.MaskingLabel;
import org.maiashare.decision.ProvisionPath;
import org.maiashare.decision.SensitivityLabel;
import org.maiashare.wording.Words;

class ExtentTest {
  private static final AccessClass HEALTH = AccessClass.plain(DataCategory.MED);
  private static final AccessClass PSYCHIATRY = HEALTH.labelled(SensitivityLabel.PSY);
  private static final AccessClass NAMED =
      HEALTH.with(new Facet.ProvisionFacet(new ConsentId("c"), ProvisionPath.ROOT));
  private static final AccessClass NOTES = AccessClass.plain(DataCategory.NOTE);
  private static final List<AccessClass> ALL = List.of(NOTES, HEALTH, PSYCHIATRY, NAMED);

  @Test
  void aWholeCategoryIsCalledByItsName() {
    assertThat(Extent.of(DataCategory.NOTE, List.of(NOTES), ALL).french())
        .isEqualTo("notes de liaison");
    assertThat(Extent.of(DataCategory.MED, List.of(HEALTH, PSYCHIATRY, NAMED), ALL).french())
        .isEqualTo("données de santé");
  }

  @Test
  void whatIsLeftOutIsSaid() {
    assertThat(Extent.of(DataCategory.MED, List.of(HEALTH, NAMED), ALL))
        .isEqualTo(
            new Words("données de santé (sauf : psychiatrie)", "health data (except: psychiatry)"));
  }

  @Test
  void whatAloneIsMeantIsSaid() {
    assertThat(Extent.of(DataCategory.MED, List.of(PSYCHIATRY, NAMED), ALL))
        .isEqualTo(
            new Words(
                "données de santé (seulement : psychiatrie ; désigné par un consentement)",
                "health data (only: psychiatry ; singled out by a consent)"));
  }

  @Test
  void severalParticularsOfOneResourceStandTogether() {
    AccessClass masked = PSYCHIATRY.masked(MaskingLabel.MASQUE_PT);
    assertThat(Extent.of(DataCategory.MED, List.of(masked), List.of(masked)).french())
        .isEqualTo("données de santé (seulement : psychiatrie, masqué aux proches)");
  }
}
