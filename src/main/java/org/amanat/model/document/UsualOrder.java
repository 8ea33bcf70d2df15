package org.amanat.model.document;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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

/** What is ordered of each kind unless somebody wants it otherwise. */
final class UsualOrder {

    private UsualOrder() {}

    static DocumentOrder of(DocumentKind kind) {
        return switch (kind) {
            case PROGRAMME ->
                new Programme(
                        EnumSet.complementOf(EnumSet.of(ProgrammePart.TWO_FRONTS, ProgrammePart.EARLIER_DEMANDS)));
            case DOOR_PAGE -> new DoorPage(EnumSet.of(DoorPart.HELPLINES));
            case SPEAKERS -> new Speakers(EnumSet.allOf(SpeakersPart.class));
            case RUN_SHEET -> new RunSheet(Optional.empty(), Optional.empty(), EnumSet.allOf(RunSheetPart.class));
            case SAFETY_CARD ->
                new SafetyCard(
                        Optional.empty(),
                        Optional.empty(),
                        EnumSet.complementOf(EnumSet.of(SafetyCardPart.HELPLINE_NAMES)));
            case INVITATION_LETTERS ->
                new InvitationLetters(
                        Whom.all(Circle.SPEAKERS),
                        EnumSet.of(InvitationState.TO_INVITE, InvitationState.INVITED, InvitationState.CONFIRMED),
                        Optional.empty(),
                        Optional.empty(),
                        true);
            case STORY_HANDOUT -> new StoryHandout();
            case READING_SCRIPT -> new ReadingScript();
            case STORY_FIGURES -> new StoryFigures();
            case DISCUSSION_GUIDE -> new DiscussionGuide(EnumSet.allOf(DiscussionPart.class));
            case PRESS_NOTE ->
                new PressNote(EnumSet.of(PressPart.SPEAKERS, PressPart.REPORTING_RULES, PressPart.HELPLINES));
            case ATTENDANCE_SHEET ->
                new AttendanceSheet(Whom.all(Circle.GUESTS), EnumSet.allOf(AttendancePart.class), 10);
            case FOOD_AND_ACCESS -> new FoodAndAccess(EnumSet.allOf(NeedsPart.class));
            case BADGES -> new Badges(Whom.all(Circle.EVERYBODY), Optional.empty(), 1, 0, false);
            case NAME_PLATES -> new NamePlates(Whom.all(Circle.SPEAKERS), false);
            case CERTIFICATES -> new Certificates(Whom.all(Circle.GUESTS));
            case DUPLEX_TEST -> new DuplexTest();
            case SUMMARY -> new RecordOrder.Summary(List.of(SummaryPart.values()));
            case DUTY_BEARER_BRIEF -> new RecordOrder.DutyBearerBrief(Optional.empty());
            case PROGRESS_LETTER -> new RecordOrder.ProgressLetter(Optional.empty(), Optional.empty());
            case DEMANDS_AND_COMMITMENTS -> new RecordOrder.DemandsAndCommitments();
            case COMMITMENT_LEDGER -> new RecordOrder.CommitmentLedger(true);
            case YEARS_COMPARED -> new RecordOrder.YearsCompared();
        };
    }
}
