package org.amanat.model.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.amanat.model.Language;
import org.amanat.model.texts.Texts;

/** The gate and the oracle say the same of every use, after every step of random histories: a million decisions. */
final class GateOracleProperties {

    private static final int HISTORIES = 400;
    private static final int DECISIONS = 1_000_000;
    private static final Texts TEXTS = Texts.in(Language.ENGLISH);
    private static final AtomicInteger ASKED = new AtomicInteger();
    private static final AtomicInteger CLEARED = new AtomicInteger();
    private static final Set<Reason> GIVEN = EnumSet.noneOf(Reason.class);
    private static final Set<Scope> CLEARED_SCOPES = EnumSet.noneOf(Scope.class);

    @Provide
    Arbitrary<List<Step>> histories() {
        return Histories.all();
    }

    @Property(tries = HISTORIES, edgeCases = EdgeCasesMode.NONE)
    void theGateSaysWhatTheOracleSays(@ForAll("histories") List<Step> history) {
        var world = new World();
        var account = new Account();
        for (int i = 0; i < history.size(); i++) {
            world.live(history.get(i));
            account.live(history.get(i));
            if (i >= history.size() - Histories.LENGTH) {
                compareAllUses(world, new Oracle(account));
            }
        }
    }

    private static void compareAllUses(World world, Oracle oracle) {
        var facts = world.facts();
        for (var scope : Scope.values()) {
            for (int event = -1; event < World.EVENTS.size(); event++) {
                for (var audience : Audience.values()) {
                    for (boolean urdu : new boolean[] {true, false}) {
                        var use = new Use(scope, urdu ? Language.URDU : Language.ENGLISH, world.occasion(event));
                        var verdict = Gate.ask(facts, use, world.today(), audience);
                        count(verdict, scope);
                        var expected = oracle.may(scope, urdu, event, audience);
                        if (!shown(verdict).equals(expected)) {
                            assertThat(verdict + ": " + shown(verdict))
                                    .as("%s in %s at event %d before %s", scope, use.language(), event, audience)
                                    .isEqualTo(expected.toString());
                        }
                    }
                }
            }
        }
    }

    private static Optional<String> shown(Verdict<ClearedStory> verdict) {
        return switch (verdict) {
            case Verdict.Refused<ClearedStory> _ -> Optional.empty();
            case Verdict.Cleared<ClearedStory>(var story) ->
                Optional.of(story.name().in(TEXTS) + "|" + story.title() + "|" + String.join("\n", story.paragraphs()));
        };
    }

    private static void count(Verdict<ClearedStory> verdict, Scope scope) {
        ASKED.incrementAndGet();
        switch (verdict) {
            case Verdict.Cleared<ClearedStory> _ -> {
                CLEARED.incrementAndGet();
                CLEARED_SCOPES.add(scope);
            }
            case Verdict.Refused<ClearedStory>(var refusals) -> {
                if (refusals.isEmpty()) {
                    fail("refused without a reason");
                }
                refusals.forEach(refusal -> GIVEN.add(refusal.reason()));
            }
        }
    }

    /** That the histories are worth the name: enough of them, much cleared, every reason met. */
    @AfterContainer
    static void theHistoriesMetEverything() {
        assertThat(ASKED.get()).isGreaterThanOrEqualTo(DECISIONS);
        assertThat(CLEARED.get()).isGreaterThan(DECISIONS / 50);
        assertThat(CLEARED_SCOPES)
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(Scope.OTHER_EVENTS)));
        assertThat(GIVEN).containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(Reason.STORY_MISSING)));
    }
}
