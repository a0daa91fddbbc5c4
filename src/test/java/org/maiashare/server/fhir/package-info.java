@org.jspecify.annotations.NullMarked
package org.maiashare.server.fhir;
