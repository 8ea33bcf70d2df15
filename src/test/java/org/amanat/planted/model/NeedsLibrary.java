package org.amanat.planted.model;

import org.slf4j.Logger;

/** Breaks: the model needs the JDK only. */
record NeedsLibrary(Logger log) {}
