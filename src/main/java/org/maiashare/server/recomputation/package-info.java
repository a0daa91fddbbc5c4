/** Works off, in the background, the grants that a published protocol made out of date. */
@NullMarked
package org.maiashare.server.recomputation;

import org.jspecify.annotations.NullMarked;
