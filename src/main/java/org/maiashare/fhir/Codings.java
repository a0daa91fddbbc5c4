package org.maiashare.fhir;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;

/** Codes of one system within codings and concepts. */
public final class Codings {

  private Codings() {}

  /** Whether one of the concepts bears one of the codes of a system. */
  public static boolean has(Collection<CodeableConcept> concepts, String system, String... codes) {
    return codes(concepts, system).anyMatch(Arrays.asList(codes)::contains);
  }

  public static boolean has(CodeableConcept concept, String system, String... codes) {
    return has(List.of(concept), system, codes);
  }

  /** Whether one of the concepts bears any code of a system. */
  public static boolean hasAny(Collection<CodeableConcept> concepts, String system) {
    return codes(concepts, system).findAny().isPresent();
  }

  /** The codes of a system within the concepts. */
  public static Stream<String> codes(Collection<CodeableConcept> concepts, String system) {
    return concepts.stream()
        .flatMap(concept -> concept.getCoding().stream())
        .flatMap(coding -> code(coding, system).stream());
  }

  /** The coding's code if it is of this system. */
  public static Optional<String> code(Coding coding, String system) {
    return system.equals(coding.getSystem())
        ? Optional.ofNullable(coding.getCode())
        : Optional.empty();
  }

  /** The codes of a system among the codings of one part of a complex extension. */
  static List<String> codesOfPart(Extension extension, String part, String system) {
    return extension.getExtensionsByUrl(part).stream()
        .flatMap(it -> ofValue(it, system).stream())
        .toList();
  }

  /** The code of a system that is the extension's value. */
  static Optional<String> ofValue(Extension extension, String system) {
    return extension.getValue() instanceof Coding coding ? code(coding, system) : Optional.empty();
  }

  /** The enum constant published as this code ({@code reinforced-curatorship} and the like). */
  static <E extends Enum<E>> Optional<E> constant(Class<E> type, String code) {
    String name = code.replace('-', '_');
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equalsIgnoreCase(name))
        .findFirst();
  }
}
