package org.amanat.planted.store;

/** Somebody to know. */
public record Rows() {}
