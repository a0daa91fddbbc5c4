package org.maiashare.cells;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.DocumentConfidentiality;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.decision.DataCategory;
import org.maiashare.decision.MaskingLabel;
import org.maiashare.decision.SensitivityLabel;
import org.maiashare.fhir.SecurityLabels;

/** The labels a resource bears: in its metadata, and where documents bear their own. */
record Labels(
    Set<DataCategory> categories, Set<SensitivityLabel> sensitivity, Set<MaskingLabel> masking) {

  static final Labels NONE = new Labels(Set.of(), Set.of(), Set.of());

  Labels {
    categories = Set.copyOf(categories);
    sensitivity = Set.copyOf(sensitivity);
    masking = Set.copyOf(masking);
  }

  static Labels of(Resource resource) {
    Set<DataCategory> categories = EnumSet.noneOf(DataCategory.class);
    Set<SensitivityLabel> sensitivity = EnumSet.noneOf(SensitivityLabel.class);
    Set<MaskingLabel> masking = EnumSet.noneOf(MaskingLabel.class);
    for (Coding label : codings(resource)) {
      SecurityLabels.category(label).ifPresent(categories::add);
      SecurityLabels.sensitivityOfResource(label).ifPresent(sensitivity::add);
      SecurityLabels.masking(label).ifPresent(masking::add);
    }
    confidentiality(resource).ifPresent(sensitivity::add);
    return new Labels(categories, sensitivity, masking);
  }

  private static List<Coding> codings(Resource resource) {
    List<Coding> codings = new ArrayList<>(resource.getMeta().getSecurity());
    if (resource instanceof DocumentReference document) {
      document.getSecurityLabel().stream()
          .map(CodeableConcept::getCoding)
          .flatMap(Collection::stream)
          .forEach(codings::add);
    }
    return codings;
  }

  private static Optional<SensitivityLabel> confidentiality(Resource resource) {
    if (!(resource instanceof Composition composition)) {
      return Optional.empty();
    }
    DocumentConfidentiality stated = composition.getConfidentiality();
    if (stated == DocumentConfidentiality.V) {
      return Optional.of(SensitivityLabel.V);
    }
    return stated == DocumentConfidentiality.R ? Optional.of(SensitivityLabel.R) : Optional.empty();
  }
}
