package org.amanat.planted.model.story;

/** The words themselves. */
public record Wording(String body) {}
