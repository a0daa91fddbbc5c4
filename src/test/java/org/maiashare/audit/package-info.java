/** Tests of the audit. */
@NullMarked
package org.maiashare.audit;

import org.jspecify.annotations.NullMarked;
