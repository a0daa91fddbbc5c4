/**
 * Signatures of consents, protocols and plans: the form that is signed, JWS and CMS signatures over
 * it, who signed and whether their certificate was valid then. May import {@code fhir}, {@code
 * certificates} and {@code wording}.
 */
@NullMarked
package org.maiashare.signature;

import org.jspecify.annotations.NullMarked;
