package org.maiashare.grants;

import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.decision.SharingProtocol;
import org.maiashare.fhir.DirectoryView;
import org.maiashare.fhir.ResourceReference;

/** What belongs to nobody and yet decides: the directory, groups and protocols. */
interface FactsDirectory extends DirectoryView {

  /** The protocols shipped and those stored, whatever their period. */
  List<SharingProtocol> protocols();

  /** The groups of professionals among these references. */
  List<Resource> groups(Set<ResourceReference> references);

  /** Called once a person is locked: what is answered from then on is at least as new as that. */
  void personLocked();
}
