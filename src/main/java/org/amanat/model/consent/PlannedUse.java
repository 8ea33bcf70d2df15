package org.amanat.model.consent;

import org.amanat.model.story.StoryId;

/** A story that stands in the plan of an event. */
public record PlannedUse(StoryId story, Use use, Audience audience) {}
