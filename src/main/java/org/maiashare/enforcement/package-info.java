/**
 * Binds the requester's keys to each database transaction, keeps page links with their owner, makes
 * hidden and absent look alike. May import {@code decision}, {@code grants}, {@code cells} and
 * {@code identity}.
 */
@NullMarked
package org.maiashare.enforcement;

import org.jspecify.annotations.NullMarked;
