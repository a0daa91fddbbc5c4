/** The one-stop desk (guichet intégré, CASF L.113-3): finding whom a caller speaks of. */
@NullMarked
package org.maiashare.onestop;

import org.jspecify.annotations.NullMarked;
