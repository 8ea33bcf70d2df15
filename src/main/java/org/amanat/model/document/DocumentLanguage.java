package org.amanat.model.document;

import java.util.List;
import org.amanat.model.Language;

/** The language or languages that a document is printed in. */
public enum DocumentLanguage {
    ENGLISH,
    URDU,
    BOTH;

    /** In the order in which they are printed. */
    public List<Language> languages() {
        return switch (this) {
            case ENGLISH -> List.of(Language.ENGLISH);
            case URDU -> List.of(Language.URDU);
            case BOTH -> List.of(Language.ENGLISH, Language.URDU);
        };
    }

    /** The first language, in which the document is described and bound. */
    public Language main() {
        return languages().getFirst();
    }
}
