package org.amanat.planted.print;

import org.amanat.planted.model.story.Wording;

/** Prints what nobody cleared. */
public final class PrintsTheDraft {

    public String page(Wording wording) {
        return wording.body();
    }
}
