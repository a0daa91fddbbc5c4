/** Loads the demonstration territory at first start and says what to try. */
@NullMarked
package org.maiashare.server.demonstration;

import org.jspecify.annotations.NullMarked;
