package org.amanat.planted.ui.people;

/** Somebody to know. */
public record PeopleScreen() {}
