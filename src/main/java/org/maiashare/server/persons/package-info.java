/**
 * What the server does with persons' records in its own name, inside the privileged door: finding
 * somebody for a requester who sees nothing of them, and keeping what it has to tell.
 */
@NullMarked
package org.maiashare.server.persons;

import org.jspecify.annotations.NullMarked;
