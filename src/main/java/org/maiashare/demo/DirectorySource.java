package org.maiashare.demo;

import java.util.List;

/** {@code directory.yaml} as read: who works where, on which territory, offering what. */
record DirectorySource(
    List<Territory> territories,
    List<Organisation> organisations,
    List<Professional> professionals,
    List<Service> services) {

  /** A MAIA territory and its communes. */
  record Territory(String key, String name, String kind, List<Commune> communes) {
    Territory {
      Required.all(key, name, kind);
    }
  }

  /** A commune, with the INSEE code and the postcode it would have if it existed. */
  record Commune(String name, String insee, String postcode) {
    Commune {
      Required.all(name, insee, postcode);
    }
  }

  /** An organisation, known by its FINESS or else its SIRET number. */
  record Organisation(
      String key,
      String name,
      String territory,
      String finess,
      String siret,
      String type,
      String phone) {
    Organisation {
      Required.all(key, name, territory, type);
      if (finess.isBlank() == siret.isBlank()) {
        throw new IllegalArgumentException(key + " needs a FINESS or a SIRET number, not both");
      }
    }
  }

  /** A professional and the roles they exercise. */
  record Professional(String family, String given, String idnps, List<Role> roles) {
    Professional {
      Required.all(family, given, idnps);
    }
  }

  /** A role: in one organisation, with one code; its key is what the records name. */
  record Role(String key, String organisation, String code, String label) {
    Role {
      Required.all(key, organisation, code, label);
    }
  }

  /** A service that the one-stop desk offers; places as they are on the reference day. */
  record Service(
      String key,
      String name,
      String kind,
      String organisation,
      List<String> territories,
      String eligibility,
      String phone,
      int total,
      int available,
      int waitingDays) {
    Service {
      Required.all(key, name, kind, organisation, eligibility, phone);
    }
  }
}
