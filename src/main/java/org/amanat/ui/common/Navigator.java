package org.amanat.ui.common;

/** The way from one screen to another. */
@FunctionalInterface
public interface Navigator {

    /** Shows a place; what was typed where the person was is saved first. */
    void open(Place place);
}
