package org.amanat.model.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.amanat.model.event.InvitationState;
import org.amanat.model.people.PersonId;

/**
 * What shall be printed: a kind of document with the options that only this kind has. A new kind is a record here; the
 * compiler then names every place that has to know it.
 */
public sealed interface DocumentOrder
        permits DocumentOrder.Programme,
                DocumentOrder.DoorPage,
                DocumentOrder.Speakers,
                DocumentOrder.RunSheet,
                DocumentOrder.SafetyCard,
                DocumentOrder.InvitationLetters,
                DocumentOrder.DiscussionGuide,
                DocumentOrder.PressNote,
                DocumentOrder.AttendanceSheet,
                DocumentOrder.Badges,
                DocumentOrder.NamePlates,
                DocumentOrder.StoryHandout,
                DocumentOrder.ReadingScript,
                DocumentOrder.StoryFigures,
                DocumentOrder.Certificates,
                DocumentOrder.DuplexTest,
                RecordOrder {

    DocumentKind kind();

    /** What guests hold in their hands. */
    record Programme(Set<ProgrammePart> parts) implements DocumentOrder {

        public Programme {
            parts = Set.copyOf(parts);
        }

        @Override
        public DocumentKind kind() {
            return DocumentKind.PROGRAMME;
        }
    }

    /** The programme on one page, to be read while standing. */
    record DoorPage(Set<DoorPart> parts) implements DocumentOrder {

        public DoorPage {
            parts = Set.copyOf(parts);
        }

        @Override
        public DocumentKind kind() {
            return DocumentKind.DOOR_PAGE;
        }
    }

    /** Who speaks: short lives, topics. */
    record Speakers(Set<SpeakersPart> parts) implements DocumentOrder {

        public Speakers {
            parts = Set.copyOf(parts);
        }

        @Override
        public DocumentKind kind() {
            return DocumentKind.SPEAKERS;
        }
    }

    /**
     * The event minute by minute, for those who run it.
     *
     * @param person whose sheet it is; without one it is the sheet of all
     * @param lead whom to call when something goes wrong; otherwise the organisation
     */
    record RunSheet(Optional<PersonId> person, Optional<PersonId> lead, Set<RunSheetPart> parts)
            implements DocumentOrder {

        public RunSheet {
            parts = Set.copyOf(parts);
        }

        @Override
        public DocumentKind kind() {
            return DocumentKind.RUN_SHEET;
        }
    }

    /**
     * What a speaker can rely on, small enough for a pocket.
     *
     * @param person whose card it is; without one there is a card for everybody who speaks
     * @param lead whom to call afterwards; otherwise the organisation
     */
    record SafetyCard(Optional<PersonId> person, Optional<PersonId> lead, Set<SafetyCardPart> parts)
            implements DocumentOrder {

        public SafetyCard {
            parts = Set.copyOf(parts);
        }

        @Override
        public DocumentKind kind() {
            return DocumentKind.SAFETY_CARD;
        }
    }

    /**
     * A letter to each person who is asked to take part.
     *
     * @param person who gets the only letter; without one everybody does whose invitation stands where it should
     * @param to where the invitation of those stands who get a letter
     * @param dated the date on the letters; without one there is a line to write it on
     * @param replyBy until when an answer is asked for
     * @param inOwnLanguage whether each letter is in the language that its reader prefers, whatever the document's is
     */
    record InvitationLetters(
            Optional<PersonId> person,
            Set<InvitationState> to,
            Optional<LocalDate> dated,
            Optional<LocalDate> replyBy,
            boolean inOwnLanguage)
            implements DocumentOrder {

        public InvitationLetters {
            to = Set.copyOf(to);
        }

        @Override
        public DocumentKind kind() {
            return DocumentKind.INVITATION_LETTERS;
        }
    }

    /** Questions for groups that talk about what they heard. */
    record DiscussionGuide(Set<DiscussionPart> parts) implements DocumentOrder {

        public DiscussionGuide {
            parts = Set.copyOf(parts);
        }

        @Override
        public DocumentKind kind() {
            return DocumentKind.DISCUSSION_GUIDE;
        }
    }

    /** What newspapers are told before the event. */
    record PressNote(Set<PressPart> parts) implements DocumentOrder {

        public PressNote {
            parts = Set.copyOf(parts);
        }

        @Override
        public DocumentKind kind() {
            return DocumentKind.PRESS_NOTE;
        }
    }

    /**
     * The list at the door, where people sign.
     *
     * @param spareRows empty rows for those who come without being on the list
     */
    record AttendanceSheet(Set<AttendancePart> parts, int spareRows) implements DocumentOrder {

        /** More would be a second pad of paper. */
        public static final int MOST_SPARE_ROWS = 200;

        public AttendanceSheet {
            parts = Set.copyOf(parts);
            if (spareRows < 0 || spareRows > MOST_SPARE_ROWS) {
                throw new IllegalArgumentException(spareRows + " spare rows");
            }
        }

        @Override
        public DocumentKind kind() {
            return DocumentKind.ATTENDANCE_SHEET;
        }
    }

    /**
     * A badge for each person.
     *
     * @param sheet code of the sheet of labels; without one, plain paper to cut
     * @param first the label that the first sheet begins with, from 1; those before it are used up
     * @param blank badges without a name, to write on
     * @param leaveOut whether the others are printed when a name is too long for a badge; otherwise nothing is
     */
    record Badges(Circle circle, Optional<String> sheet, int first, int blank, boolean leaveOut)
            implements DocumentOrder {

        public static final int MOST_BLANK = 200;

        public Badges {
            if (first < 1 || blank < 0 || blank > MOST_BLANK) {
                throw new IllegalArgumentException("first label " + first + ", blank " + blank);
            }
        }

        @Override
        public DocumentKind kind() {
            return DocumentKind.BADGES;
        }
    }

    /**
     * A plate to stand before each person on the podium.
     *
     * @param leaveOut whether the others are printed when a name is too long for a plate; otherwise nothing is
     */
    record NamePlates(Circle circle, boolean leaveOut) implements DocumentOrder {

        @Override
        public DocumentKind kind() {
            return DocumentKind.NAME_PLATES;
        }
    }

    /** Stories that are planned to be handed out, for those who come. */
    record StoryHandout() implements DocumentOrder {

        @Override
        public DocumentKind kind() {
            return DocumentKind.STORY_HANDOUT;
        }
    }

    /** Stories that are planned to be read aloud, for who reads them. */
    record ReadingScript() implements DocumentOrder {

        @Override
        public DocumentKind kind() {
            return DocumentKind.READING_SCRIPT;
        }
    }

    /** How many stories of the whole file tell of what; of those that agreed to be counted. */
    record StoryFigures() implements DocumentOrder {

        @Override
        public DocumentKind kind() {
            return DocumentKind.STORY_FIGURES;
        }
    }

    /** That somebody took part, for each person. */
    record Certificates(Circle circle) implements DocumentOrder {

        @Override
        public DocumentKind kind() {
            return DocumentKind.CERTIFICATES;
        }
    }

    /** A sheet that shows how the printer turns paper over. */
    record DuplexTest() implements DocumentOrder {

        @Override
        public DocumentKind kind() {
            return DocumentKind.DUPLEX_TEST;
        }
    }

    /** What is ordered of a kind unless somebody wants it otherwise. */
    static DocumentOrder usual(DocumentKind kind) {
        return UsualOrder.of(kind);
    }
}
