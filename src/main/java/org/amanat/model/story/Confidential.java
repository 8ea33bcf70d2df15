package org.amanat.model.story;

/**
 * Something that must not be written by accident: a name, a way to reach somebody, a reason given in confidence. It is
 * read only on purpose, by {@link #value()}; printed into a log or a message it says nothing.
 */
public record Confidential<T>(T value) {

    @Override
    public String toString() {
        return "confidential";
    }
}
