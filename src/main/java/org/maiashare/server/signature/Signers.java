package org.maiashare.server.signature;

import java.util.Optional;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.maiashare.fhir.ResourceReference;
import org.maiashare.grants.DirectoryRecords;
import org.maiashare.grants.Grants;
import org.maiashare.signature.SignerNumbers;

/** Whom signatures name: organisations and professionals of the directory, a person, a relative. */
final class Signers {

  private final DirectoryRecords directory;
  private final Grants grants;

  Signers(DirectoryRecords directory, Grants grants) {
    this.directory = directory;
    this.grants = grants;
  }

  /**
   * @param block the person in whose record the signature is; 0 for nobody's. Of another record
   *     nobody signs in it
   */
  SignerNumbers numbers(Reference who, int block) {
    return ResourceReference.of(who)
        .flatMap(it -> isKept(it) ? inRecord(it, block) : inDirectory(it))
        .orElse(SignerNumbers.NONE);
  }

  /** Whether they are part of a record, not of the directory. */
  private static boolean isKept(ResourceReference who) {
    return who.isA("Patient") || who.isA("RelatedPerson");
  }

  private Optional<SignerNumbers> inRecord(ResourceReference who, int block) {
    return block == 0
        ? Optional.empty()
        : grants
            .resource(block, who)
            .map(
                signer ->
                    signer instanceof Patient person
                        ? SignerNumbers.of(person)
                        : SignerNumbers.of((RelatedPerson) signer));
  }

  private Optional<SignerNumbers> inDirectory(ResourceReference who) {
    return switch (who.type()) {
      case "Organization" -> directory.find(Organization.class, who.id()).map(SignerNumbers::of);
      case "Practitioner" -> directory.find(Practitioner.class, who.id()).map(SignerNumbers::of);
      case "PractitionerRole" ->
          directory
              .find(PractitionerRole.class, who.id())
              .map(PractitionerRole::getPractitioner)
              .flatMap(ResourceReference::of)
              .flatMap(this::inDirectory);
      default -> Optional.empty();
    };
  }
}
