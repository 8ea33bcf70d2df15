package org.amanat.model.document;

import java.time.Instant;
import java.util.Set;
import org.amanat.model.event.EventId;
import org.amanat.model.texts.Digits;

/**
 * An entry in the register of documents: something left the program on paper or as a file.
 *
 * @param booklet whether it was imposed as a booklet
 * @param parts what it held besides what a document of its kind always holds
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
        TypeSize size,
        Digits digits,
        Set<ProgrammePart> parts,
        int pages,
        int copies,
        String sha256,
        Instant madeAt) {

    public PrintedDocument {
        parts = Set.copyOf(parts);
    }
}
