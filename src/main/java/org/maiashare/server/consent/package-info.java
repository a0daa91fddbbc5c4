/** Who sees what and why, and what a consent would change: wired to the stored facts. */
@NullMarked
package org.maiashare.server.consent;

import org.jspecify.annotations.NullMarked;
