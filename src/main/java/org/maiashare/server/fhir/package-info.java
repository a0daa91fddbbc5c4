/** HAPI FHIR, wired: storage, search, REST. */
@NullMarked
package org.maiashare.server.fhir;

import org.jspecify.annotations.NullMarked;
