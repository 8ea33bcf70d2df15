package org.amanat.model.consent;

import java.util.ArrayList;
import java.util.List;
import org.amanat.model.event.EventState;
import org.amanat.model.story.Answer;
import org.jspecify.annotations.Nullable;

/** A plain account of what happened, in numbers and flags; knows none of the records that the gate reads. */
final class Account {

    /** One asking; {@code before} is the paper that it takes the place of. */
    static final class Paper {
        final Step.Ask said;
        final @Nullable Paper before;
        final int day;
        final int number;
        String state = "asked";
        boolean touched;
        boolean older;

        Paper(Step.Ask said, @Nullable Paper before, int day, int number) {
            this.said = said;
            this.before = before;
            this.day = day;
            this.number = number;
        }
    }

    record TakenBack(Step.Withdraw what, @Nullable Paper from, int day, int number) {}

    record Heard(Step.Read how, int text, int day, @Nullable Paper under) {}

    final List<Paper> papers = new ArrayList<>();
    final List<TakenBack> takenBack = new ArrayList<>();
    final List<Heard> heard = new ArrayList<>();
    final @Nullable Boolean[] willing = new @Nullable Boolean[2];
    final int[] eventDay = World.EVENT_DAYS.clone();
    final EventState[] eventState = {EventState.PLANNED, EventState.PLANNED};

    Step.Safety safety =
            new Step.Safety(Answer.UNKNOWN, Answer.UNKNOWN, Answer.UNKNOWN, Answer.UNKNOWN, Answer.UNKNOWN);

    @Nullable
    Paper last;

    int urdu = -1;
    int english = -1;
    int englishOf = -1;
    int authorised = Integer.MAX_VALUE;
    int clearedByCourt = Integer.MAX_VALUE;
    int today = 10;
    int latest = 10;
    int number;
    boolean muddled;
    boolean lawyer;
    boolean ownHand;
    boolean paperIsThere;
    boolean abroad;
    boolean erased;

    void live(Step step) {
        if (!(step instanceof Step.Clock) && !(step instanceof Step.Nothing)) {
            number++;
            latest = Math.max(latest, today);
        }
        switch (step) {
            case Step.Nothing() -> {}
            case Step.Ask ask -> ask(ask);
            case Step.AnswerWaiting(boolean yes) ->
                papers.stream()
                        .filter(paper -> paper.state.equals("asked"))
                        .findFirst()
                        .ifPresent(paper -> answer(paper, yes));
            case Step.End(var which, var status) -> end(which(which), status);
            case Step.Tamper() -> mark("", true);
            case Step.Blur() -> mark("ended", false);
            case Step.Lose() -> muddled |= isFirstNamed();
            case Step.Edit(int text) -> urdu = text;
            case Step.Translate(int text) -> {
                english = text;
                englishOf = urdu;
            }
            case Step.Read read -> read(read);
            case Step.Withdraw what ->
                takenBack.add(new TakenBack(what, which(what.which()), today - what.daysAgo(), number));
            case Step.Safety answers -> safety = answers;
            case Step.Authorise(int daysAgo, boolean confirmed, boolean byNarrator, boolean kept) -> {
                authorised = today - daysAgo;
                lawyer = confirmed;
                ownHand = byNarrator;
                paperIsThere = kept;
            }
            case Step.ClearByCourt(int daysAgo) -> clearedByCourt = today - daysAgo;
            case Step.Morning(int event, boolean yes) -> willing[event] = yes;
            case Step.MoveEvent(int event, int days, EventState state) -> {
                eventDay[event] = World.EVENT_DAYS[event] + days;
                eventState[event] = state;
            }
            case Step.MoveOffice(boolean out) -> abroad = out;
            case Step.Erase() -> erased = true;
            case Step.Clock(int days) -> today += days;
        }
    }

    private void ask(Step.Ask ask) {
        var before = ask.asSuccessor() && !muddled ? last : null;
        var paper = new Paper(ask, before, today - ask.papers().signed(), number);
        papers.add(paper);
        if (ask.answered()) {
            answer(paper, ask.yes());
        }
    }

    private void answer(Paper paper, boolean yes) {
        paper.state = yes ? "yes" : "no";
        muddled |= paper.before != last;
        var before = paper.before;
        paper.older = before != null
                && (before.older
                        || (paper.said.papers().isSigned()
                                && before.said.papers().isSigned()
                                && paper.day < before.day));
        last = paper;
    }

    private static void end(@Nullable Paper paper, ConsentStatus status) {
        if (paper != null && (paper.state.equals("yes") || paper.state.equals("over"))) {
            paper.state = status == ConsentStatus.EXPIRED ? "over" : "ended";
        }
    }

    private void mark(String state, boolean touched) {
        var paper = which(Step.Which.LATEST);
        if (paper != null) {
            paper.state = state.isEmpty() ? paper.state : state;
            paper.touched |= touched;
        }
    }

    private boolean isFirstNamed() {
        var first = which(Step.Which.FIRST);
        return first != null
                && papers.stream().anyMatch(paper -> paper.before == first && !paper.state.equals("asked"));
    }

    private void read(Step.Read read) {
        int current = read.urdu() ? urdu : english;
        int text = read.text() < 0 ? current : read.text();
        if (text >= 0) {
            heard.add(new Heard(read, text, today - read.daysAgo(), which(read.under())));
        }
    }

    private @Nullable Paper which(Step.Which which) {
        return switch (which) {
            case LATEST -> muddled ? null : last;
            case FIRST ->
                papers.stream()
                        .filter(paper -> !paper.state.equals("asked"))
                        .findFirst()
                        .orElse(null);
            case FOREIGN -> null;
        };
    }
}
