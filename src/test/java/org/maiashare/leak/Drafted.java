package org.maiashare.leak;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.ResourceReferenceInfo;
import java.util.List;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Resources that a requester could write, some of them pointing at what is hidden. */
final class Drafted {

  private final Universe universe;

  Drafted(Universe universe) {
    this.universe = universe;
  }

  Resource draw(Chance chance) {
    return switch (chance.below(8)) {
      case 0 -> about(chance);
      case 1 -> attachment(chance);
      default -> of(universe.any(chance).type(), chance);
    };
  }

  /** After one of this type that is seen, if there is one. */
  Resource of(String type, Chance chance) {
    List<Entry> seen = universe.visible().stream().filter(it -> it.type().equals(type)).toList();
    Resource draft = copy(seen.isEmpty() ? universe.any(chance) : chance.pick(seen));
    if (chance.oneIn(2)) {
      point(draft, chance);
    }
    return draft;
  }

  static Resource copy(Entry entry) {
    Resource copy = entry.resource().copy();
    copy.setId((String) null);
    Meta kept = new Meta();
    copy.getMeta().getProfile().forEach(profile -> kept.addProfile(profile.getValue()));
    copy.setMeta(kept);
    return copy;
  }

  /** Turns one reference to something hidden, absent, or found by search. */
  private void point(Resource draft, Chance chance) {
    List<ResourceReferenceInfo> references =
        FhirContext.forR4Cached().newTerser().getAllResourceReferences(draft).stream()
            .filter(it -> it.getResourceReference().getReferenceElement().hasIdPart())
            .toList();
    if (references.isEmpty()) {
      return;
    }
    var reference = chance.pick(references).getResourceReference();
    String type = reference.getReferenceElement().getResourceType();
    if (chance.oneIn(5) && draft instanceof DomainResource parent) {
      Resource inner = of(universe.any(chance).type(), chance);
      parent.addContained(inner.setId("inner"));
      reference.setReference("#inner");
      return;
    }
    String target =
        universe
            .any(chance, type == null ? "" : type)
            .map(it -> chance.oneIn(3) ? it.type() + "?_id=" + it.id() : it.reference())
            .orElseGet(() -> type + "/" + chance.absent());
    reference.setReference(target);
  }

  private Resource about(Chance chance) {
    Provenance provenance = new Provenance();
    provenance.addTarget(new Reference(universe.any(chance).reference()));
    provenance.setRecorded(new java.util.Date(0));
    provenance.addAgent().setWho(new Reference().setDisplay("x"));
    return provenance;
  }

  private Resource attachment(Chance chance) {
    Binary binary = new Binary();
    binary.setContentType("text/plain").setData(new byte[] {65});
    binary.setSecurityContext(new Reference(universe.any(chance).reference()));
    return binary;
  }
}
