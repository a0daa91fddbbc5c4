package org.maiashare.conformance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.ConditionalDeleteStatus;
import org.hl7.fhir.r4.model.CapabilityStatement.SystemRestfulInteraction;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;
import org.jspecify.annotations.Nullable;
import org.maiashare.fhir.Canonical;

/**
 * What the server says of itself, reduced to what it does: HAPI announces whatever it could do.
 *
 * @param interactions the interactions that answer, by their codes
 * @param offered whether an operation of this name, without the dollar sign, answers for a type of
 *     resources; no type for the whole server
 * @param served whether resources of a type are kept here at all
 * @param searched for the types that answer fewer search parameters than the standard has, which
 */
public record Announcement(
    Set<String> interactions,
    BiPredicate<@Nullable String, String> offered,
    Predicate<String> served,
    Map<String, Set<String>> searched) {

  /** The standard's search parameters of three parts, or of a reference: HAPI answers none. */
  private static final Set<String> UNANSWERED =
      Set.of(
          "relationship",
          "chromosome-variant-coordinate",
          "chromosome-window-coordinate",
          "referenceseqid-variant-coordinate",
          "referenceseqid-window-coordinate");

  private static final String GUIDE = Canonical.BASE + "/ImplementationGuide/maiashare.fhir.fr";

  /** Changes a statement that HAPI has made. */
  public void reduce(CapabilityStatement statement, FhirPackage guide) {
    statement.getImplementationGuide().clear();
    statement.addImplementationGuide(GUIDE + "|" + guide.version());
    for (CapabilityStatementRestComponent rest : statement.getRest()) {
      rest.getResource().removeIf(resource -> !served.test(resource.getType()));
      rest.getResource().forEach(this::reduce);
      rest.getOperation().removeIf(operation -> !offered.test(null, operation.getName()));
      rest.getInteraction().clear();
      rest.addInteraction().setCode(SystemRestfulInteraction.TRANSACTION);
      rest.addInteraction().setCode(SystemRestfulInteraction.BATCH);
      rest.getSecurity().setService(List.of(smart()));
    }
  }

  private void reduce(CapabilityStatementRestResourceComponent resource) {
    resource
        .getInteraction()
        .removeIf(interaction -> !interactions.contains(interaction.getCode().toCode()));
    resource
        .getOperation()
        .removeIf(operation -> !offered.test(resource.getType(), operation.getName()));
    resource
        .getSearchParam()
        .removeIf(
            parameter ->
                parameter.getType() == SearchParamType.COMPOSITE
                    && UNANSWERED.contains(parameter.getName()));
    Optional.ofNullable(searched.get(resource.getType()))
        .ifPresent(
            answered -> {
              resource.getSearchParam().removeIf(it -> !answered.contains(it.getName()));
              resource.getSearchInclude().clear();
              resource.getSearchRevInclude().clear();
            });
    resource.setConditionalDelete(ConditionalDeleteStatus.NOTSUPPORTED);
    resource.getSupportedProfile().clear();
    ProfileTable.of(resource.getType()).forEach(resource::addSupportedProfile);
  }

  private static CodeableConcept smart() {
    return new CodeableConcept()
        .addCoding(
            new Coding()
                .setSystem("http://terminology.hl7.org/CodeSystem/restful-security-service")
                .setCode("SMART-on-FHIR"));
  }
}
