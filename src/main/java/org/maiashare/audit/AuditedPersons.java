package org.maiashare.audit;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.decision.DataCategory;

/** What the audit must know of the persons it tells about, and who may read it. */
public interface AuditedPersons {

  /**
   * The numbers under which a person's rows are kept, when whoever asks may read who looked at
   * them: the person, their representative, the case manager; an auditor may for everybody.
   *
   * @throws RuntimeException when they may not; the same whether the person is hidden or absent
   */
  List<Integer> mayReadAbout(String patient);

  /** The same for a search: none when they may not, or there is no such person. */
  List<Integer> readableAbout(String patient);

  /** Whether whoever asks may read everybody's rows. */
  boolean isAuditor();

  /** The Patient id of a person's number. */
  Optional<String> patientOf(int person);

  /** The data category of a cell; empty for what is nobody's. */
  Optional<DataCategory> categoryOf(int cell);

  /** A record of the directory, or one that whoever asks may see. */
  Optional<Resource> find(String reference);

  /** As a request for something absent or hidden is answered. */
  RuntimeException notFound();
}
