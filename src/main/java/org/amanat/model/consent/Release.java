package org.amanat.model.consent;

import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.story.StoryId;
import org.amanat.model.story.TextHash;

/**
 * The second signature: this exact text was read back and may be used as the consent says. It holds the hash of the
 * text, so that any edit voids it.
 *
 * @param consent the record that was in force when it was signed
 * @param readBackBy who read it back
 * @param interpreter through whom, if through anybody
 * @param signature its day is the day of reading back
 */
public record Release(
        ReleaseId id,
        StoryId story,
        ConsentId consent,
        Language language,
        TextHash text,
        String readBackBy,
        Optional<String> interpreter,
        Signature signature) {}
