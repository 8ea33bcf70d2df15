package org.amanat.model.proceedings;

import java.util.Optional;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.EventId;
import org.amanat.model.event.ItemId;
import org.amanat.model.people.PersonId;

/**
 * What somebody said at an event. It is never a survivor's story: those have consent records of their own.
 *
 * @param item in which it was said, if that is known
 * @param language in which it was spoken
 * @param summary in the words of whoever took notes, may be empty
 * @param quotation the speaker's own words, may be empty
 * @param mayQuote whether the speaker allowed the quotation to be printed
 * @param recording where the recording is kept, such as a shelf mark; the recording itself is never in the file
 */
public record Statement(
        StatementId id,
        EventId event,
        PersonId speaker,
        Optional<ItemId> item,
        Language language,
        LocalizedText summary,
        LocalizedText quotation,
        boolean mayQuote,
        String recording) {

    /** The quotation, if there is one and the speaker allowed it. */
    public Optional<LocalizedText> printableQuotation() {
        return mayQuote && !quotation.isEmpty() ? Optional.of(quotation) : Optional.empty();
    }

    /** Whether a printed record has anything of it to say. */
    public boolean isPrintable() {
        return !summary.isEmpty() || printableQuotation().isPresent();
    }
}
