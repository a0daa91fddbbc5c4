package org.maiashare.demo;

import org.hl7.fhir.r4.model.Bundle;

/**
 * One person's record as one transaction.
 *
 * @param name the person's key in {@code people.yaml}
 * @param patientIdentifier the INS number, of the demonstration's system
 * @param bundle the transaction: Patient by conditional create, then everything of theirs
 */
public record PersonBundle(String name, String patientIdentifier, Bundle bundle) {}
