package org.amanat.model.story;

import org.amanat.model.LocalizedText;

/**
 * Who told a story. Every field is a value of the sealed compartment and exists in memory only while it is open.
 *
 * @param name as its owner writes it, in each language
 * @param firstName how the narrator is called, for a consent to be named so; names here do not split by rule
 * @param phone may be empty
 * @param safeWays how the narrator may be reached without danger, and what must not be said, may be empty
 * @param safeTimes when, may be empty
 * @param relations who else is in the story or would be touched by it, may be empty
 * @param note may be empty
 */
public record Narrator(
        StoryId story,
        Confidential<LocalizedText> name,
        Confidential<LocalizedText> firstName,
        Confidential<String> phone,
        Confidential<String> safeWays,
        Confidential<String> safeTimes,
        Confidential<String> relations,
        Confidential<String> note) {}
