/** Signatures, wired: checked when they are filed, and asked about later. */
@NullMarked
package org.maiashare.server.signature;

import org.jspecify.annotations.NullMarked;
