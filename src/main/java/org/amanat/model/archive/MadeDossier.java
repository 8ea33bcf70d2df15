package org.amanat.model.archive;

import java.util.List;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.problem.Problem;

/**
 * What came of writing a dossier.
 *
 * @param entry in the register
 * @param missing documents that could not be set, and why; the rest is in it
 */
public record MadeDossier(WrittenDossier entry, List<Missing> missing) {

    public MadeDossier {
        missing = List.copyOf(missing);
    }

    /** A document that is not in the dossier. */
    public record Missing(DocumentKind kind, DocumentLanguage language, Problem why) {}
}
