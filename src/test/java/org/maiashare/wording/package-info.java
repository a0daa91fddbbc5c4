@NullMarked
package org.maiashare.wording;

import org.jspecify.annotations.NullMarked;
