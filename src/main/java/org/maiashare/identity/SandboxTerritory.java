package org.maiashare.identity;

import java.util.List;
import org.maiashare.decision.RoleFamily;
import org.maiashare.fhir.RoleCode;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The requesters of the demonstration territory, as {@code sandbox/clients.yaml} lists them. */
record SandboxTerritory(
    @DefaultValue List<Organisation> organisations,
    @DefaultValue List<Professional> professionals,
    @DefaultValue List<Person> persons,
    @DefaultValue List<RelatedPerson> relatedPersons,
    @DefaultValue List<Software> software) {

  /** An organisation, by FINESS or SIRET number. */
  record Organisation(String key, @DefaultValue("") String finess, @DefaultValue("") String siret) {

    BusinessIdentifier identifier() {
      return finess.isEmpty()
          ? new BusinessIdentifier(NationalIdentifier.SIRET, siret)
          : new BusinessIdentifier(NationalIdentifier.FINESS, finess);
    }
  }

  record Professional(String client, String idnps, List<Role> roles) {}

  record Role(String organisation, String code) {

    RoleCode roleCode() {
      return RoleCode.ofShortForm(code)
          .orElseThrow(() -> new IllegalArgumentException("no known role code: " + code));
    }
  }

  record Person(String client, String ins) {}

  record RelatedPerson(String client, String identifier) {}

  record Software(
      String client,
      String organisation,
      @DefaultValue List<RoleFamily> families,
      @DefaultValue List<Permission> permissions) {}

  /** The organisation with this key. */
  Organisation organisation(String key) {
    return organisations.stream()
        .filter(one -> one.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no organisation with the key " + key));
  }
}
