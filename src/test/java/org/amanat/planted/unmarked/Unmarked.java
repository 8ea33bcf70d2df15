package org.amanat.planted.unmarked;

/** Breaks: its package has no package-info. */
record Unmarked() {}
