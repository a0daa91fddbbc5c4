package org.maiashare.server.database;

/**
 * The PostgreSQL in use: where it is and who owns the schema.
 *
 * @param url JDBC address
 * @param owner role that owns the schema and runs the migrations
 * @param password the owner's password, empty when the database trusts the connection
 */
record Database(String url, String owner, String password) {}
