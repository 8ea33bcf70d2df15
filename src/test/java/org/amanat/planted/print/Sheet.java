package org.amanat.planted.print;

/** Somebody to know. */
public record Sheet() {}
