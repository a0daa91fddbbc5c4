package org.maiashare.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maiashare.decision.RoleFamily;
import org.maiashare.fhir.RoleFamilies;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

class SandboxClientsTest {

  static SandboxTerritory territory() {
    return SandboxClients.territory(new ClassPathResource("sandbox/clients.yaml"));
  }

  @Test
  void everyProfessionalFamilyAskingInAPersonsRecordIsThere() {
    Set<RoleFamily> found = EnumSet.noneOf(RoleFamily.class);
    territory().professionals().stream()
        .flatMap(one -> one.roles().stream())
        .forEach(role -> found.add(RoleFamilies.of(role.roleCode()).orElseThrow()));

    assertThat(found)
        .containsExactlyInAnyOrderElementsOf(
            EnumSet.complementOf(
                EnumSet.of(
                    RoleFamily.TRUSTED_PERSON, RoleFamily.CAREGIVER, RoleFamily.SUPERVISOR)));
  }

  @Test
  void identifiersAreNotShared() {
    SandboxTerritory territory = territory();
    Set<String> seen = new HashSet<>();

    assertThat(territory.professionals()).allMatch(one -> seen.add(one.idnps()));
    assertThat(territory.persons()).allMatch(one -> seen.add(one.ins()));
    assertThat(territory.relatedPersons()).allMatch(one -> seen.add(one.identifier()));
    assertThat(territory.organisations()).allMatch(one -> seen.add(one.identifier().value()));
  }

  @Test
  void insNumbersHaveTheirKeyAndNoRealPlaceOfBirth() {
    assertThat(territory().persons())
        .allSatisfy(
            one -> {
              long number = Long.parseLong(one.ins().substring(0, 13));
              assertThat(one.ins().substring(5, 10)).isEqualTo("99999");
              assertThat(97 - number % 97).isEqualTo(Long.parseLong(one.ins().substring(13)));
            });
  }

  @Test
  void aListThatNamesAnUnknownOrganisationKeepsTheServerFromStarting() {
    String list = "software:\n  - {client: stray, organisation: nowhere, families: [nurse]}\n";

    assertThatThrownBy(
            () -> SandboxClients.read(new ByteArrayResource(list.getBytes(StandardCharsets.UTF_8))))
        .hasMessageContaining("nowhere");
  }
}
