package org.amanat.model.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.amanat.model.event.InvitationState;

/** Documents that are made for certain people, one for each or a row for each. */
public sealed interface PersonalOrder extends DocumentOrder
        permits PersonalOrder.InvitationLetters,
                PersonalOrder.AttendanceSheet,
                PersonalOrder.Badges,
                PersonalOrder.NamePlates,
                PersonalOrder.Certificates {

    Whom whom();

    /** The same for others. */
    PersonalOrder with(Whom others);

    /**
     * A letter to each person who is asked to take part, or to come as a guest.
     *
     * @param whom whoever is chosen gets a letter unless they said no or there is no seat to promise
     * @param to where the invitation of those stands who get a letter
     * @param dated the date on the letters; without one there is a line to write it on
     * @param replyBy until when an answer is asked for
     * @param inOwnLanguage whether each letter is in the language that its reader prefers, whatever the document's is
     */
    record InvitationLetters(
            Whom whom,
            Set<InvitationState> to,
            Optional<LocalDate> dated,
            Optional<LocalDate> replyBy,
            boolean inOwnLanguage)
            implements PersonalOrder {

        public InvitationLetters {
            to = Set.copyOf(to);
        }

        @Override
        public DocumentKind kind() {
            return DocumentKind.INVITATION_LETTERS;
        }

        @Override
        public InvitationLetters with(Whom others) {
            return new InvitationLetters(others, to, dated, replyBy, inOwnLanguage);
        }
    }

    /**
     * The list at the door, where people sign.
     *
     * @param whom of the guests
     * @param spareRows empty rows for those who come without being on the list
     */
    record AttendanceSheet(Whom whom, Set<AttendancePart> parts, int spareRows) implements PersonalOrder {

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

        @Override
        public AttendanceSheet with(Whom others) {
            return new AttendanceSheet(others, parts, spareRows);
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
    record Badges(Whom whom, Optional<String> sheet, int first, int blank, boolean leaveOut) implements PersonalOrder {

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

        @Override
        public Badges with(Whom others) {
            return new Badges(others, sheet, first, blank, leaveOut);
        }
    }

    /**
     * A plate to stand before each person on the podium.
     *
     * @param leaveOut whether the others are printed when a name is too long for a plate; otherwise nothing is
     */
    record NamePlates(Whom whom, boolean leaveOut) implements PersonalOrder {

        @Override
        public DocumentKind kind() {
            return DocumentKind.NAME_PLATES;
        }

        @Override
        public NamePlates with(Whom others) {
            return new NamePlates(others, leaveOut);
        }
    }

    /** That somebody took part, for each person. */
    record Certificates(Whom whom) implements PersonalOrder {

        @Override
        public DocumentKind kind() {
            return DocumentKind.CERTIFICATES;
        }

        @Override
        public Certificates with(Whom others) {
            return new Certificates(others);
        }
    }
}
