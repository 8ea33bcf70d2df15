package org.amanat.model.document;

import java.time.Instant;
import org.amanat.model.event.EventId;

/**
 * An entry in the register of documents: something left the program on paper or as a file.
 *
 * @param order what it was, with the options of its kind
 * @param pages pages as read, not sheets
 * @param copies how many were asked for, at least one
 * @param sha256 of the PDF as it left the program, in lower-case hexadecimal
 */
public record PrintedDocument(
        DocumentId id,
        EventId event,
        DocumentOrder order,
        PrintOptions options,
        int pages,
        int copies,
        String sha256,
        Instant madeAt) {

    public DocumentKind kind() {
        return order.kind();
    }

    public DocumentLanguage language() {
        return options.language();
    }
}
