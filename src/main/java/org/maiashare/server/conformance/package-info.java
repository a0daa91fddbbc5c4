/**
 * Holds the server to the implementation guide: validation of writes, search parameters, statement.
 */
@NullMarked
package org.maiashare.server.conformance;

import org.jspecify.annotations.NullMarked;
