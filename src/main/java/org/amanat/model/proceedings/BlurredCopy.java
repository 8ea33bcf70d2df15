package org.amanat.model.proceedings;

import java.util.List;

/**
 * A copy of a photograph in which faces cannot be recognised.
 *
 * @param covered the faces that were blurred in it, as they lay then
 */
public record BlurredCopy(List<Face> covered, Picture picture) {

    public BlurredCopy {
        covered = List.copyOf(covered);
    }
}
