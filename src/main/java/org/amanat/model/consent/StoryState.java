package org.amanat.model.consent;

import java.util.Optional;
import org.amanat.model.LocalizedText;
import org.amanat.model.story.StoryId;

/**
 * A story by its pseudonym, with where its consent stands.
 *
 * @param consent the status of the record in force; empty if none is
 */
public record StoryState(StoryId story, LocalizedText pseudonym, Optional<ConsentStatus> consent) {}
