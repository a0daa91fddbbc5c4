/** Tests of emergency access. */
@NullMarked
package org.maiashare.emergency;

import org.jspecify.annotations.NullMarked;
