/**
 * The demonstration territory: invented people, organisations and records, written as two YAML
 * files that a care professional can read, composed into FHIR transactions, loaded through the FHIR
 * API like anyone else's data, and the request lines to try on it. May import the HAPI structures,
 * {@code fhir}, {@code client} and the name of the base protocol from {@code decision}; knows
 * nothing of the database, of grants or of decisions.
 */
@NullMarked
package org.maiashare.demo;

import org.jspecify.annotations.NullMarked;
