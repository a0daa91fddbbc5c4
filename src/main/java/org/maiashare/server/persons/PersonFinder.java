package org.maiashare.server.persons;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.DateParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Patient;
import org.maiashare.fhir.IdentityTraits;
import org.maiashare.fhir.PersonSought;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds persons whom the requester need not see; used inside the privileged door, in a transaction.
 * Whatever it finds, its caller answers as if it had found nobody, or tells the person.
 */
public final class PersonFinder {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9.-]{1,64}");

  /** Born on one day, of one sex: more than live in any territory. */
  private static final int MOST = 5_000;

  private final DaoRegistry storage;
  private final JdbcClient database;

  public PersonFinder(DaoRegistry storage, JdbcClient database) {
    this.storage = storage;
    this.database = database;
  }

  /** The number of the person; empty when nobody, or more than one, is meant. */
  public Optional<Integer> find(PersonSought sought) {
    return sought.fold(byId -> numberOf(byId.patient()), byTraits -> byTraits(byTraits.traits()));
  }

  private Optional<Integer> numberOf(String patient) {
    return ID.matcher(patient).matches()
        ? database
            .sql("select block from maia.person where patient_id = ? and ordinal = 0")
            .param(patient)
            .query(Integer.class)
            .optional()
        : Optional.empty();
  }

  private Optional<Integer> byTraits(IdentityTraits traits) {
    SearchParameterMap bornThen =
        new SearchParameterMap()
            .add("birthdate", new DateParam(traits.birthDate().toString()))
            .add("gender", new TokenParam(traits.sex().toCode()));
    bornThen.setLoadSynchronousUpTo(MOST);
    List<String> found =
        storage
            .getResourceDao(Patient.class)
            .search(bornThen, new SystemRequestDetails())
            .getAllResources()
            .stream()
            .map(Patient.class::cast)
            .filter(patient -> IdentityTraits.of(patient).equals(Optional.of(traits)))
            .map(Patient::getIdPart)
            .toList();
    return found.size() == 1 ? numberOf(found.get(0)) : Optional.empty();
  }
}
