package org.amanat.model.document;

import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.InvitationState;
import org.amanat.model.texts.Texts;

/** Something that the maker of a document should know before it is printed. It stands on the screen, never on paper. */
public sealed interface PrintNotice {

    /**
     * The person does not come to an item and is not printed there.
     *
     * @param why declined or withdrawn
     */
    record LeftOut(LocalizedText person, LocalizedText item, InvitationState why) implements PrintNotice {}

    /** The person is printed and has not confirmed yet. */
    record NotConfirmed(LocalizedText person) implements PrintNotice {}

    /** So many texts are not there in a language of the document, and are printed in another. */
    record InAnotherLanguage(Language language, int texts) implements PrintNotice {}

    /** Helplines were asked for, and there is none in the settings. */
    record NoHelplines() implements PrintNotice {}

    /**
     * The document does not fit on the pages that it should have.
     *
     * @param wanted how many it should have
     * @param pages how many it has
     */
    record PagesAdded(int wanted, int pages) implements PrintNotice {}

    /** The person has not confirmed and so is not named where everybody will read it. */
    record NotNamed(LocalizedText person) implements PrintNotice {}

    /** There is a photograph of the person, who did not agree to its being printed; so it is not. */
    record NotPictured(LocalizedText person) implements PrintNotice {}

    /** The person said no to the name in print, so something else stands where it would. */
    record NameWithheld(LocalizedText person) implements PrintNotice {}

    /**
     * The person said no to the name in print, and words that somebody typed hold it all the same.
     *
     * @param context the words around it
     */
    record NameInWords(LocalizedText person, String context) implements PrintNotice {}

    /** The person is named, and nobody asked whether the name may be printed. */
    record NameNotAsked(LocalizedText person) implements PrintNotice {}

    /** Nobody is down as support person, so there is a line to write a name on. */
    record NoSupportPerson() implements PrintNotice {}

    /** The document asks people to call or write, and the settings hold no number and no address for that. */
    record NobodyToCall() implements PrintNotice {}

    /** The event that the document belongs to is cancelled. */
    record EventCancelled() implements PrintNotice {}

    /**
     * The document cannot be printed with this character.
     *
     * @param character as the text has it
     * @param context the words around it
     */
    record MissingLetter(String character, String context) implements PrintNotice {}

    /** A single word is wider than its room and is divided between two letters. */
    record WordDivided(String word) implements PrintNotice {}

    /** Something that stays in one piece is higher than the page. */
    record TooHigh(int page) implements PrintNotice {}

    /** A picture cannot be read. */
    record PictureUnreadable(String shows) implements PrintNotice {}

    /** A picture will look coarse on paper. */
    record PictureCoarse(String shows, int dotsPerInch) implements PrintNotice {}

    /** The sheets of labels are of another paper than was chosen, and that is what is printed on. */
    record OtherPaper(PaperFormat paper) implements PrintNotice {}

    /** A name is set smaller than the others, so that it fits; {@code points} is its size. */
    record SetSmaller(String name, float points) implements PrintNotice {

        String size() {
            return PrintNotice.points(points);
        }
    }

    /**
     * A name does not fit its label.
     *
     * @param label which of the labels it is, from 0: two may have the same name
     * @param smallest the size in points that was tried last
     * @param fitting the size at which it would fit; 0 if there is none
     * @param leftOut whether the others are printed without it
     */
    record DoesNotFit(int label, String name, float smallest, float fitting, boolean leftOut) implements PrintNotice {}

    /** Every name that does not fit would fit on another sheet of labels. */
    record FitsOn(LabelSheet sheet) implements PrintNotice {}

    /**
     * A story is not on the paper, and nothing on the paper says so.
     *
     * @param why the first reason of the gate
     */
    record StoryLeftOut(LocalizedText pseudonym, LocalizedText why) implements PrintNotice {}

    /** There is nothing to say in a part that was asked for, so it is left out. */
    record PartEmpty(SummaryPart part) implements PrintNotice {}

    /**
     * Photographs are left out: nobody looked for faces in them, a face has no consent, or nobody described them.
     *
     * @param photographs how many
     */
    record PhotographsLeftOut(int photographs) implements PrintNotice {}

    /** Quotations are left out, because their speakers did not allow them to be printed. */
    record QuotationsLeftOut(int quotations) implements PrintNotice {}

    /** So many wishes are counted without their words, which may say whose they are. */
    record WordsLeftOut(int wishes) implements PrintNotice {}

    /** Figures about who came are left out: beside those that were printed before they would single somebody out. */
    record FiguresLeftOut() implements PrintNotice {}

    /** Somebody was chosen for whom there is no letter of invitation. */
    record NoLetter(LocalizedText person, Why why) implements PrintNotice {

        public enum Why {
            SAID_NO,
            WAITS_FOR_A_SEAT,
            /** It is noted already whether they came. */
            WAS_EXPECTED
        }
    }

    /** So many on the list of guests have a part in the programme, and get the letter to speakers only. */
    record InvitedToSpeak(int guests) implements PrintNotice {}

    /** So many guests come with others, and the letter to the first of each party speaks for them. */
    record InvitedTogether(int guests) implements PrintNotice {}

    /** Whether something or somebody does not stand on the paper. */
    default boolean leavesOut() {
        return this instanceof LeftOut
                || this instanceof StoryLeftOut
                || this instanceof NoLetter
                || this instanceof InvitedToSpeak
                || this instanceof InvitedTogether;
    }

    /** Whether the document cannot be printed before this is mended. */
    default boolean refuses() {
        return switch (this) {
            case MissingLetter missing -> true;
            case WordDivided divided -> false;
            case TooHigh high -> true;
            case PictureUnreadable unreadable -> true;
            case LeftOut left -> false;
            case NotConfirmed open -> false;
            case InAnotherLanguage other -> false;
            case NoHelplines none -> false;
            case PagesAdded added -> false;
            case NotNamed unconfirmed -> false;
            case NotPictured person -> false;
            case NameWithheld person -> false;
            case NameInWords typed -> false;
            case NameNotAsked person -> false;
            case NoSupportPerson none -> false;
            case NobodyToCall nobody -> false;
            case EventCancelled cancelled -> false;
            case PictureCoarse coarse -> false;
            case OtherPaper other -> false;
            case SetSmaller smaller -> false;
            case DoesNotFit label -> !label.leftOut();
            case FitsOn sheet -> false;
            case StoryLeftOut left -> false;
            case PartEmpty empty -> false;
            case PhotographsLeftOut left -> false;
            case QuotationsLeftOut left -> false;
            case WordsLeftOut left -> false;
            case FiguresLeftOut left -> false;
            case NoLetter none -> false;
            case InvitedToSpeak speakers -> false;
            case InvitedTogether party -> false;
        };
    }

    /** One plain sentence. */
    default String sentence(Texts texts) {
        return switch (this) {
            case LeftOut(var person, var item, var why) ->
                texts.get(
                        why == InvitationState.WITHDRAWN
                                ? "print.notice.left-out-withdrawn"
                                : "print.notice.left-out-declined",
                        person.best(texts.language()),
                        item.best(texts.language()));
            case NotConfirmed(var person) -> texts.get("print.notice.not-confirmed", person.best(texts.language()));
            case InAnotherLanguage(var language, var count) ->
                texts.get("print.notice.in-another-language", texts.name(language), count);
            case NoHelplines() -> texts.get("print.notice.no-helplines");
            case PagesAdded(var wanted, var pages) -> texts.get("print.notice.pages-added", pages, wanted);
            case NotNamed(var person) -> texts.get("print.notice.not-named", person.best(texts.language()));
            case NotPictured(var person) -> texts.get("print.notice.not-pictured", person.best(texts.language()));
            case NameWithheld(var person) -> texts.get("print.notice.name-withheld", person.best(texts.language()));
            case NameInWords(var person, var context) ->
                texts.get("print.notice.name-in-words", person.best(texts.language()), context);
            case NameNotAsked(var person) -> texts.get("print.notice.name-not-asked", person.best(texts.language()));
            case NoSupportPerson() -> texts.get("print.notice.no-support-person");
            case NobodyToCall() -> texts.get("print.notice.nobody-to-call");
            case EventCancelled() -> texts.get("print.notice.event-cancelled");
            case MissingLetter(var character, var context) ->
                texts.get("print.notice.missing-letter", character, context);
            case WordDivided(var word) -> texts.get("print.notice.word-divided", word);
            case TooHigh(var page) -> texts.get("print.notice.too-high", page);
            case PictureUnreadable(var shows) -> texts.get("print.notice.picture-unreadable", shows);
            case OtherPaper(var paper) -> texts.get("print.notice.other-paper", texts.name(paper));
            case SetSmaller(var name, var points) -> texts.get("print.notice.set-smaller", name, points(points));
            case DoesNotFit(var label, var name, var smallest, var fitting, var leftOut)
            when leftOut -> texts.get("print.notice.name-left-out", name, points(smallest));
            case DoesNotFit(var label, var name, var smallest, var fitting, var leftOut)
            when fitting > 0 -> texts.get("print.notice.does-not-fit", name, points(smallest), points(fitting));
            case DoesNotFit(var label, var name, var smallest, var fitting, var leftOut) ->
                texts.get("print.notice.never-fits", name, points(smallest));
            case FitsOn(var sheet) -> texts.get("print.notice.fits-on", sheet.name(texts));
            case StoryLeftOut(var pseudonym, var why) ->
                texts.get("paper.left-out", pseudonym.best(texts.language()), why.best(texts.language()));
            case PartEmpty(var part) -> texts.get("print.notice.part-empty", texts.name(part));
            case PhotographsLeftOut(var count) -> texts.get("print.notice.photographs-left-out", count);
            case QuotationsLeftOut(var count) -> texts.get("print.notice.quotations-left-out", count);
            case WordsLeftOut(var count) -> texts.get("print.notice.words-left-out", count);
            case FiguresLeftOut() -> texts.get("print.notice.figures-left-out");
            case NoLetter(var person, var why) ->
                texts.get(
                        switch (why) {
                            case SAID_NO -> "print.notice.no-letter-said-no";
                            case WAITS_FOR_A_SEAT -> "print.notice.no-letter-waits";
                            case WAS_EXPECTED -> "print.notice.no-letter-was-expected";
                        },
                        person.best(texts.language()));
            case InvitedToSpeak(var count) -> texts.get("print.notice.invited-to-speak", count);
            case InvitedTogether(var count) -> texts.get("print.notice.invited-together", count);
            case PictureCoarse(var shows, var dots) -> texts.get("print.notice.picture-coarse", shows, dots);
        };
    }

    private static String points(float size) {
        return size == Math.rint(size) ? Integer.toString((int) size) : Float.toString(size);
    }
}
