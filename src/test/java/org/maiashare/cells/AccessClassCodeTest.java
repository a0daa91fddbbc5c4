package org.maiashare.cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.maiashare.decision.AccessClass;
import org.maiashare.decision.Authorship;
import org.maiashare.decision.ConsentId;
import org.maiashare.decision.DataCategory;
import org.maiashare.decision.Facet;
import org.maiashare.decision.MaskingLabel;
import org.maiashare.decision.OrganisationId;
import org.maiashare.decision.PractitionerId;
import org.maiashare.decision.ProvisionPath;
import org.maiashare.decision.ReferralId;
import org.maiashare.decision.RelatedPersonId;
import org.maiashare.decision.SensitivityLabel;

class AccessClassCodeTest {

  @Provide
  Arbitrary<AccessClass> accessClasses() {
    return Combinators.combine(
            Arbitraries.of(DataCategory.class),
            Arbitraries.of(SensitivityLabel.class).set().ofMaxSize(3),
            Arbitraries.of(MaskingLabel.class).set().ofMaxSize(3),
            authors().optional(),
            facets().set().ofMaxSize(3),
            Arbitraries.of(true, false))
        .as(AccessClass::new);
  }

  private static Arbitrary<String> ids() {
    return Arbitraries.strings().withChars("aZ09._:-").ofMinLength(1).ofMaxLength(6);
  }

  private static Arbitrary<Authorship> authors() {
    return Combinators.combine(
            ids().map(PractitionerId::new).optional(),
            ids().map(OrganisationId::new).optional(),
            ids().map(RelatedPersonId::new).optional(),
            Arbitraries.of(true, false))
        .as(Authorship::new);
  }

  private static Arbitrary<Facet> facets() {
    return Arbitraries.oneOf(
        ids().map(id -> new Facet.ReferralFacet(new ReferralId(id))),
        Combinators.combine(ids(), Arbitraries.integers().between(-1, 20))
            .as((id, at) -> new Facet.ProvisionFacet(new ConsentId(id), new ProvisionPath(at))));
  }

  @Property
  void readsBackWhatItWrites(@ForAll("accessClasses") AccessClass accessClass) {
    assertThat(AccessClassCode.parse(AccessClassCode.of(accessClass))).isEqualTo(accessClass);
  }

  @Property
  void namesNoTwoClassesAlike(
      @ForAll("accessClasses") AccessClass one, @ForAll("accessClasses") AccessClass other) {
    assertThat(AccessClassCode.of(one).equals(AccessClassCode.of(other)))
        .isEqualTo(one.equals(other));
  }

  @Test
  void writesWhatTheDatabaseHolds() {
    assertThat(AccessClassCode.of(AccessClass.plain(DataCategory.MED))).isEqualTo("MED");
    AccessClass full =
        new AccessClass(
            DataCategory.NOTE,
            Set.of(SensitivityLabel.R, SensitivityLabel.PSY),
            Set.of(MaskingLabel.MASQUE_PS),
            Optional.of(Authorship.of(new PractitionerId("anna"), new OrganisationId("ssiad"))),
            Set.of(
                new Facet.ReferralFacet(new ReferralId("s")),
                new Facet.ProvisionFacet(new ConsentId("c"), ProvisionPath.ROOT),
                new Facet.ProvisionFacet(new ConsentId("c"), ProvisionPath.nested(1))),
            true);
    assertThat(AccessClassCode.of(full))
        .isEqualTo("NOTE+PSY+R~MASQUE_PS=p/anna=o/ssiad#s?c/1?c/root!");
  }

  @Test
  void refusesWhatIsNoCode() {
    for (String text : new String[] {"", "med", "MED+", "MED?c", "MED?c/x", "MED#", "+R"}) {
      assertThatThrownBy(() -> AccessClassCode.parse(text))
          .as(text)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
