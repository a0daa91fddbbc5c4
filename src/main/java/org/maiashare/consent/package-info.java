/**
 * Tells the person, their representative and the case manager who sees what and why, and what a
 * consent would change before it is filed. May import {@code decision} and {@code fhir}; the
 * person's situation comes through {@link org.maiashare.consent.PersonSituations}.
 */
@NullMarked
package org.maiashare.consent;

import org.jspecify.annotations.NullMarked;
