package org.amanat.planted.ui.common;

/** Somebody to know. */
public record Control() {}
