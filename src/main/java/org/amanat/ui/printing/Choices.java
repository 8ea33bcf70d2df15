package org.amanat.ui.printing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amanat.model.Language;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PrintedDocument;
import org.amanat.model.document.ProgrammePart;
import org.amanat.model.document.TypeSize;
import org.amanat.model.event.EventId;
import org.amanat.model.texts.Digits;
import org.amanat.operations.PrintRequest;

/** What the person chose on the print tab. */
record Choices(
        DocumentKind kind,
        DocumentLanguage language,
        PaperChoice paper,
        TypeSize size,
        Digits digits,
        Set<ProgrammePart> parts) {

    Choices {
        parts = Set.copyOf(parts);
    }

    /**
     * What is chosen to begin with: everything, in the languages of the event.
     *
     * @param office what the office printer holds
     */
    static Choices first(List<Language> languages, PaperFormat office) {
        return new Choices(
                DocumentKind.PROGRAMME,
                language(languages),
                office == PaperFormat.LETTER ? PaperChoice.LETTER : PaperChoice.A5_BOOKLET,
                TypeSize.NORMAL,
                Digits.URDU,
                EnumSet.allOf(ProgrammePart.class));
    }

    /** What a document of the register was made with. */
    static Choices like(PrintedDocument document) {
        return new Choices(
                document.kind(),
                document.language(),
                PaperChoice.of(document),
                document.size(),
                document.digits(),
                document.parts());
    }

    Choices with(DocumentKind other) {
        return new Choices(other, language, paper, size, digits, parts);
    }

    Choices with(DocumentLanguage other) {
        return new Choices(kind, other, paper, size, digits, parts);
    }

    Choices with(PaperChoice other) {
        return new Choices(kind, language, other, size, digits, parts);
    }

    Choices with(TypeSize other) {
        return new Choices(kind, language, paper, other, digits, parts);
    }

    Choices with(Digits other) {
        return new Choices(kind, language, paper, size, other, parts);
    }

    Choices with(ProgrammePart part, boolean included) {
        var others = EnumSet.noneOf(ProgrammePart.class);
        others.addAll(parts);
        if (included) {
            others.add(part);
        } else {
            others.remove(part);
        }
        return new Choices(kind, language, paper, size, digits, others);
    }

    /** Whether digits can be chosen at all: English has its own. */
    boolean hasUrdu() {
        return language.languages().contains(Language.URDU);
    }

    boolean isRightBound() {
        return language.main().isRightToLeft();
    }

    /** What the printer gets. */
    PrintRequest request(EventId event) {
        return new PrintRequest(event, kind, language, paper.pages(), paper.isBooklet(), size, digits, parts);
    }

    /** What is read on a screen: the same without anything that only serves folding. */
    PrintRequest requestToRead(EventId event) {
        return new PrintRequest(event, kind, language, paper.pages(), false, size, digits, parts);
    }

    private static DocumentLanguage language(List<Language> languages) {
        boolean english = languages.contains(Language.ENGLISH);
        boolean urdu = languages.contains(Language.URDU);
        if (english && urdu) {
            return DocumentLanguage.BOTH;
        }
        return urdu ? DocumentLanguage.URDU : DocumentLanguage.ENGLISH;
    }
}
