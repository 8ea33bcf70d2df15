package org.amanat.ui.eventstories;

import org.amanat.model.LocalizedText;
import org.amanat.model.story.StoryId;

/** A story that can be planned. */
record StoryChoice(StoryId id, LocalizedText pseudonym) {}
