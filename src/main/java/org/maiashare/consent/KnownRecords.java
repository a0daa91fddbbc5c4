package org.maiashare.consent;

import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.fhir.ResourceReference;

/** The stored resources that whoever asks may read. */
@FunctionalInterface
public interface KnownRecords {

  Optional<Resource> find(ResourceReference reference);
}
