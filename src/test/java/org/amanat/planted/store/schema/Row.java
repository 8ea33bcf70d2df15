package org.amanat.planted.store.schema;

/** Stands for a generated row. */
public record Row() {}
