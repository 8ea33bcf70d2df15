package org.amanat.print.design;

import java.util.ArrayList;
import java.util.List;
import org.amanat.model.consent.ClearedStory;
import org.amanat.model.consent.Scope;
import org.amanat.model.consent.ShownName;
import org.amanat.model.event.ProgrammeItem;
import org.amanat.model.people.Person;
import org.amanat.model.texts.Texts;
import org.amanat.press.block.Block;
import org.amanat.press.block.Emphasis;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Words;

/** The stories of an item in a line each, with what was agreed to and nothing else. */
final class StoryLines {

    private final ToldStories stories;
    private final PersonWords persons;
    private final Wording wording;

    StoryLines(ToldStories stories, PersonWords persons, Wording wording) {
        this.stories = stories;
        this.persons = persons;
        this.wording = wording;
    }

    /** For everybody: titles, and names as they may stand in a programme, in the language of the page. */
    List<Block> inProgramme(ProgrammeItem item) {
        return stories.in(item.id(), Scope.LISTED_IN_PROGRAMME).stream()
                .filter(story -> story.language().equals(wording.language()))
                .map(story -> wording.joined(wording.comma(), List.of(title(story), name(story))))
                .filter(words -> !words.isBlank())
                .<Block>map(words -> Paragraph.of(Voice.DETAIL, words))
                .toList();
    }

    /** For those who run the event: who tells or is read, and who stands by. No word of a story. */
    List<Block> onRunSheet(ProgrammeItem item, boolean withPhones) {
        var lines = new ArrayList<Block>();
        for (var scope : List.of(Scope.TOLD_IN_PERSON, Scope.READ_ALOUD)) {
            for (var story : stories.in(item.id(), scope)) {
                lines.add(Paragraph.of(Voice.DETAIL, told(story, withPhones)));
            }
        }
        return lines;
    }

    private Words told(ClearedStory story, boolean withPhones) {
        var how = Words.none(wording.tongue())
                .strong(wording.text(
                        story.scope() == Scope.TOLD_IN_PERSON
                                ? "print.run-sheet.tells"
                                : "print.run-sheet.story-is-read"));
        var line = wording.joined(" ", List.of(how, name(story)));
        return stories.beside(story)
                .map(person -> wording.joined(
                        wording.semicolon(),
                        List.of(line, wording.phrase("print.run-sheet.beside", known(person, withPhones)))))
                .orElse(line);
    }

    private Words known(Person person, boolean withPhones) {
        var name = persons.name(person, Emphasis.PLAIN);
        return withPhones && !person.phone().isEmpty()
                ? wording.joined(wording.comma(), List.of(name, wording.number(person.phone())))
                : name;
    }

    private Words title(ClearedStory story) {
        return story.title().isEmpty()
                ? Words.none(wording.tongue())
                : Words.none(wording.tongue()).italic(story.title());
    }

    private Words name(ClearedStory story) {
        return switch (story.name()) {
            case ShownName.NotShown _ -> Words.none(wording.tongue());
            case ShownName shown -> wording.plain(shown.in(Texts.in(wording.language())));
        };
    }
}
