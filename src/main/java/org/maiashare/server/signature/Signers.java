package org.maiashare.server.signature;

import java.util.Optional;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.maiashare.fhir.ResourceReference;
import org.maiashare.grants.DirectoryRecords;
import org.maiashare.signature.SignerNumbers;

/** Whom signatures name: organisations and professionals of the directory. */
final class Signers {

  private final DirectoryRecords directory;

  Signers(DirectoryRecords directory) {
    this.directory = directory;
  }

  SignerNumbers numbers(Reference who) {
    return ResourceReference.of(who).flatMap(this::numbers).orElse(SignerNumbers.NONE);
  }

  private Optional<SignerNumbers> numbers(ResourceReference who) {
    return switch (who.type()) {
      case "Organization" -> directory.find(Organization.class, who.id()).map(SignerNumbers::of);
      case "Practitioner" -> directory.find(Practitioner.class, who.id()).map(SignerNumbers::of);
      case "PractitionerRole" ->
          directory
              .find(PractitionerRole.class, who.id())
              .map(PractitionerRole::getPractitioner)
              .map(this::numbers);
      default -> Optional.empty();
    };
  }
}
