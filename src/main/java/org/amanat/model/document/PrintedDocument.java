package org.amanat.model.document;

import java.time.Instant;
import org.amanat.model.event.EventId;

/**
 * An entry in the register of documents: something left the program on paper or as a file.
 *
 * @param booklet whether it was imposed as a booklet
 * @param pages pages as read, not sheets
 * @param copies how many were asked for, at least one
 * @param sha256 of the PDF as it left the program, in lower-case hexadecimal
 */
public record PrintedDocument(
        DocumentId id,
        EventId event,
        DocumentKind kind,
        DocumentLanguage language,
        PaperFormat paper,
        boolean booklet,
        int pages,
        int copies,
        String sha256,
        Instant madeAt) {}
