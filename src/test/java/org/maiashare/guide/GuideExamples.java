package org.maiashare.guide;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.decision.OrganisationId;
import org.maiashare.decision.PractitionerId;
import org.maiashare.decision.PractitionerRoleId;
import org.maiashare.decision.TerritoryId;
import org.maiashare.fhir.DirectoryReader;
import org.maiashare.fhir.DirectoryRole;
import org.maiashare.fhir.DirectoryView;

/** The guide's examples, read from the compiled package, and the directory among them. */
final class GuideExamples implements DirectoryView {

  private final List<Resource> all;

  GuideExamples() {
    try (Stream<Path> files = Files.list(Path.of("fhir-profiles", "package", "example"))) {
      this.all =
          files
              .filter(file -> file.toString().matches(".*/[^.][^/]*\\.json"))
              .sorted()
              .map(GuideExamples::parse)
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Resource parse(Path file) {
    try {
      return (Resource)
          FhirContext.forR4Cached().newJsonParser().parseResource(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Resource> all() {
    return all;
  }

  <R extends Resource> Optional<R> find(Class<R> type, String id) {
    return all.stream()
        .filter(type::isInstance)
        .map(type::cast)
        .filter(resource -> resource.getIdPart().equals(id))
        .findFirst();
  }

  private Stream<DirectoryRole> roles() {
    return all.stream()
        .filter(PractitionerRole.class::isInstance)
        .flatMap(
            role ->
                DirectoryReader.role(
                    (PractitionerRole) role,
                    id -> find(Practitioner.class, id),
                    id -> find(Organization.class, id))
                    .stream());
  }

  @Override
  public List<DirectoryRole> rolesOf(PractitionerId practitioner) {
    return roles().filter(it -> it.role().practitioner().equals(practitioner)).toList();
  }

  @Override
  public Optional<DirectoryRole> role(PractitionerRoleId role) {
    return roles().filter(it -> it.role().role().equals(role)).findFirst();
  }

  @Override
  public Optional<TerritoryId> territoryOf(OrganisationId organisation) {
    return find(Organization.class, organisation.value()).flatMap(DirectoryReader::territory);
  }

  @Override
  public Optional<OrganisationId> providerOf(String healthcareService) {
    return find(HealthcareService.class, healthcareService).flatMap(DirectoryReader::provider);
  }
}
