/** Every request of the FHIR interface, recorded. */
@NullMarked
package org.maiashare.server.audit;

import org.jspecify.annotations.NullMarked;
