/** Tests of the decision core. */
@NullMarked
package org.maiashare.decision;

import org.jspecify.annotations.NullMarked;
