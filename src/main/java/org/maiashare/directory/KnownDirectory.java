package org.maiashare.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.fhir.RoleCode;

/** What the server has of the professionals and places that some lines speak of. */
final class KnownDirectory {

  static final String IDNPS = "urn:oid:1.2.250.1.71.4.2.1";

  private final Map<String, Practitioner> practitioners = new HashMap<>();
  private final Map<String, Organization> organisations = new HashMap<>();
  private final Map<String, PractitionerRole> roles = new HashMap<>();

  /** Asks the server three questions. */
  static KnownDirectory of(Collection<Activity> activities, DirectoryConnection server) {
    KnownDirectory known = new KnownDirectory();
    server
        .having(
            Practitioner.class,
            "identifier",
            distinct(activities.stream().map(it -> IDNPS + "|" + it.practitioner())))
        .forEach(it -> each(it.getIdentifier(), it, known.practitioners));
    server
        .having(
            Organization.class,
            "identifier",
            distinct(activities.stream().map(it -> it.site().token())))
        .forEach(it -> each(it.getIdentifier(), it, known.organisations));
    server
        .having(
            PractitionerRole.class,
            "practitioner",
            distinct(known.practitioners.values().stream().map(KnownDirectory::reference)))
        .forEach(known::add);
    return known;
  }

  private static List<String> distinct(Stream<String> values) {
    return values.distinct().toList();
  }

  private static <R extends Resource> void each(
      List<Identifier> identifiers, R resource, Map<String, R> known) {
    identifiers.forEach(it -> known.put(it.getSystem() + "|" + it.getValue(), resource));
  }

  /** Of two records of one role, the active one. */
  private void add(PractitionerRole role) {
    for (Coding coding : role.getCode().stream().flatMap(it -> it.getCoding().stream()).toList()) {
      String key =
          key(
              role.getPractitioner().getReference(),
              role.getOrganization().getReference(),
              coding.getSystem(),
              coding.getCode());
      roles.merge(key, role, (one, other) -> one.getActive() ? one : other);
    }
  }

  private static String key(String who, String where, String system, String code) {
    return who + " " + where + " " + system + "|" + code;
  }

  Optional<Practitioner> practitioner(Activity activity) {
    return Optional.ofNullable(practitioners.get(IDNPS + "|" + activity.practitioner()));
  }

  Optional<Organization> organisation(Activity activity) {
    return Optional.ofNullable(organisations.get(activity.site().token()));
  }

  /** The role of the activity, whoever put it there. */
  Optional<PractitionerRole> role(Activity activity) {
    RoleCode code = activity.role();
    return practitioner(activity)
        .flatMap(
            who ->
                organisation(activity)
                    .map(
                        where ->
                            key(
                                reference(who),
                                reference(where),
                                code.table().system(),
                                code.code())))
        .map(roles::get);
  }

  /** As this server writes references. */
  static String reference(Resource resource) {
    return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
  }
}
