/**
 * Canonical addresses, codes and what reading FHIR needs everywhere. May import the HAPI structures
 * and {@code decision}.
 */
@NullMarked
package org.maiashare.fhir;

import org.jspecify.annotations.NullMarked;
