package org.maiashare.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.StructureDefinitionKind;
import org.junit.jupiter.api.Test;

class ProfileTableTest {

  @Test
  void theTableNamesExactlyTheProfilesThatTheGuidePublishes() {
    Map<String, Set<String>> published = new TreeMap<>();
    for (StructureDefinition profile : Guide.PACKAGE.all(StructureDefinition.class)) {
      if (profile.getKind() == StructureDefinitionKind.RESOURCE && !profile.getAbstract()) {
        published.computeIfAbsent(profile.getType(), any -> new TreeSet<>()).add(profile.getUrl());
      }
    }
    Map<String, Set<String>> listed = new TreeMap<>();
    ProfileTable.types().forEach(type -> listed.put(type, new TreeSet<>(ProfileTable.of(type))));
    assertThat(listed).isEqualTo(published);
  }
}
