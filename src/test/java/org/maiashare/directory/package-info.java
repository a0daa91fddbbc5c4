@NullMarked
package org.maiashare.directory;

import org.jspecify.annotations.NullMarked;
