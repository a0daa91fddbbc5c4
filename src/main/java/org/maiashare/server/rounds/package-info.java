/** Work of the server's own, again and again. */
@NullMarked
package org.maiashare.server.rounds;

import org.jspecify.annotations.NullMarked;
