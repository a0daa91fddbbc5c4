package org.maiashare.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maiashare.decision.RoleFamily;

/** Who a verified token says is asking. */
sealed interface PresentedIdentity {

  /** A professional, in the roles the token names. */
  record Professional(BusinessIdentifier practitioner, List<PresentedRole> roles)
      implements PresentedIdentity {
    public Professional {
      practitioner = NationalIdentifier.ofProfessional(practitioner);
      roles = roles.stream().distinct().toList();
    }
  }

  /** The person whose record it is. */
  record Person(BusinessIdentifier identifier) implements PresentedIdentity {}

  /** A relative, caregiver, trusted person or guardian who is not a professional. */
  record RelatedPerson(BusinessIdentifier identifier) implements PresentedIdentity {}

  /**
   * Software of an organisation.
   *
   * @param client the name its issuer gives it
   */
  record Software(
      String client, Optional<BusinessIdentifier> organisation, Set<RoleFamily> families)
      implements PresentedIdentity {
    public Software {
      organisation = organisation.map(NationalIdentifier::ofOrganisation);
      families = Set.copyOf(families);
    }
  }

  /** A token that names nobody this server can place. */
  record Nobody() implements PresentedIdentity {}
}
