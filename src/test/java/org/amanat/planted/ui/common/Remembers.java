package org.amanat.planted.ui.common;

/** Breaks: no static changes. */
final class Remembers {

    static int count;

    private Remembers() {}
}
