package org.amanat.ui.common.form;

/** What somebody picked by typing: one of the values that are there, or a new one by its name. */
public sealed interface Pick<T> {

    record Known<T>(T value) implements Pick<T> {}

    /** @param name as it was typed, not blank */
    record New<T>(String name) implements Pick<T> {}
}
