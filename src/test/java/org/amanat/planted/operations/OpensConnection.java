package org.amanat.planted.operations;

import java.sql.Connection;

/** Breaks: JDBC ends at the store. */
record OpensConnection(Connection connection) {}
