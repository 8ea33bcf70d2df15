package org.amanat.planted.ui.events;

import org.amanat.planted.ui.people.PeopleScreen;

/** Breaks: screens do not know each other. */
record KnowsPeople(PeopleScreen screen) {}
