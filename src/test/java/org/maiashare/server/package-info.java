/** The whole server over HTTP, on a real PostgreSQL. */
@NullMarked
package org.maiashare.server;

import org.jspecify.annotations.NullMarked;
