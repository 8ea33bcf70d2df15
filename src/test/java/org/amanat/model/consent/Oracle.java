package org.amanat.model.consent;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amanat.model.event.EventState;
import org.amanat.model.story.Answer;
import org.jspecify.annotations.Nullable;

/**
 * The specification once more, written from its text and not from the gate: a table of scopes, and a list of noes over
 * a plain account of what happened. Says nothing (no), or what may be shown.
 */
final class Oracle {

    private static final Map<Scope, List<String>> TABLE = """
        TOLD_IN_PERSON           event seen
        READ_ALOUD               event text
        LISTED_IN_PROGRAMME      event text title
        PRINTED_HANDOUT          event text
        SUMMARY_REPORT           text
        OTHER_EVENTS             never
        WEBSITE_AND_SOCIAL_MEDIA text
        PRESS                    text
        PHOTOGRAPH               seen
        VOICE_OR_VIDEO           text seen
        PARTNERS_AND_FUNDERS     text
        TRAINING                 text
        ARCHIVE                  text
        COUNTED_IN_STATISTICS    number
        """.lines()
            .map(line -> line.split(" +"))
            .collect(Collectors.toMap(cells -> Scope.valueOf(cells[0]), Arrays::asList));

    private static final List<Audience> FEW_TO_ALL = List.of(Audience.OFFICE, Audience.INVITED_GUESTS, Audience.PUBLIC);

    private final Account is;

    Oracle(Account account) {
        this.is = account;
    }

    Optional<String> may(Scope scope, boolean urdu, int event, Audience audience) {
        var row = Objects.requireNonNull(TABLE.get(scope));
        var paper = is.last;
        if (is.erased || is.today < is.latest || paper == null || is.muddled || row.contains("never")) {
            return Optional.empty();
        }
        var grant = Objects.requireNonNull(paper.said.grants().get(scope));
        boolean thisEvent = event >= 0 && grant.event() == event;
        boolean number = row.contains("number");
        boolean named = List.of("FULL_NAME", "FIRST_NAME", "INITIALS")
                        .contains(grant.naming().name())
                && !number;
        int text = urdu ? is.urdu : is.english;
        boolean no = !properlyGiven(paper)
                || !agreed(paper, scope, audience, event)
                || (grant.thisEventOnly() && !thisEvent)
                || (row.contains("event") && !eventIsOpen(event))
                || (row.contains("event") && !thisEvent && !otherEvents(paper, audience, event))
                || (event >= 0 && Boolean.FALSE.equals(is.willing[event]))
                || (!number && grant.naming() == Naming.COUNTED_ONLY)
                || (!number && grant.naming() != Naming.ANONYMOUS && !grant.nameWritten())
                || ((named || row.contains("seen")) && !identityAllowed())
                || (!number && is.safety.endangers() != Answer.NO)
                || (is.safety.court() != Answer.NO && is.clearedByCourt > is.today)
                || (row.contains("text") && (text < 0 || text == 5 || !released(paper, urdu, text)))
                || (row.contains("text") && !urdu && is.englishOf != is.urdu);
        return no ? Optional.empty() : shown(row, grant, urdu, text);
    }

    private boolean properlyGiven(Account.Paper paper) {
        var how = paper.said.papers();
        var from = paper.said.from();
        boolean grownUp = is.safety.child() == Answer.NO;
        boolean mayGive = from.by() == GivenBy.NARRATOR
                ? grownUp
                : from.proof() && (grownUp ? from.by() != GivenBy.PARENT : from.childAgrees() == Answer.YES);
        return paper.state.equals("yes")
                && !paper.touched
                && !paper.older
                && how.isExplained()
                && how.notice() < 2
                && how.explained() >= 0
                && List.of(Understanding.MOTHER_TONGUE, Understanding.UNDERSTOOD)
                        .contains(how.understanding())
                && how.saidBack() == Answer.YES
                && how.toldNoHelpIsLost() == Answer.YES
                && how.isSigned()
                && is.today >= paper.day
                && (how.form() == Form.WRITTEN || how.witness())
                && from.isNamed()
                && mayGive;
    }

    private boolean agreed(Account.Paper paper, Scope scope, Audience audience, int event) {
        var grant = Objects.requireNonNull(paper.said.grants().get(scope));
        boolean explained = paper.said.papers().notice() == 0
                || !List.of(Scope.PRESS, Scope.ARCHIVE, Scope.OTHER_EVENTS).contains(scope);
        var signed = World.day(paper.day);
        var end = grant.until() < 0 ? signed.plusYears(1) : signed.plusDays(grant.until());
        var needed = World.day(event < 0 ? is.today : Math.max(is.today, is.eventDay[event]));
        return grant.asked() == Step.Asked.ONCE
                && grant.answer() == Answer.YES
                && explained
                && !needed.isAfter(end)
                && !needed.isAfter(signed.plusYears(3))
                && FEW_TO_ALL.indexOf(audience) <= FEW_TO_ALL.indexOf(grant.audience())
                && is.takenBack.stream().noneMatch(back -> takes(back, paper, scope));
    }

    private static boolean takes(Account.TakenBack back, Account.Paper paper, Scope scope) {
        boolean everything = back.what().scopes().size() == Scope.values().length;
        boolean answeredAnew = isBefore(back.from(), paper) && paper.number > back.number() && paper.day > back.day();
        return (everything || back.what().scopes().contains(scope)) && !answeredAnew;
    }

    private static boolean isBefore(Account.@Nullable Paper one, Account.Paper paper) {
        for (var earlier = paper.before; earlier != null; earlier = earlier.before) {
            if (earlier == one) {
                return true;
            }
        }
        return false;
    }

    private boolean otherEvents(Account.Paper paper, Audience audience, int event) {
        return agreed(paper, Scope.OTHER_EVENTS, audience, event)
                && !Objects.requireNonNull(paper.said.grants().get(Scope.OTHER_EVENTS))
                        .thisEventOnly();
    }

    private boolean eventIsOpen(int event) {
        return event >= 0
                && is.today <= is.eventDay[event]
                && (is.eventState[event] == EventState.PLANNED || is.eventState[event] == EventState.CONFIRMED);
    }

    private boolean identityAllowed() {
        boolean exploited = is.safety.exploitation() != Answer.NO;
        boolean violence = exploited || is.safety.violence() != Answer.NO;
        boolean signed =
                is.authorised <= is.today && is.paperIsThere && !(is.ownHand && is.safety.child() != Answer.NO);
        boolean authorised = signed && (!is.abroad || is.lawyer);
        return !(exploited && is.safety.child() != Answer.NO) && (!violence || authorised);
    }

    private boolean released(Account.Paper paper, boolean urdu, int text) {
        for (var p = paper; p != null && (p.state.equals("yes") || p.state.equals("over")); p = p.before) {
            var under = p;
            boolean so = is.heard.stream()
                    .filter(heard -> heard.how().urdu() == urdu && heard.text() == text && heard.under() == under)
                    .filter(heard -> heard.day() <= is.today && heard.day() >= under.day)
                    .anyMatch(heard ->
                            heard.how().form() == Form.WRITTEN || heard.how().witness());
            if (so && under.said.papers().isSigned()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> shown(List<String> row, Step.Grant grant, boolean urdu, int text) {
        String name =
                row.contains("number") ? "" : grant.naming() == Naming.ANONYMOUS ? "A survivor" : "N-" + grant.naming();
        if (!row.contains("text")) {
            return Optional.of(name + "||");
        }
        String title = TextBank.title(urdu, text);
        var sentences = TextBank.sentences(urdu, text);
        if (row.contains("title") || grant.extent() < 0) {
            return title.isEmpty() ? Optional.empty() : Optional.of(name + "|" + title + "|");
        }
        var part = grant.extent() == 0
                ? sentences
                : sentences.stream().limit(grant.extent()).toList();
        boolean unclear = grant.extent() > 0 && part.stream().anyMatch(s -> s.length() > 200);
        return unclear ? Optional.empty() : Optional.of(name + "|" + title + "|" + String.join(" ", part));
    }
}
