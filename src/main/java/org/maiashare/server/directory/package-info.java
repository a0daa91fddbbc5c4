/** Who is who: the stored directory as tokens and grants ask for it. */
@NullMarked
package org.maiashare.server.directory;

import org.jspecify.annotations.NullMarked;
