/**
 * X.509 certificates of organisations and professionals: chains to trusted authorities, the
 * authorities' revocation lists, timestamps. Imports nothing of ours.
 */
@NullMarked
package org.maiashare.certificates;

import org.jspecify.annotations.NullMarked;
