package org.maiashare.fhir;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.maiashare.decision.DataCategory;
import org.maiashare.decision.MaskingLabel;
import org.maiashare.decision.SensitivityLabel;

/** Security labels of resources and consents: category, sensitivity, masking. */
public final class SecurityLabels {

  /** Confidentiality codes that add nothing to normal. */
  private static final Set<String> NOT_ABOVE_NORMAL = Set.of("U", "L", "M", "N");

  /** HL7 codes of the same meaning as, or narrower than, a label the rules know. */
  private static final Map<String, SensitivityLabel> NARROWER =
      Map.ofEntries(
          Map.entry("MH", SensitivityLabel.PSY),
          Map.entry("BH", SensitivityLabel.PSY),
          Map.entry("PSYTHPN", SensitivityLabel.PSY),
          Map.entry("EMOTDIS", SensitivityLabel.PSY),
          Map.entry("SUD", SensitivityLabel.ETH),
          Map.entry("STD", SensitivityLabel.SEX),
          Map.entry("DVD", SensitivityLabel.SDV),
          Map.entry("VIO", SensitivityLabel.SDV));

  private static final Map<String, SensitivityLabel> SENSITIVITY =
      Arrays.stream(SensitivityLabel.values())
          .collect(Collectors.toUnmodifiableMap(Enum::name, label -> label));

  private static final Map<String, MaskingLabel> MASKING =
      Arrays.stream(MaskingLabel.values())
          .collect(Collectors.toUnmodifiableMap(Enum::name, label -> label));

  private static final Map<String, DataCategory> CATEGORIES =
      Arrays.stream(DataCategory.values())
          .collect(Collectors.toUnmodifiableMap(Enum::name, category -> category));

  private SecurityLabels() {}

  /** The category a label names. */
  public static Optional<DataCategory> category(Coding label) {
    return Codings.code(label, CodeSystems.DATA_CATEGORY).map(CATEGORIES::get);
  }

  /** Whether the label is of the system of categories, known or not. */
  public static boolean isCategory(Coding label) {
    return CodeSystems.DATA_CATEGORY.equals(label.getSystem());
  }

  /** Whether the label is the plain N: nothing particular. */
  public static boolean isNormal(Coding label) {
    return Codings.code(label, CodeSystems.CONFIDENTIALITY).filter("N"::equals).isPresent();
  }

  /** The sensitivity label named exactly; what a consent may name. */
  public static Optional<SensitivityLabel> sensitivity(Coding label) {
    boolean confidentiality = CodeSystems.CONFIDENTIALITY.equals(label.getSystem());
    if (!confidentiality && !CodeSystems.ACT_CODE.equals(label.getSystem())) {
      return Optional.empty();
    }
    return Optional.ofNullable(label.getCode())
        .map(SENSITIVITY::get)
        .filter(known -> isConfidentiality(known) == confidentiality);
  }

  /**
   * The sensitivity of a resource that bears the label. A code of the two HL7 systems that the
   * rules do not know makes the resource restricted: what was meant to protect, protects.
   */
  public static Optional<SensitivityLabel> sensitivityOfResource(Coding label) {
    Optional<SensitivityLabel> exact = sensitivity(label);
    boolean confidentiality = CodeSystems.CONFIDENTIALITY.equals(label.getSystem());
    boolean known = confidentiality || CodeSystems.ACT_CODE.equals(label.getSystem());
    if (exact.isPresent() || !known || !label.hasCode()) {
      return exact;
    }
    if (confidentiality) {
      return NOT_ABOVE_NORMAL.contains(label.getCode())
          ? Optional.empty()
          : Optional.of(SensitivityLabel.R);
    }
    return Optional.of(NARROWER.getOrDefault(label.getCode(), SensitivityLabel.R));
  }

  /** The masking label, whatever the address its terminology is given under. */
  public static Optional<MaskingLabel> masking(Coding label) {
    return Optional.ofNullable(label.getCode()).map(MASKING::get);
  }

  /** The coding that stands for a category in {@code meta.security}. */
  public static Coding coding(DataCategory category) {
    return new Coding().setSystem(CodeSystems.DATA_CATEGORY).setCode(category.name());
  }

  public static Coding coding(SensitivityLabel label) {
    String system = isConfidentiality(label) ? CodeSystems.CONFIDENTIALITY : CodeSystems.ACT_CODE;
    return new Coding().setSystem(system).setCode(label.name());
  }

  public static Coding coding(MaskingLabel label) {
    return new Coding().setSystem(CodeSystems.MASKING).setCode(label.name());
  }

  /** The coding of a sensitivity and the narrower ones that stand for it, too. */
  public static List<Coding> codings(SensitivityLabel label) {
    return Stream.concat(
            Stream.of(coding(label)),
            NARROWER.entrySet().stream()
                .filter(narrower -> narrower.getValue() == label)
                .map(Map.Entry::getKey)
                .sorted()
                .map(code -> new Coding().setSystem(CodeSystems.ACT_CODE).setCode(code)))
        .toList();
  }

  private static boolean isConfidentiality(SensitivityLabel label) {
    return label == SensitivityLabel.R || label == SensitivityLabel.V;
  }
}
