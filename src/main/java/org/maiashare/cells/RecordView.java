package org.maiashare.cells;

import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.fhir.ResourceReference;

/** The resources of the person whose record is being labelled. */
@FunctionalInterface
public interface RecordView {

  Optional<Resource> find(ResourceReference reference);
}
