package org.amanat.model.importing;

/** A row of a list with what becomes of it. */
public record ImportRow(ReadRow row, Decision decision) {}
