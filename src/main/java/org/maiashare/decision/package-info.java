/**
 * The decision core: who may see and write which cell of a person's record, and why.
 *
 * <p>Plain Java: no Spring, no HAPI, no clock, no logger. May import {@code java.*} and JSpecify
 * only.
 */
@NullMarked
package org.maiashare.decision;

import org.jspecify.annotations.NullMarked;
