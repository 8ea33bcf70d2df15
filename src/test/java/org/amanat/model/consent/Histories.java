package org.amanat.model.consent;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.amanat.model.event.EventState;
import org.amanat.model.story.Answer;

/** Random histories. Most of what happens in them is in order, so that much is cleared and every fault shows alone. */
final class Histories {

    /** Steps after the opening. */
    static final int LENGTH = 10;

    private Histories() {}

    /** A story that was told, asked about, edited and released, and what then happened to it. */
    static Arbitrary<List<Step>> all() {
        var opening = Combinators.combine(
                        safety(), often(ask()), edit(), translate(), often(read(true)), often(read(false)))
                .as((a, b, c, d, e, f) -> List.<Step>of(a, b, c, d, e, f));
        return Combinators.combine(opening, step().list().ofSize(LENGTH)).as((first, later) -> {
            var steps = new ArrayList<>(first);
            steps.addAll(later);
            return steps;
        });
    }

    private static Arbitrary<Step> step() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(new Step.Nothing())),
                Tuple.of(4, ask()),
                Tuple.of(1, yes(8).map(Step.AnswerWaiting::new)),
                Tuple.of(1, end()),
                Tuple.of(3, edit()),
                Tuple.of(3, translate()),
                Tuple.of(6, Arbitraries.of(true, false).flatMap(Histories::read)),
                Tuple.of(2, withdraw()),
                Tuple.of(2, safety()),
                Tuple.of(3, authorise()),
                Tuple.of(1, yes(3).map(Step.MoveOffice::new)),
                Tuple.of(2, daysAgo().map(Step.ClearByCourt::new)),
                Tuple.of(2, morning()),
                Tuple.of(2, moveEvent()),
                Tuple.of(
                        4,
                        Arbitraries.of(0, 1, 1, 1, 5, 5, 20, 20, 60, 200, 400, 1200, -1)
                                .map(Step.Clock::new)),
                Tuple.of(1, rare()));
    }

    private static Arbitrary<Step> rare() {
        return Arbitraries.of(new Step.Tamper(), new Step.Blur(), new Step.Lose(), new Step.Erase());
    }

    private static Arbitrary<Step> ask() {
        var grants = grant().list().ofSize(Scope.values().length).map(Histories::byScope);
        return Combinators.combine(papers(), from(), grants, yes(15), yes(8), yes(8))
                .as(Step.Ask::new);
    }

    private static Map<Scope, Step.Grant> byScope(List<Step.Grant> grants) {
        var next = grants.iterator();
        var byScope = new EnumMap<Scope, Step.Grant>(Scope.class);
        for (var scope : Scope.values()) {
            byScope.put(scope, next.next());
        }
        return byScope;
    }

    private static Arbitrary<Step.Papers> papers() {
        var day = Combinators.combine(often(0, 5, -1), often(0, 3, 40, -2));
        var form = Combinators.combine(Arbitraries.of(Form.class), yes(20));
        return day.as(Tuple::of)
                .flatMap(days -> form.as(Tuple::of)
                        .flatMap(signed -> Combinators.combine(
                                        yes(40),
                                        often(0, 1, 1, 2),
                                        mostly(30, Understanding.class, Understanding.UNDERSTOOD),
                                        mostly(40, Answer.class, Answer.YES),
                                        mostly(40, Answer.class, Answer.YES),
                                        yes(40))
                                .as((explained, notice, understanding, saidBack, told, isSigned) -> new Step.Papers(
                                        explained,
                                        notice,
                                        days.get1(),
                                        understanding,
                                        saidBack,
                                        told,
                                        isSigned,
                                        days.get2(),
                                        signed.get1(),
                                        signed.get2()))));
    }

    private static Arbitrary<Step.From> from() {
        return Combinators.combine(
                        yes(40),
                        mostly(3, GivenBy.class, GivenBy.NARRATOR),
                        yes(15),
                        mostly(2, Answer.class, Answer.YES))
                .as(Step.From::new);
    }

    private static Arbitrary<Step.Grant> grant() {
        return Combinators.combine(
                        mostly(20, Step.Asked.class, Step.Asked.ONCE),
                        mostly(5, Answer.class, Answer.YES),
                        Arbitraries.of(-1, -1, 50, 100, 300, 700, 1095, 1100, 4000),
                        Arbitraries.of(Naming.class),
                        yes(20),
                        Arbitraries.of(0, 0, 0, -1, 1, 2, 7),
                        yes(5).map(most -> !most),
                        Arbitraries.of(Audience.PUBLIC, Audience.PUBLIC, Audience.INVITED_GUESTS, Audience.OFFICE))
                .flatAs((asked, answer, until, naming, written, extent, only, audience) -> Arbitraries.of(0, 0, 1, -1)
                        .map(event ->
                                new Step.Grant(asked, answer, until, naming, written, extent, only, audience, event)));
    }

    private static Arbitrary<Step> end() {
        return Combinators.combine(
                        Arbitraries.of(Step.Which.class),
                        Arbitraries.of(ConsentStatus.WITHDRAWN, ConsentStatus.EXPIRED, ConsentStatus.INVALIDATED))
                .as(Step.End::new);
    }

    private static Arbitrary<Step> edit() {
        return Arbitraries.of(0, 0, 0, 0, 1, 1, 1, 2, 3, 4, 5).map(Step.Edit::new);
    }

    private static Arbitrary<Step> translate() {
        return Arbitraries.of(0, 0, 0, 0, 1, 1, 1, 2, 3, 4, 5).map(Step.Translate::new);
    }

    private static Arbitrary<Step> read(boolean urdu) {
        return Combinators.combine(
                        Arbitraries.of(-1, -1, -1, -1, -1, 0, 1),
                        daysAgo(),
                        Arbitraries.of(Form.class),
                        yes(15),
                        mostly(12, Step.Which.class, Step.Which.LATEST))
                .as((text, days, form, witness, under) -> new Step.Read(urdu, text, days, form, witness, under));
    }

    private static Arbitrary<Step> withdraw() {
        Arbitrary<Set<Scope>> some =
                Arbitraries.of(Scope.class).set().ofMinSize(1).ofMaxSize(5);
        Arbitrary<Set<Scope>> all = Arbitraries.just(Set.of(Scope.values()));
        return Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(3, some), Tuple.of(1, all)),
                        mostly(8, Step.Which.class, Step.Which.LATEST),
                        daysAgo())
                .as(Step.Withdraw::new);
    }

    private static Arbitrary<Step> safety() {
        return Combinators.combine(
                        mostly(7, Answer.class, Answer.NO),
                        mostly(6, Answer.class, Answer.NO),
                        mostly(7, Answer.class, Answer.NO),
                        mostly(12, Answer.class, Answer.NO),
                        mostly(20, Answer.class, Answer.NO))
                .as(Step.Safety::new);
    }

    private static Arbitrary<Step> authorise() {
        return Combinators.combine(daysAgo(), yes(2), yes(2), yes(9)).as(Step.Authorise::new);
    }

    private static Arbitrary<Step> morning() {
        return Combinators.combine(Arbitraries.of(0, 1), yes(1)).as(Step.Morning::new);
    }

    private static Arbitrary<Step> moveEvent() {
        return Combinators.combine(
                        Arbitraries.of(0, 1),
                        Arbitraries.of(0, 0, 30, 300, -60),
                        mostly(4, EventState.class, EventState.CONFIRMED))
                .as(Step.MoveEvent::new);
    }

    private static Arbitrary<Integer> daysAgo() {
        return often(0, 2, 12, -1);
    }

    private static Arbitrary<Step> often(Arbitrary<Step> step) {
        return Arbitraries.frequencyOf(Tuple.of(12, step), Tuple.of(1, Arbitraries.just(new Step.Nothing())));
    }

    /** The usual number nine times of ten, else one of the others. */
    private static Arbitrary<Integer> often(int usual, Integer... others) {
        return Arbitraries.frequencyOf(Tuple.of(9, Arbitraries.just(usual)), Tuple.of(1, Arbitraries.of(others)));
    }

    /** Yes, {@code to} times of {@code to + 1}. */
    private static Arbitrary<Boolean> yes(int to) {
        return Arbitraries.frequency(Tuple.of(to, true), Tuple.of(1, false));
    }

    /** The usual one, {@code to} times of {@code to + 1}, else any. */
    private static <T extends Enum<T>> Arbitrary<T> mostly(int to, Class<T> type, T usual) {
        return Arbitraries.frequencyOf(Tuple.of(to, Arbitraries.just(usual)), Tuple.of(1, Arbitraries.of(type)));
    }
}
