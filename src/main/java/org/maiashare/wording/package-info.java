/** How things are called, in French and in English. */
@NullMarked
package org.maiashare.wording;

import org.jspecify.annotations.NullMarked;
