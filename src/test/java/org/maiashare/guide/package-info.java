@NullMarked
package org.maiashare.guide;

import org.jspecify.annotations.NullMarked;
