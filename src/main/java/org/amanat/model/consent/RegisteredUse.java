package org.amanat.model.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.document.DocumentId;
import org.amanat.model.event.EventId;
import org.amanat.model.story.StoryId;
import org.amanat.model.story.TextHash;

/**
 * An entry of the register of uses: a document that holds a story left the program. It is a fact and stays one; after
 * an erasure it still says that something was printed, without the text.
 *
 * @param scope what it was cleared for; empty for a text that was read back to its narrator
 * @param event which it was for, if for one
 * @param textVersion empty if the use held no text
 * @param text the hash of the whole text, empty likewise, and after an erasure
 * @param by who printed
 * @param copies as many as were asked for
 */
public record RegisteredUse(
        UseId id,
        StoryId story,
        DocumentId document,
        StoryPaper paper,
        Optional<Scope> scope,
        Optional<EventId> event,
        Language language,
        Optional<Integer> textVersion,
        Optional<TextHash> text,
        Instant at,
        String by,
        int copies) {

    /** The entry for a story in a document that is just being made. */
    public static RegisteredUse of(
            ClearedStory story, DocumentId document, StoryPaper paper, Instant at, String by, int copies) {
        return new RegisteredUse(
                UseId.next(),
                story.story(),
                document,
                paper,
                Optional.of(story.scope()),
                story.event(),
                story.language(),
                story.textVersion(),
                story.textHash(),
                at,
                by,
                copies);
    }

    /** The entry for a sheet from which a text is read back, which is called back like any other. */
    public static RegisteredUse of(
            ReadBackCopy text, DocumentId document, StoryPaper paper, Instant at, String by, int copies) {
        return new RegisteredUse(
                UseId.next(),
                text.story(),
                document,
                paper,
                Optional.empty(),
                Optional.empty(),
                text.language(),
                Optional.of(text.version()),
                Optional.of(text.hash()),
                at,
                by,
                copies);
    }

    /**
     * Whether what was printed would not be printed like that any more: the story may not be used in that way, or its
     * words are others now. That an event is over overtakes nothing, nor does a sheet that was only read back.
     *
     * @param facts of the story
     * @param occasion the event that it was for, as it is now
     * @param whoCome to that event, as it is now
     */
    public boolean isOvertaken(StoryFacts facts, Optional<Occasion> occasion, Audience whoCome, LocalDate today) {
        return scope.filter(used -> switch (Gate.ask(
                        facts, new Use(used, language, occasion), today, used.before(whoCome))) {
                    case Verdict.Cleared<ClearedStory>(var cleared) ->
                        !cleared.textHash().equals(text);
                    case Verdict.Refused<ClearedStory>(var refusals) ->
                        refusals.stream().anyMatch(refusal -> refusal.reason() != Reason.EVENT_OVER);
                })
                .isPresent();
    }
}
