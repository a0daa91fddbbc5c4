/**
 * The implementation guide, held to: its compiled package, validation of what is written, and what
 * the server announces of itself. Imports {@code fhir}.
 */
@NullMarked
package org.maiashare.conformance;

import org.jspecify.annotations.NullMarked;
