/** The one-stop desk on this server's database. */
@NullMarked
package org.maiashare.server.onestop;

import org.jspecify.annotations.NullMarked;
