/**
 * The national directory of professionals ("Annuaire Santé"), read from its monthly extract and
 * brought into the directory here through the FHIR API, as any software with the permission would.
 * May import the HAPI structures, {@code fhir} and {@code client}.
 */
@NullMarked
package org.maiashare.directory;

import org.jspecify.annotations.NullMarked;
