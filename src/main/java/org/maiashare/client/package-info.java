/**
 * The server's own interface as software elsewhere calls it: FHIR over HTTP, tokens by client
 * credentials, a certificate that is known beforehand. May import the HAPI structures and nothing
 * of ours.
 */
@NullMarked
package org.maiashare.client;

import org.jspecify.annotations.NullMarked;
