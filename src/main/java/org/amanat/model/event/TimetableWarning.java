package org.amanat.model.event;

import org.amanat.model.people.Person;
import org.amanat.model.texts.Texts;

/** Something in a programme that a planner should look at. Nothing is forbidden: the programme prints all the same. */
public sealed interface TimetableWarning {

    /** The item where it is shown. */
    ProgrammeItem item();

    /** The item is pinned to a time before the event starts. */
    record BeforeStart(ProgrammeItem item, int minutes) implements TimetableWarning {}

    /** The item is pinned to a time at which the one before it still goes on. */
    record Overlap(ProgrammeItem item, ProgrammeItem earlier, int minutes) implements TimetableWarning {}

    /**
     * The hall is booked for less time than the programme takes.
     *
     * @param item the first that does not end in time
     * @param minutes by which the whole programme is too long
     */
    record OverHallTime(ProgrammeItem item, int minutes) implements TimetableWarning {}

    /** The person is expected in both items while both go on. */
    record PersonTwiceAtOnce(ProgrammeItem item, ProgrammeItem earlier, Person person) implements TimetableWarning {}

    /**
     * Nobody leads the panel for certain.
     *
     * @param asked whether somebody is down for it who has not confirmed yet
     */
    record PanelWithoutModerator(ProgrammeItem item, boolean asked) implements TimetableWarning {}

    /**
     * Nobody is there for certain for the narrators and those whom the stories touch.
     *
     * @param asked whether somebody is down for it who has not confirmed yet
     */
    record StoriesWithoutSupportPerson(ProgrammeItem item, boolean asked) implements TimetableWarning {}

    /** One plain sentence, naming items and the person in the language of the texts. */
    default String sentence(Texts texts) {
        return switch (this) {
            case BeforeStart(var item, var minutes) ->
                texts.get("model.timetable-warning.before-start", title(item, texts), minutes);
            case Overlap(var item, var earlier, var minutes) ->
                texts.get("model.timetable-warning.overlap", title(item, texts), title(earlier, texts), minutes);
            case OverHallTime(var item, var minutes) ->
                texts.get("model.timetable-warning.over-hall-time", title(item, texts), minutes);
            case PersonTwiceAtOnce(var item, var earlier, var person) ->
                texts.get(
                        "model.timetable-warning.person-twice-at-once",
                        person.name().best(texts.language()),
                        title(item, texts),
                        title(earlier, texts));
            case PanelWithoutModerator(var item, var asked) ->
                texts.get(
                        asked
                                ? "model.timetable-warning.moderator-not-confirmed"
                                : "model.timetable-warning.panel-without-moderator",
                        title(item, texts));
            case StoriesWithoutSupportPerson(var item, var asked) ->
                texts.get(
                        asked
                                ? "model.timetable-warning.support-person-not-confirmed"
                                : "model.timetable-warning.stories-without-support-person",
                        title(item, texts));
        };
    }

    /** The title, or the kind of an item that has no title yet. */
    private static String title(ProgrammeItem item, Texts texts) {
        return item.title().isEmpty() ? texts.name(item.kind()) : item.title().best(texts.language());
    }
}
