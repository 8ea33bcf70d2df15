package org.amanat.model.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.amanat.model.LocalizedText;
import org.amanat.model.archive.ClosingPoint.Kind;
import org.amanat.model.attendance.Attendance;
import org.amanat.model.attendance.AttendanceState;
import org.amanat.model.event.Appearance;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.EventState;
import org.amanat.model.event.InvitationState;
import org.amanat.model.proceedings.Commitment;
import org.amanat.model.proceedings.DayRecord;
import org.amanat.model.proceedings.Demand;
import org.amanat.model.proceedings.DemandState;
import org.amanat.model.proceedings.RecordText;
import org.amanat.model.proceedings.Rhythm;
import org.amanat.model.proceedings.Statement;

/** What an event lacks before it is closed: afterwards it can only be added to. */
public final class ClosingCheck {

    private final EventPlan plan;
    private final DayRecord day;
    private final List<ClosingPoint> found = new ArrayList<>();

    private ClosingCheck(EventPlan plan, DayRecord day) {
        this.plan = plan;
        this.day = day;
    }

    /**
     * What is missing; empty if nothing is.
     *
     * @param today where the office is
     */
    public static List<ClosingPoint> of(EventPlan plan, List<Attendance> attendances, DayRecord day, LocalDate today) {
        var check = new ClosingCheck(plan, day);
        check.event(today);
        check.count(Kind.PARTS_UNANSWERED, plan.appearances(), ClosingCheck::isUnanswered);
        check.count(Kind.GUESTS_UNANSWERED, attendances, ClosingCheck::isUnanswered);
        check.said();
        check.demanded();
        check.found(Kind.PHOTOGRAPHS_HELD_BACK, (int) day.photographs().stream()
                .filter(photograph -> !day.showing(photograph).isPrintable())
                .count());
        check.found(Kind.NO_LESSON, day.lessons().isEmpty() ? 1 : 0);
        return List.copyOf(check.found);
    }

    private void event(LocalDate today) {
        found(Kind.STILL_TO_COME, plan.event().date().isAfter(today) ? 1 : 0);
        found(Kind.CANCELLED, plan.event().state() == EventState.CANCELLED ? 1 : 0);
    }

    private void said() {
        found(Kind.NO_WORDS, lacksLanguage(day.text(RecordText.BRIEF)) ? 1 : 0);
        found(Kind.NO_STATEMENT, day.statements().isEmpty() ? 1 : 0);
        count(Kind.STATEMENTS_EMPTY, day.statements(), statement -> !statement.isPrintable());
        count(
                Kind.QUOTATIONS_NOT_ALLOWED,
                day.statements().stream().filter(Statement::isPrintable).toList(),
                statement -> !statement.quotation().isEmpty() && !statement.mayQuote());
    }

    private void demanded() {
        count(Kind.DEMANDS_DRAFT, day.demands(), demand -> demand.state() == DemandState.DRAFT);
        count(
                Kind.DEMANDS_UNADDRESSED,
                day.demands(),
                (Demand demand) -> demand.addressees().isEmpty());
        count(Kind.DEMANDS_UNTRANSLATED, day.demands(), demand -> lacksLanguage(demand.wording()));
        count(Kind.COMMITMENTS_UNDATED, day.commitments(), ClosingCheck::isUndated);
    }

    private <T> void count(Kind kind, List<T> all, Predicate<T> lacking) {
        found(kind, (int) all.stream().filter(lacking).count());
    }

    private void found(Kind kind, int count) {
        if (count > 0) {
            found.add(new ClosingPoint(kind, count));
        }
    }

    private boolean lacksLanguage(LocalizedText words) {
        return !words.texts().keySet().containsAll(plan.event().languages());
    }

    private static boolean isUndated(Commitment commitment) {
        return !commitment.state().isClosed()
                && commitment.rhythm() == Rhythm.ONCE
                && commitment.due().isEmpty();
    }

    private static boolean isUnanswered(Appearance appearance) {
        return appearance.invitation() == InvitationState.TO_INVITE
                || appearance.invitation() == InvitationState.INVITED;
    }

    private static boolean isUnanswered(Attendance attendance) {
        return attendance.state() == AttendanceState.INVITED
                || attendance.state() == AttendanceState.REGISTERED
                || attendance.state() == AttendanceState.WAITING;
    }
}
