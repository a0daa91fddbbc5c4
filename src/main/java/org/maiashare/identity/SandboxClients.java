package org.maiashare.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maiashare.decision.RoleFamily;
import org.maiashare.fhir.Canonical;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.Resource;

/** The clients of the sandbox: everyone in the demonstration territory who may ask. */
final class SandboxClients {

  private final Map<String, SandboxClient> clients;

  private SandboxClients(List<SandboxClient> clients) {
    this.clients =
        clients.stream()
            .collect(Collectors.toUnmodifiableMap(SandboxClient::id, Function.identity()));
  }

  /** Reads the list; a file that is wrong keeps the server from starting. */
  static SandboxClients read(Resource file) {
    SandboxTerritory territory = territory(file);
    List<SandboxClient> clients = new ArrayList<>();
    territory.professionals().forEach(one -> clients.add(professional(one, territory)));
    territory.persons().forEach(one -> clients.add(person(one)));
    territory.relatedPersons().forEach(one -> clients.add(relatedPerson(one)));
    territory.software().forEach(one -> clients.add(software(one, territory)));
    return new SandboxClients(clients);
  }

  static SandboxTerritory territory(Resource file) {
    MutablePropertySources sources = new MutablePropertySources();
    try {
      new YamlPropertySourceLoader().load("sandbox", file).forEach(sources::addLast);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return new Binder(ConfigurationPropertySources.from(sources))
        .bindOrCreate("", SandboxTerritory.class);
  }

  /** The client with this id, which must be one. */
  SandboxClient named(String id) {
    SandboxClient client = clients.get(id);
    if (client == null) {
      throw new IllegalArgumentException("no such client");
    }
    return client;
  }

  List<SandboxClient> all() {
    return List.copyOf(clients.values());
  }

  private static SandboxClient professional(
      SandboxTerritory.Professional professional, SandboxTerritory territory) {
    List<Map<String, String>> roles =
        professional.roles().stream()
            .map(
                role ->
                    Map.of(
                        MaiaClaims.ORGANISATION,
                        territory.organisation(role.organisation()).identifier().token(),
                        MaiaClaims.CODE,
                        role.roleCode().shortForm()))
            .toList();
    String practitioner =
        new BusinessIdentifier(NationalIdentifier.IDNPS, professional.idnps()).token();
    return new SandboxClient(
        professional.client(),
        Map.of(MaiaClaims.PRACTITIONER, practitioner, MaiaClaims.ROLES, roles),
        Set.of());
  }

  private static SandboxClient person(SandboxTerritory.Person person) {
    BusinessIdentifier ins =
        new BusinessIdentifier(NationalIdentifier.INS_DEMONSTRATION, person.ins());
    return new SandboxClient(person.client(), Map.of(MaiaClaims.PERSON, ins.token()), Set.of());
  }

  private static SandboxClient relatedPerson(SandboxTerritory.RelatedPerson relative) {
    BusinessIdentifier identifier =
        new BusinessIdentifier(Canonical.RELATED_PERSON_IDENTIFIERS, relative.identifier());
    return new SandboxClient(
        relative.client(), Map.of(MaiaClaims.RELATED_PERSON, identifier.token()), Set.of());
  }

  private static SandboxClient software(
      SandboxTerritory.Software software, SandboxTerritory territory) {
    Map<String, Object> claim =
        Map.of(
            MaiaClaims.ORGANISATION,
            territory.organisation(software.organisation()).identifier().token(),
            MaiaClaims.FAMILIES,
            software.families().stream().map(RoleFamily::code).toList());
    return new SandboxClient(
        software.client(), Map.of(MaiaClaims.SOFTWARE, claim), Set.copyOf(software.permissions()));
  }
}
