package org.amanat.planted.vault;

/** Somebody to know. */
public record Key() {}
