package org.maiashare.fhir;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.maiashare.decision.CaregiverMandate;
import org.maiashare.decision.Fact;
import org.maiashare.decision.MandateMode;
import org.maiashare.decision.MandateScope;
import org.maiashare.decision.Party;
import org.maiashare.decision.Period;
import org.maiashare.decision.ProtectionMeasure;
import org.maiashare.decision.RelatedPersonId;
import org.maiashare.decision.RepresentationMandate;
import org.maiashare.decision.TrustedPersonDesignation;

/**
 * Caregivers, trusted persons (CSP L.1111-6) and legal representatives (Civil Code 425 and
 * following). A related person who is not active, or whose mandate cannot be read, has none; a
 * caregiver without the person's mandate is nobody.
 */
final class RelatedPersonReader {

  private RelatedPersonReader() {}

  static List<Fact> read(RelatedPerson relative) {
    Optional<Period> period =
        relative.hasPeriod()
            ? Optional.of(relative.getPeriod()).flatMap(RelatedPersonReader::known)
            : Optional.of(Period.ALWAYS);
    Optional<ResourceReference> id = ResourceReference.to(relative);
    if (!relative.getActive() || period.isEmpty() || id.isEmpty()) {
      return List.of();
    }
    RelatedPersonId who = new RelatedPersonId(id.get().id());
    List<Fact> facts = new ArrayList<>();
    mandate(relative)
        .map(period.get()::intersection)
        .ifPresent(
            when -> {
              if (hasRole(relative, "CAREGIVER")) {
                facts.add(new CaregiverMandate(who, when));
              }
              if (hasRole(relative, "NOK")) {
                facts.add(new TrustedPersonDesignation(who, when));
              }
            });
    if (hasRole(relative, "GUARD", "ECON")) {
      for (Extension measure : relative.getExtensionsByUrl(Extensions.PROTECTION_MANDATE)) {
        protection(who, measure, period.get()).ifPresent(facts::add);
      }
    }
    return facts;
  }

  /** A period without a beginning has begun; one whose end cannot be read is not known. */
  private static Optional<Period> known(org.hl7.fhir.r4.model.Period period) {
    boolean endless = !period.hasEndElement() || Periods.of(period.getEndElement()).isPresent();
    return endless ? Optional.of(Periods.taking(period)) : Optional.empty();
  }

  private static boolean hasRole(RelatedPerson relative, String... codes) {
    return Codings.has(relative.getRelationship(), CodeSystems.CONTACT_ROLE, codes);
  }

  /** From the day the mandate was given until the moment, or the morning, it was withdrawn. */
  private static Optional<Period> mandate(RelatedPerson relative) {
    List<Extension> mandates = relative.getExtensionsByUrl(Extensions.PERSON_MANDATE);
    if (mandates.size() != 1) {
      return Optional.empty();
    }
    Extension mandate = mandates.get(0);
    Optional<Instant> given = begin(mandate, "givenOn");
    Optional<Instant> withdrawn =
        mandate.getExtensionsByUrl("withdrawnOn").isEmpty()
            ? Optional.of(Instant.MAX)
            : begin(mandate, "withdrawnOn");
    return given.flatMap(from -> withdrawn.map(until -> new Period(from, until)));
  }

  private static Optional<Instant> begin(Extension mandate, String part) {
    return mandate.getExtensionsByUrl(part).stream()
        .map(Extension::getValue)
        .filter(BaseDateTimeType.class::isInstance)
        .flatMap(value -> Periods.of((BaseDateTimeType) value).stream())
        .map(Period::from)
        .min(Instant::compareTo);
  }

  private static Optional<RepresentationMandate> protection(
      RelatedPersonId who, Extension extension, Period period) {
    Optional<ProtectionMeasure> measure =
        single(extension, "measure", CodeSystems.PROTECTION_MEASURE)
            .flatMap(RelatedPersonReader::measure);
    Optional<MandateMode> mode =
        single(extension, "mode", CodeSystems.PROTECTION_MODE)
            .flatMap(code -> Codings.constant(MandateMode.class, code));
    Set<MandateScope> scopes = EnumSet.noneOf(MandateScope.class);
    for (String code : Codings.codesOfPart(extension, "scope", CodeSystems.PROTECTION_SCOPE)) {
      Codings.constant(MandateScope.class, code).ifPresent(scopes::add);
    }
    return measure.flatMap(
        known ->
            mode.map(how -> new RepresentationMandate(Party.of(who), known, scopes, how, period)));
  }

  private static Optional<String> single(Extension extension, String part, String system) {
    List<String> codes = Codings.codesOfPart(extension, part, system);
    return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
  }

  /** Judicial support (MAJ) only manages benefits and represents nobody: it is no mandate here. */
  private static Optional<ProtectionMeasure> measure(String code) {
    return Optional.ofNullable(
        switch (code) {
          case "guardianship" -> ProtectionMeasure.GUARDIANSHIP;
          case "curatorship", "reinforced-curatorship" -> ProtectionMeasure.CURATORSHIP;
          case "judicial-safeguard" -> ProtectionMeasure.SAFEGUARD;
          case "family-authorisation" -> ProtectionMeasure.FAMILY_HABILITATION;
          case "parental-authority" -> ProtectionMeasure.PARENTAL_AUTHORITY;
          case "future-protection-mandate" -> ProtectionMeasure.FUTURE_PROTECTION_MANDATE;
          default -> null;
        });
  }
}
