package org.amanat.planted.ui.common;

import org.amanat.planted.ui.people.PeopleScreen;

/** Breaks: what is common knows no screen. */
record KnowsScreen(PeopleScreen screen) {}
