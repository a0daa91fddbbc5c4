@NullMarked
package org.maiashare.consent;

import org.jspecify.annotations.NullMarked;
