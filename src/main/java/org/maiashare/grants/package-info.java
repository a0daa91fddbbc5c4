/**
 * From the facts of a person to grant rows, in the transaction that changes the facts. May import
 * {@code decision}, {@code fhir} and {@code cells}.
 */
@NullMarked
package org.maiashare.grants;

import org.jspecify.annotations.NullMarked;
