package org.amanat.model.proceedings;

import java.time.LocalDate;
import java.util.Optional;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.EventId;

/**
 * What a newspaper, a station or a website made of the event.
 *
 * @param outlet its name, as it writes it
 * @param headline may be empty
 * @param publishedOn if it is known
 * @param reference where it can be found, such as a page or an address; nothing is ever fetched from it
 */
public record PressMention(
        PressMentionId id,
        EventId event,
        String outlet,
        LocalizedText headline,
        Optional<LocalDate> publishedOn,
        String reference) {}
