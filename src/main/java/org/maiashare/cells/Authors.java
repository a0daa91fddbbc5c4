package org.maiashare.cells;

import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.decision.Authorship;
import org.maiashare.decision.ExercisedRole;
import org.maiashare.decision.OrganisationId;
import org.maiashare.decision.PractitionerId;
import org.maiashare.decision.PractitionerRoleId;
import org.maiashare.decision.RelatedPersonId;
import org.maiashare.fhir.DirectoryRole;
import org.maiashare.fhir.DirectoryView;
import org.maiashare.fhir.ResourceReference;

/** Who wrote a resource, in the terms of an access class. */
final class Authors {

  private final DirectoryView directory;

  Authors(DirectoryView directory) {
    this.directory = directory;
  }

  /** The first author that is known. */
  Optional<Authorship> of(Resource resource) {
    return AuthorTable.authors(resource).stream()
        .flatMap(author -> authorship(author).stream())
        .findFirst();
  }

  private Optional<Authorship> authorship(ResourceReference author) {
    return switch (author.type()) {
      case "PractitionerRole" -> role(author).map(Authors::ofRole);
      case "Practitioner" ->
          Optional.of(
              new Authorship(
                  Optional.of(new PractitionerId(author.id())),
                  Optional.empty(),
                  Optional.empty(),
                  false));
      case "Organization" -> Optional.of(Authorship.of(new OrganisationId(author.id())));
      case "RelatedPerson" -> Optional.of(Authorship.of(new RelatedPersonId(author.id())));
      case "Patient" -> Optional.of(Authorship.ofThePerson());
      default -> Optional.empty();
    };
  }

  Optional<ExercisedRole> role(ResourceReference role) {
    return directory.role(new PractitionerRoleId(role.id())).map(DirectoryRole::role);
  }

  private static Authorship ofRole(ExercisedRole role) {
    return Authorship.of(role.practitioner(), role.organisation());
  }
}
