/** Break-glass, wired to the stored facts, the grants and the audit. */
@NullMarked
package org.maiashare.server.emergency;

import org.jspecify.annotations.NullMarked;
