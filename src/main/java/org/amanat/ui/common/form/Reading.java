package org.amanat.ui.common.form;

/** What a field holds: a value, or something that is not one. */
public sealed interface Reading<T> {

    record Value<T>(T value) implements Reading<T> {}

    /**
     * Nothing that can be saved.
     *
     * @param sentence what the field should hold, shown under it
     */
    record Unclear<T>(String sentence) implements Reading<T> {}
}
