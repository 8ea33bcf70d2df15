package org.amanat.operations;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.consent.ConsentId;
import org.amanat.model.consent.ConsentTerms;
import org.amanat.model.consent.PlannedStory;
import org.amanat.model.consent.Scope;
import org.amanat.model.consent.ScopeGrant;
import org.amanat.model.consent.Withdrawal;
import org.amanat.model.event.EventId;
import org.amanat.model.event.ItemId;
import org.amanat.model.event.ItemKind;
import org.amanat.model.people.PersonId;
import org.amanat.model.story.Confidential;
import org.amanat.model.story.Story;
import org.amanat.model.story.StoryId;
import org.amanat.model.story.TextKind;
import org.amanat.model.story.Wording;
import org.amanat.model.story.disguise.Decision;
import org.amanat.model.story.disguise.DetailKind;

/**
 * A file with stories that nobody may use, one for each {@link Because} why, beside one that is cleared; all of them
 * planned into an event in each way in which a story can be told there. Every word of the forbidden ones is
 * unmistakable.
 */
public final class ForbiddenStories {

    /** Two weeks after everything was agreed: consent until {@link #ENDS} has ended by itself. */
    public static final Clock LATER = Clock.fixed(Instant.parse("2026-07-15T06:00:00Z"), StoryOffice.CLOCK.getZone());

    /** Stands in every text and note of a forbidden story, and nowhere else. */
    public static final List<String> WORDS = List.of("qanaree", "بلبل");

    /** How the office calls them: shown to the office, on no paper and in no file. */
    public static final List<String> NAMES = Stream.of(Because.values())
            .flatMap(because -> Stream.of(because.name, because.urduName))
            .toList();

    /** Stands in the text of the story that may be used. */
    public static final String CLEARED = "کاغذات";

    private static final List<Scope> WAYS_TO_TELL =
            List.of(Scope.TOLD_IN_PERSON, Scope.READ_ALOUD, Scope.PRINTED_HANDOUT);

    private static final LocalDate ENDS = LocalDate.of(2026, 7, 10);

    private final Map<Because, StoryId> stories = new EnumMap<>(Because.class);
    private final StoryOffice office;
    private final StoryId cleared;
    private final PersonId helper;
    private final EventId past;

    /** Why nobody may use it. */
    public enum Because {
        NEVER_ASKED("Zamburak", "زنبورک"),
        NOT_ANSWERED("Qilqila", "قلقلہ"),
        REFUSED("Hudhud", "ہدہد"),
        NOT_READ_BACK("Mirrikh", "مریخ"),
        EDITED_AFTER_RELEASE("Otarid", "عطارد"),
        ENDED("Surayya", "ثریا"),
        FOUND_INVALID("Kahkashan", "کہکشاں"),
        WITHDRAWN("Chakori", "چکوری"),
        REFUSED_WHEN_ASKED_AGAIN("Jugnu", "جگنو");

        private final String name;
        private final String urduName;

        Because(String name, String urduName) {
            this.name = name;
            this.urduName = urduName;
        }

        /** Whether its narrator waits to hear the text, and may. */
        public boolean mayBeReadBack() {
            return this == NOT_READ_BACK || this == EDITED_AFTER_RELEASE;
        }
    }

    private ForbiddenStories(Path folder) {
        office = new StoryOffice(folder);
        cleared = office.cleared("Noor", "نور");
        helper = office.open.people().add(LocalizedText.of("Zahida", "زاہدہ"));
        office.open.guests().invite(office.event, List.of(helper));
        for (var because : Because.values()) {
            stories.put(because, told(because));
            bringTo(because, id(because));
        }
        past = office.open
                .events()
                .add(LocalizedText.of("March", "ریلی"), ENDS, LocalTime.of(10, 0), LocalTime.of(12, 0));
        planned(office.event);
        planned(past);
    }

    /** Makes the file in a folder, and locks it. */
    public static ForbiddenStories in(Path folder) {
        var forbidden = new ForbiddenStories(folder);
        forbidden.office.close();
        return forbidden;
    }

    public Path file() {
        return office.file;
    }

    public EventId event() {
        return office.event;
    }

    /** An event that was before {@link #LATER}, with the same stories. */
    public EventId past() {
        return past;
    }

    public StoryId id(Because because) {
        return Optional.ofNullable(stories.get(because)).orElseThrow();
    }

    /** The one that may be used. */
    public StoryId cleared() {
        return cleared;
    }

    private StoryId told(Because because) {
        var id = office.told(because.name, because.urduName);
        office.open.stories().edit(unmistakable(office.open.stories().get(id), because));
        write(id, TextKind.EDITED, Language.URDU, because.name());
        write(id, TextKind.TRANSLATION, Language.ENGLISH, because.name());
        office.open.storyTyping().keep(id, Language.URDU, word("TypedTitle"), word("TypedBody"));
        office.open
                .disguise()
                .decide(
                        id,
                        Language.URDU,
                        new Decision(DetailKind.PLACE, word("Kept"), Decision.Outcome.KEPT, word("Why"), 1));
        return id;
    }

    private void write(StoryId id, TextKind kind, Language language, String version) {
        office.open
                .stories()
                .write(id, language, kind, Wording.of(word("Title" + version), word("Body" + version) + "۔"));
    }

    private void bringTo(Because because, StoryId story) {
        switch (because) {
            case NEVER_ASKED -> {}
            case NOT_ANSWERED -> asked(story, Optional.empty());
            case REFUSED -> office.open.consents().refuse(asked(story, Optional.empty()));
            case NOT_READ_BACK -> given(story, Optional.empty());
            case EDITED_AFTER_RELEASE -> {
                given(story, Optional.empty());
                released(story);
                write(story, TextKind.EDITED, Language.URDU, "Again");
            }
            case ENDED -> {
                given(story, Optional.of(ENDS));
                released(story);
            }
            case FOUND_INVALID -> {
                var consent = given(story, Optional.empty());
                released(story);
                office.open.withdrawals().invalidate(consent, "a lead", new Confidential<>(word("Reason")));
            }
            case WITHDRAWN -> {
                given(story, Optional.empty());
                released(story);
                office.open
                        .withdrawals()
                        .withdraw(
                                story,
                                EnumSet.allOf(Scope.class),
                                Withdrawal.Channel.IN_PERSON,
                                new Confidential<>(word("Reason")),
                                StoryOffice.TODAY,
                                "a lead");
            }
            case REFUSED_WHEN_ASKED_AGAIN -> {
                given(story, Optional.empty());
                released(story);
                office.open.consents().refuse(office.open.consents().request(story));
            }
        }
    }

    private ConsentId asked(StoryId story, Optional<LocalDate> until) {
        var id = office.open.consents().request(story);
        var terms = office.terms();
        var grants = terms.grants().stream().map(grant -> until(grant, until)).toList();
        office.open
                .consents()
                .edit(id, new ConsentTerms(terms.explanation(), terms.giver(), terms.signature(), grants));
        return id;
    }

    private ConsentId given(StoryId story, Optional<LocalDate> until) {
        var id = asked(story, until);
        office.open.consents().give(id);
        return id;
    }

    /** Both languages, as they stand. */
    private void released(StoryId story) {
        for (var language : List.of(Language.URDU, Language.ENGLISH)) {
            var text = office.open.stories().get(story).current(language).orElseThrow();
            office.open
                    .consents()
                    .release(story, language, text.hash(), "a caseworker", Optional.empty(), StoryOffice.signature());
        }
    }

    private void planned(EventId event) {
        ItemId item = office.open
                .programme()
                .add(event, ItemKind.SURVIVOR_STORIES, LocalizedText.of("Told today", "آج کی باتیں"), 30, 0);
        var all = new ArrayList<>(stories.values());
        all.add(cleared);
        office.open
                .storyPlans()
                .put(
                        item,
                        all.stream()
                                .flatMap(story ->
                                        WAYS_TO_TELL.stream().map(scope -> new PlannedStory(item, story, scope)))
                                .toList());
    }

    private static ScopeGrant until(ScopeGrant grant, Optional<LocalDate> until) {
        return new ScopeGrant(
                grant.scope(),
                grant.answer(),
                until,
                grant.naming(),
                grant.shownName(),
                grant.extent(),
                grant.thisEventOnly(),
                grant.audience(),
                grant.event());
    }

    private Story unmistakable(Story story, Because because) {
        return new Story(
                story.id(),
                story.pseudonym(),
                story.toldIn(),
                story.toldOn(),
                word("WrittenBy"),
                story.originals(),
                story.texts(),
                story.themes(),
                story.route(),
                LocalizedText.of(word("Note" + because), word("Note" + because)),
                Optional.of(helper),
                story.safety());
    }

    private static String word(String field) {
        return WORDS.getFirst() + field + " " + WORDS.getLast() + field;
    }
}
