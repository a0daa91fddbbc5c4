/**
 * The leak laboratory: asks the same questions of two databases that differ only in what is hidden
 * from who asks, and compares the answers.
 */
@org.jspecify.annotations.NullMarked
package org.maiashare.leak;
