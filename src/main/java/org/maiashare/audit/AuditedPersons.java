package org.maiashare.audit;

import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.decision.DataCategory;

/** What the audit must know of the persons it tells about, and who may read it. */
public interface AuditedPersons {

  /**
   * What whoever asks may be told of who looked at a person: in full to an auditor; to the person,
   * their representative and the case manager what lies in cells that are open to them.
   *
   * @throws RuntimeException when they may not; the same whether the person is hidden or absent
   */
  AuditSight mayReadAbout(String patient);

  /** The same for a search: nothing when they may not, or there is no such person. */
  AuditSight readableAbout(String patient);

  /** Whether whoever asks may read everybody's rows. */
  boolean isAuditor();

  /** The Patient id of a person's number. */
  Optional<String> patientOf(int person);

  /** The data category of a cell; empty for what is nobody's. */
  Optional<DataCategory> categoryOf(int cell);

  /** A record of the directory, or one that whoever asks may see; an auditor sees all. */
  Optional<Resource> find(String reference);

  /** As a request for something absent or hidden is answered. */
  RuntimeException notFound();
}
