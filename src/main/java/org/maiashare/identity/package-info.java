/**
 * Who asks: trusted issuers and their tokens, the open and the closed addresses, and the step from
 * a token to one exercised role. May import {@code decision} and {@code fhir}.
 *
 * <p>A token says which professional, person, related person or software is asking, by national
 * identifiers; the directory says what that makes of them. A token never gives a role that the
 * directory does not hold.
 */
@NullMarked
package org.maiashare.identity;

import org.jspecify.annotations.NullMarked;
