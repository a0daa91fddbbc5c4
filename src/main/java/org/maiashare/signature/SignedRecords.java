package org.maiashare.signature;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.fhir.ResourceReference;

/** Signed resources as they are stored, read as whoever asks; as absent for who does not see. */
public interface SignedRecords {

  Provenance provenance(String id, RequestDetails request);

  /** The versions of a resource, the current one first. */
  List<Resource> versions(ResourceReference target, RequestDetails request);

  /** The numbers of whom a signature names in a Provenance. */
  SignerNumbers numbers(Reference who, Provenance signed);
}
