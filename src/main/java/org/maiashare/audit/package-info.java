/** What was disclosed, written, refused and administered: rows, AuditEvents, the access journal. */
@NullMarked
package org.maiashare.audit;

import org.jspecify.annotations.NullMarked;
