package org.amanat.model.importing;

import org.amanat.model.LocalizedText;

/**
 * Something that an import brought and on which something was built since, so that the import cannot be taken back.
 *
 * @param name of the person or organisation
 */
public record BuiltOn(LocalizedText name, Use use) {

    /** How it was built on. */
    public enum Use {
        /** The person or the organisation was changed. */
        CHANGED,
        /** The guest's standing to the event was changed. */
        GUEST_CHANGED,
        /** Something else in the file refers to it. */
        USED
    }
}
