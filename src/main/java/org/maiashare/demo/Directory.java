package org.maiashare.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Reference;
import org.maiashare.demo.DirectorySource.Commune;
import org.maiashare.demo.DirectorySource.Organisation;
import org.maiashare.demo.DirectorySource.Professional;
import org.maiashare.demo.DirectorySource.Role;

/**
 * The directory as the people's records refer to it: from the keys of the YAML files to references
 * by identifier. A key that the directory does not hold is refused.
 */
final class Directory {

  private final Map<String, Organisation> organisations;
  private final Map<String, Role> roles;
  private final Map<String, Professional> professionals = new HashMap<>();
  private final Map<String, Commune> communes;
  private final Map<String, String> services;
  private final Map<String, String> territories;

  Directory(DirectorySource source) {
    organisations = byKey(source.organisations().stream(), Organisation::key);
    roles = byKey(source.professionals().stream().flatMap(one -> one.roles().stream()), Role::key);
    source
        .professionals()
        .forEach(one -> one.roles().forEach(role -> professionals.put(role.key(), one)));
    communes =
        byKey(source.territories().stream().flatMap(one -> one.communes().stream()), Commune::name);
    services = keys(source.services().stream().map(DirectorySource.Service::key));
    territories = keys(source.territories().stream().map(DirectorySource.Territory::key));
  }

  Reference role(String key) {
    String value = known(roles, "role", key).key();
    return ConditionalReference.to("PractitionerRole", Identifiers.PRACTITIONER_ROLE, value);
  }

  /** The professional who exercises a role, in whatever role they come. */
  Reference professional(String roleKey) {
    String idnps = known(professionals, "role", roleKey).idnps();
    return ConditionalReference.to("Practitioner", Identifiers.IDNPS, idnps);
  }

  /** The organisation in which a role is exercised. */
  Reference organisationOf(String roleKey) {
    return organisation(known(roles, "role", roleKey).organisation());
  }

  Reference organisation(String key) {
    Organisation organisation = known(organisations, "organisation", key);
    return organisation.finess().isBlank()
        ? ConditionalReference.to("Organization", Identifiers.SIRENE, organisation.siret())
        : ConditionalReference.to("Organization", Identifiers.FINESS, organisation.finess());
  }

  Reference service(String key) {
    String value = known(services, "service", key);
    return ConditionalReference.to("HealthcareService", Identifiers.SERVICE, value);
  }

  Reference territory(String key) {
    String value = known(territories, "territory", key);
    return ConditionalReference.to("Location", Identifiers.TERRITORY, value);
  }

  Commune commune(String name) {
    return known(communes, "commune", name);
  }

  /** A reference written with its kind: {@code role:}, {@code organisation:} and so on. */
  Reference qualified(String text) {
    int mark = text.indexOf(':');
    String key = text.substring(mark + 1);
    return switch (text.substring(0, Math.max(mark, 0))) {
      case "role" -> role(key);
      case "professional" -> professional(key);
      case "organisation" -> organisation(key);
      case "service" -> service(key);
      default -> throw new IllegalArgumentException("role:, organisation: ... expected: " + text);
    };
  }

  private static <T> T known(Map<String, T> entries, String kind, String key) {
    T entry = entries.get(key);
    if (entry == null) {
      throw new IllegalArgumentException("the directory has no " + kind + " " + key);
    }
    return entry;
  }

  private static Map<String, String> keys(Stream<String> keys) {
    return byKey(keys, key -> key);
  }

  private static <T> Map<String, T> byKey(Stream<T> entries, Function<T, String> key) {
    return entries.collect(Collectors.toUnmodifiableMap(key, entry -> entry));
  }
}
