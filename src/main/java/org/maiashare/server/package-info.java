/**
 * The application: JPA wiring, the two data sources, interceptor order, error mapping, properties.
 * May import everything; nothing imports it.
 */
@NullMarked
package org.maiashare.server;

import org.jspecify.annotations.NullMarked;
