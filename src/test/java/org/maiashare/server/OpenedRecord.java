package org.maiashare.server;

/**
 * A person's record that a test opened for itself.
 *
 * @param patient "Patient/id"
 * @param team "CareTeam/id"
 */
record OpenedRecord(String patient, String team) {

  String patientId() {
    return patient.substring("Patient/".length());
  }
}
