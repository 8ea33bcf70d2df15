package org.amanat.model.workspace;

import java.util.Optional;

/**
 * The look that an organisation gives to its paper.
 *
 * @param accent the one colour beside black, dark enough to be read on white
 */
public record Branding(Optional<Logo> logo, Accent accent) {

    /** What paper looks like unless somebody chooses. */
    public static final Branding PLAIN = new Branding(Optional.empty(), Accent.BLUE);
}
