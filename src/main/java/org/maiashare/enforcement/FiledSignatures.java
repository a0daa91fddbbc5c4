package org.maiashare.enforcement;

import org.hl7.fhir.r4.model.Contract;
import org.hl7.fhir.r4.model.Provenance;

/** Whoever checks signatures when they are filed, in the transaction that files them. */
public interface FiledSignatures {

  /**
   * Looks at the signatures of a Provenance and remembers what was found.
   *
   * @param block the person it is about; 0 for nobody
   */
  void check(int block, Provenance provenance);

  /** Looks at what the parties of a Contract signed in it, and remembers what was found. */
  void check(Contract contract);
}
