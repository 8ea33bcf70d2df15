package org.amanat.model.people;

/**
 * What a person needs at an event; for the office and the kitchen only, never printed on what others hold.
 *
 * @param access such as a ramp or an interpreter, may be empty
 * @param food such as no meat, may be empty
 */
public record Needs(String access, String food) {

    public static final Needs NONE = new Needs("", "");
}
