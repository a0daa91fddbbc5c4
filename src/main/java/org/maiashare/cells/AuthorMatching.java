package org.maiashare.cells;

import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.decision.ExercisedRole;
import org.maiashare.decision.OrganisationId;
import org.maiashare.decision.PractitionerId;
import org.maiashare.decision.PractitionerRoleId;
import org.maiashare.fhir.DirectoryRole;
import org.maiashare.fhir.DirectoryView;
import org.maiashare.fhir.ResourceReference;

/**
 * Whether a resource was written by a party: by name, or by a role whose practitioner or
 * organisation the party is.
 */
final class AuthorMatching {

  private final DirectoryView directory;

  AuthorMatching(DirectoryView directory) {
    this.directory = directory;
  }

  /**
   * Whether the party wrote it.
   *
   * @param perhaps whether a role the author may have written in counts too
   */
  boolean isAuthor(Resource resource, ResourceReference party, boolean perhaps) {
    return AuthorTable.authors(resource).stream()
        .anyMatch(author -> author.equals(party) || isRoleOf(author, party, perhaps));
  }

  private boolean isRoleOf(ResourceReference author, ResourceReference party, boolean perhaps) {
    if (author.isA("PractitionerRole")) {
      return role(author).stream().anyMatch(role -> isPartOf(role, party));
    }
    if (author.isA("Practitioner") && perhaps) {
      return directory.rolesOf(new PractitionerId(author.id())).stream()
          .map(DirectoryRole::role)
          .anyMatch(role -> isPartOf(role, party));
    }
    return author.isA("Organization")
        && perhaps
        && role(party)
            .filter(role -> role.organisation().equals(new OrganisationId(author.id())))
            .isPresent();
  }

  private Optional<ExercisedRole> role(ResourceReference named) {
    return Stream.of(named)
        .filter(it -> it.isA("PractitionerRole"))
        .flatMap(it -> directory.role(new PractitionerRoleId(it.id())).stream())
        .map(DirectoryRole::role)
        .findFirst();
  }

  private static boolean isPartOf(ExercisedRole role, ResourceReference party) {
    return switch (party.type()) {
      case "PractitionerRole" -> role.role().value().equals(party.id());
      case "Practitioner" -> role.practitioner().value().equals(party.id());
      case "Organization" -> role.organisation().value().equals(party.id());
      default -> false;
    };
  }
}
