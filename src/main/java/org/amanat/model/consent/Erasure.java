package org.amanat.model.consent;

import java.time.LocalDate;
import java.util.Optional;
import org.amanat.model.story.StoryId;

/**
 * All that is left of an erased story: that there once was consent, and that it was taken back. No word, no name, no
 * hash of a text that could be tried out.
 *
 * @param by who erased
 */
public record Erasure(
        StoryId story, Optional<LocalDate> consentGivenOn, Optional<LocalDate> withdrawnOn, LocalDate on, String by) {}
