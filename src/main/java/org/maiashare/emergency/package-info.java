/**
 * Break-glass: a professional opens what helps of a person's record, for a limited time, with a
 * written reason; the case manager is told, reviews it, and the person is told too. May import
 * {@code decision}, {@code fhir}, {@code wording}; persons come through {@link
 * org.maiashare.emergency.Emergencies}.
 */
@NullMarked
package org.maiashare.emergency;

import org.jspecify.annotations.NullMarked;
