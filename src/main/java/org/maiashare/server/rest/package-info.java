/** What a concern hands to the FHIR REST interface. */
@NullMarked
package org.maiashare.server.rest;

import org.jspecify.annotations.NullMarked;
