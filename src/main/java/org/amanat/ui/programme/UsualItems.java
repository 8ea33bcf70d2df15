package org.amanat.ui.programme;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.Event;
import org.amanat.model.event.ItemId;
import org.amanat.model.event.ItemKind;
import org.amanat.model.event.ProgrammeItem;
import org.amanat.model.texts.Texts;

/** What an item of each kind is usually called and how long it usually takes; and the usual order of a forum. */
final class UsualItems {

    /** A forum of three and a half hours, as offices here hold it. */
    private static final List<Usual> FORUM = List.of(
            new Usual(ItemKind.REGISTRATION, 30),
            new Usual(ItemKind.RECITATION, 5),
            new Usual(ItemKind.WELCOME, 15),
            new Usual(ItemKind.SURVIVOR_STORIES, 40),
            new Usual(ItemKind.MEAL, 15),
            new Usual(ItemKind.PANEL, 60),
            new Usual(ItemKind.DEMANDS, 25),
            new Usual(ItemKind.COMMITMENTS, 15),
            new Usual(ItemKind.THANKS, 5));

    /** The languages in which the program itself knows the usual titles. */
    private static final List<Language> SPOKEN = List.of(Language.ENGLISH, Language.URDU);

    private UsualItems() {}

    /** How long an item of this kind usually takes, in minutes. */
    static int minutes(ItemKind kind) {
        return switch (kind) {
            case SILENCE -> 1;
            case RECITATION, ANTHEM, THANKS -> 5;
            case CANDLE_LIGHTING -> 10;
            case WELCOME, PERFORMANCE, MEAL, COMMITMENTS -> 15;
            case KEYNOTE, QUESTIONS, PRAYER_BREAK -> 20;
            case REGISTRATION, DEMANDS -> 30;
            case SURVIVOR_STORIES, GROUP_WORK -> 40;
            case PANEL -> 60;
        };
    }

    /** The usual title, in those of the event's languages that the program speaks; English if it speaks none. */
    static LocalizedText title(ItemKind kind, Event event) {
        var titles = new TreeMap<Language, String>();
        var languages = event.languages().stream().filter(SPOKEN::contains).toList();
        for (var language : languages.isEmpty() ? List.of(Language.ENGLISH) : languages) {
            titles.put(language, Texts.in(language).get("ui.programme.usual." + Texts.kebab(kind)));
        }
        return new LocalizedText(titles);
    }

    /** A new item of this kind, not yet in any programme. */
    static ProgrammeItem item(ItemKind kind, Event event) {
        return item(new Usual(kind, minutes(kind)), event);
    }

    /** The items of a usual forum, in their order, not yet in any programme. */
    static List<ProgrammeItem> forum(Event event) {
        return FORUM.stream().map(usual -> item(usual, event)).toList();
    }

    private static ProgrammeItem item(Usual usual, Event event) {
        return new ProgrammeItem(
                ItemId.next(),
                event.id(),
                usual.kind(),
                title(usual.kind(), event),
                LocalizedText.empty(),
                usual.minutes(),
                Optional.empty());
    }

    private record Usual(ItemKind kind, int minutes) {}
}
