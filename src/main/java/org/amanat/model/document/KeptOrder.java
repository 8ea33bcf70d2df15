package org.amanat.model.document;

import java.util.Map;
import java.util.SortedMap;
import org.amanat.model.document.DocumentOrder.DiscussionGuide;
import org.amanat.model.document.DocumentOrder.DoorPage;
import org.amanat.model.document.DocumentOrder.DuplexTest;
import org.amanat.model.document.DocumentOrder.FoodAndAccess;
import org.amanat.model.document.DocumentOrder.PressNote;
import org.amanat.model.document.DocumentOrder.Programme;
import org.amanat.model.document.DocumentOrder.ReadingScript;
import org.amanat.model.document.DocumentOrder.RunSheet;
import org.amanat.model.document.DocumentOrder.SafetyCard;
import org.amanat.model.document.DocumentOrder.Speakers;
import org.amanat.model.document.DocumentOrder.StoryFigures;
import org.amanat.model.document.DocumentOrder.StoryHandout;
import org.amanat.model.document.PersonalOrder.AttendanceSheet;
import org.amanat.model.document.PersonalOrder.Badges;
import org.amanat.model.document.PersonalOrder.Certificates;
import org.amanat.model.document.PersonalOrder.InvitationLetters;
import org.amanat.model.document.PersonalOrder.NamePlates;
import org.amanat.model.event.InvitationState;

/** How the register keeps the options of an order: names and texts, which other kinds may have too. */
public final class KeptOrder {

    private static final String PARTS = "parts";
    private static final String PERSON = "person";
    private static final String LEAD = "lead";
    private static final String TO = "to";
    private static final String DATED = "dated";
    private static final String REPLY_BY = "reply-by";
    private static final String IN_OWN_LANGUAGE = "in-own-language";

    private static final String SPARE_ROWS = "spare-rows";
    private static final String SHEET = "sheet";
    private static final String FIRST = "first";
    private static final String BLANK = "blank";
    private static final String LEAVE_OUT = "leave-out";

    private KeptOrder() {}

    /** The options of an order. */
    public static SortedMap<String, String> options(DocumentOrder order) {
        var none = KeptOptions.none();
        var options = switch (order) {
            case Programme programme -> none.with(PARTS, programme.parts());
            case DoorPage page -> none.with(PARTS, page.parts());
            case Speakers speakers -> none.with(PARTS, speakers.parts());
            case RunSheet sheet ->
                none.with(PARTS, sheet.parts()).with(PERSON, sheet.person()).with(LEAD, sheet.lead());
            case SafetyCard card ->
                none.with(PARTS, card.parts()).with(PERSON, card.person()).with(LEAD, card.lead());
            case InvitationLetters letters ->
                none.with(letters.whom())
                        .with(TO, letters.to())
                        .with(DATED, letters.dated())
                        .with(REPLY_BY, letters.replyBy())
                        .with(IN_OWN_LANGUAGE, letters.inOwnLanguage());
            case DiscussionGuide guide -> none.with(PARTS, guide.parts());
            case StoryHandout handout -> none;
            case ReadingScript script -> none;
            case PressNote note -> none.with(PARTS, note.parts());
            case FoodAndAccess sheet -> none.with(PARTS, sheet.parts());
            case AttendanceSheet sheet ->
                none.with(sheet.whom()).with(PARTS, sheet.parts()).with(SPARE_ROWS, sheet.spareRows());
            case Badges badges ->
                none.with(badges.whom())
                        .with(SHEET, badges.sheet())
                        .with(FIRST, badges.first())
                        .with(BLANK, badges.blank())
                        .with(LEAVE_OUT, badges.leaveOut());
            case NamePlates plates -> none.with(plates.whom()).with(LEAVE_OUT, plates.leaveOut());
            case Certificates certificates -> none.with(certificates.whom());
            case DuplexTest test -> none;
            case StoryFigures figures -> none;
            case RecordOrder ofRecord -> KeptRecordOrder.options(ofRecord);
        };
        return options.texts();
    }

    /**
     * The order with these options. What is not said is as in the {@link DocumentOrder#usual usual} order.
     *
     * @throws IllegalArgumentException if a value is none of this program
     */
    public static DocumentOrder of(DocumentKind kind, Map<String, String> texts) {
        var options = KeptOptions.of(texts);
        return switch (DocumentOrder.usual(kind)) {
            case Programme usual -> new Programme(options.set(PARTS, ProgrammePart.class, usual.parts()));
            case DoorPage usual -> new DoorPage(options.set(PARTS, DoorPart.class, usual.parts()));
            case Speakers usual -> new Speakers(options.set(PARTS, SpeakersPart.class, usual.parts()));
            case RunSheet usual ->
                new RunSheet(
                        options.person(PERSON),
                        options.person(LEAD),
                        options.set(PARTS, RunSheetPart.class, usual.parts()));
            case SafetyCard usual ->
                new SafetyCard(
                        options.person(PERSON),
                        options.person(LEAD),
                        options.set(PARTS, SafetyCardPart.class, usual.parts()));
            case InvitationLetters usual ->
                new InvitationLetters(
                        options.whom(usual.whom()),
                        options.set(TO, InvitationState.class, usual.to()),
                        options.date(DATED),
                        options.date(REPLY_BY),
                        options.flag(IN_OWN_LANGUAGE, usual.inOwnLanguage()));
            case DiscussionGuide usual -> new DiscussionGuide(options.set(PARTS, DiscussionPart.class, usual.parts()));
            case StoryHandout usual -> usual;
            case ReadingScript usual -> usual;
            case PressNote usual -> new PressNote(options.set(PARTS, PressPart.class, usual.parts()));
            case FoodAndAccess usual -> new FoodAndAccess(options.set(PARTS, NeedsPart.class, usual.parts()));
            case AttendanceSheet usual ->
                new AttendanceSheet(
                        options.whom(usual.whom()),
                        options.set(PARTS, AttendancePart.class, usual.parts()),
                        options.number(SPARE_ROWS, usual.spareRows()));
            case Badges usual ->
                new Badges(
                        options.whom(usual.whom()),
                        options.text(SHEET),
                        options.number(FIRST, usual.first()),
                        options.number(BLANK, usual.blank()),
                        options.flag(LEAVE_OUT, usual.leaveOut()));
            case NamePlates usual ->
                new NamePlates(options.whom(usual.whom()), options.flag(LEAVE_OUT, usual.leaveOut()));
            case Certificates usual -> new Certificates(options.whom(usual.whom()));
            case DuplexTest usual -> usual;
            case StoryFigures usual -> usual;
            case RecordOrder usual -> KeptRecordOrder.of(usual, options);
        };
    }
}
