package org.amanat.model.story;

/** What was done to a text that may be read outside the compartment. The original is sealed: {@link OriginalText}. */
public enum TextKind {
    /** Told by the narrator, put in order and disguised, in the language it was told in. */
    EDITED,
    /** An edited text in another language. */
    TRANSLATION
}
