package org.amanat.model.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.amanat.model.Language;
import org.amanat.model.consent.UseId;
import org.amanat.model.document.DocumentId;
import org.amanat.model.event.EventId;
import org.amanat.model.story.StoryId;

/**
 * What a dossier says of itself.
 *
 * @param closedAt since when the record of its event stays as it is
 * @param stories that it holds, in the order in which they stand in it
 */
public record DossierHead(
        DocumentId id,
        DossierForm form,
        EventId event,
        Instant closedAt,
        Instant madeAt,
        List<Addition> additions,
        List<Told> stories) {

    public DossierHead {
        additions = List.copyOf(additions);
        stories = List.copyOf(stories);
    }

    /**
     * A story that it holds, by the id that every office knows it by and never by a name.
     *
     * @param use its entry in the register of uses
     * @param clearedOn when the gate was asked
     * @param lastDay until when the consent holds, unless it is taken back before
     */
    public record Told(UseId use, StoryId story, Language language, LocalDate clearedOn, LocalDate lastDay) {}
}
