/**
 * Where the data lives: the embedded or external PostgreSQL, the two connection pools, the schema.
 */
@NullMarked
package org.maiashare.server.database;

import org.jspecify.annotations.NullMarked;
