package org.amanat.model.consent;

import org.amanat.model.event.ItemId;
import org.amanat.model.story.StoryId;

/**
 * That a story stands in the plan of an item of the programme.
 *
 * @param scope told in person, read aloud or printed
 */
public record PlannedStory(ItemId item, StoryId story, Scope scope) {}
