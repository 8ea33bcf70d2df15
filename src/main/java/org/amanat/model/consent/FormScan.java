package org.amanat.model.consent;

import java.time.Instant;
import java.util.UUID;
import org.amanat.model.story.StoryId;

/**
 * That a signed form was scanned. Its pages are sealed; that they are there needs no key.
 *
 * @param signed the id of the consent record or of the release that the form is of
 * @param pages at least one
 */
public record FormScan(ScanId id, StoryId story, UUID signed, int pages, Instant addedAt) {}
