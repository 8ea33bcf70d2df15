package org.amanat.ui.printing;

import java.util.List;
import java.util.Set;
import org.amanat.model.Language;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.document.DocumentOrder;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PersonalOrder;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.PrintSetup;
import org.amanat.model.document.PrintedDocument;
import org.amanat.model.document.Sides;
import org.amanat.model.document.TypeSize;
import org.amanat.model.event.Event;
import org.amanat.model.event.EventId;
import org.amanat.model.people.PersonId;
import org.amanat.model.texts.Digits;
import org.amanat.model.texts.Written;
import org.amanat.operations.PrintRequest;
import org.amanat.ui.common.UiTexts;

/** What the person chose on the print tab. */
record Choices(DocumentOrder order, DocumentLanguage language, PaperChoice paper, TypeSize size, Digits digits) {

    /**
     * What is chosen to begin with: a programme with everything, in the languages of the event.
     *
     * @param office what the office printer holds
     */
    static Choices first(List<Language> languages, PaperFormat office) {
        return new Choices(
                DocumentOrder.usual(DocumentKind.PROGRAMME),
                language(languages),
                PaperChoice.usual(DocumentKind.PROGRAMME, office),
                TypeSize.NORMAL,
                Digits.URDU);
    }

    /** What a document of the register was made with. */
    static Choices like(PrintedDocument document) {
        PrintOptions options = document.options();
        return new Choices(
                document.order(), options.language(), PaperChoice.of(options), options.size(), options.digits());
    }

    DocumentKind kind() {
        return order.kind();
    }

    /** Another document, as it was chosen before or as it usually is, in the same languages, type and digits. */
    Choices with(DocumentOrder other, PaperChoice itsPaper) {
        return new Choices(other, language, itsPaper, size, digits);
    }

    /** The same kind of document with other options of its own. */
    Choices with(DocumentOrder other) {
        return new Choices(other, language, paper, size, digits);
    }

    /** The same for certain people, if it is made for people. */
    Choices only(Set<PersonId> persons) {
        return order instanceof PersonalOrder personal
                ? with(personal.with(personal.whom().renewed(false).choosing(persons)))
                : this;
    }

    Choices with(DocumentLanguage other) {
        return new Choices(order, other, paper, size, digits);
    }

    Choices with(PaperChoice other) {
        return new Choices(order, language, other, size, digits);
    }

    Choices with(TypeSize other) {
        return new Choices(order, language, paper, other, digits);
    }

    Choices with(Digits other) {
        return new Choices(order, language, paper, size, other);
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
        return new PrintRequest(event, order, options());
    }

    /** What is read on a screen: the same without anything that only serves folding. */
    PrintRequest requestToRead(EventId event) {
        return new PrintRequest(event, order, options().flat());
    }

    private PrintOptions options() {
        return new PrintOptions(language, paper.pages(), paper.isBooklet(), size, digits);
    }

    /** A name for the file without anything private: what it is, the day, the language. */
    String fileName(Event of, UiTexts texts) {
        return texts.get(
                "printing.file-name",
                texts.name(kind()),
                Written.dateWithoutDay(of.date(), texts.language()),
                texts.name(language));
    }

    private static DocumentLanguage language(List<Language> languages) {
        boolean english = languages.contains(Language.ENGLISH);
        boolean urdu = languages.contains(Language.URDU);
        if (english && urdu) {
            return DocumentLanguage.BOTH;
        }
        return urdu ? DocumentLanguage.URDU : DocumentLanguage.ENGLISH;
    }

    /**
     * How the sheets go to the printer.
     *
     * @param pages how many there are
     */
    PrintSetup setup(int pages, int copies, UiTexts texts) {
        var both = paper.isBooklet() ? Sides.BOTH_SHORT_EDGE : Sides.BOTH_LONG_EDGE;
        return new PrintSetup(texts.name(kind()), paper.sheets(), pages == 1 ? Sides.ONE : both, copies);
    }
}
