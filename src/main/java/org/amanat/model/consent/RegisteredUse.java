package org.amanat.model.consent;

import java.time.Instant;
import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.document.DocumentId;
import org.amanat.model.story.StoryId;
import org.amanat.model.story.TextHash;

/**
 * An entry of the register of uses: a document that holds a story left the program. It is a fact and stays one; after
 * an erasure it still says that something was printed, without the text.
 *
 * @param textVersion empty if the use held no text
 * @param text the hash of the whole released text, empty likewise
 * @param by who printed
 * @param copies as many as were asked for
 */
public record RegisteredUse(
        UseId id,
        StoryId story,
        DocumentId document,
        Scope scope,
        Language language,
        Optional<Integer> textVersion,
        Optional<TextHash> text,
        Instant at,
        String by,
        int copies) {

    /** The entry for a story in a document that is just being made: there is no other way to one. */
    public static RegisteredUse of(ClearedStory story, DocumentId document, Instant at, String by, int copies) {
        return new RegisteredUse(
                UseId.next(),
                story.story(),
                document,
                story.scope(),
                story.language(),
                story.textVersion(),
                story.textHash(),
                at,
                by,
                copies);
    }
}
