@NullMarked
package org.maiashare.server.demonstration;

import org.jspecify.annotations.NullMarked;
