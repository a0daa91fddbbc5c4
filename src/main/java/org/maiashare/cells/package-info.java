/**
 * From a resource to the person it is about, its access class and the number of its cell. May
 * import {@code decision} and {@code fhir}.
 */
@NullMarked
package org.maiashare.cells;

import org.jspecify.annotations.NullMarked;
