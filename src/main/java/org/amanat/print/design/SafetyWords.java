package org.amanat.print.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amanat.model.document.DocumentOrder.SafetyCard;
import org.amanat.model.document.SafetyCardPart;
import org.amanat.model.event.Appearance;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.Timetable;
import org.amanat.model.people.Person;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.press.block.Block;
import org.amanat.press.block.Emphasis;
import org.amanat.press.block.Fill;
import org.amanat.press.block.Heading;
import org.amanat.press.block.ItemList;
import org.amanat.press.block.KeepTogether;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Rule;
import org.amanat.press.block.SignatureLine;
import org.amanat.press.block.Space;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Words;

/** The words of a safety card in one language. */
public final class SafetyWords {

    private static final float ROOM_FOR_A_NAME = 20;

    private final EventPlan plan;
    private final Timetable timetable;
    private final ToldStories stories;
    private final WorkspaceSettings settings;
    private final Wording wording;
    private final DocumentStyle style;

    public SafetyWords(
            EventPlan plan,
            Timetable timetable,
            ToldStories stories,
            WorkspaceSettings settings,
            Wording wording,
            DocumentStyle style) {
        this.plan = plan;
        this.timetable = timetable;
        this.stories = stories;
        this.settings = settings;
        this.wording = wording;
        this.style = style;
    }

    /** @param holder whose card it is; without one there is a line to write the name on */
    public List<Block> card(Optional<Person> holder, SafetyCard order) {
        var calling = new Calling(plan, settings, wording);
        var support = calling.supportPersons(stories);
        var blocks = new ArrayList<Block>();
        blocks.add(Heading.of(1, wording.words("print.safety.title"), Voice.TITLE));
        blocks.add(Paragraph.of(
                Voice.LABEL, wording.plain(wording.longDate(plan.event().date()))));
        blocks.add(Rule.accent(wording.tongue()));
        blocks.add(name(holder));
        blocks.add(new Space(style.length(holder.isPresent() ? 2 : 12)));
        blocks.add(ItemList.numbers(wording.tongue(), rights()));
        blocks.add(Fill.all());
        blocks.addAll(new FactsTable(wording, style)
                .line("print.safety.heard", times(holder, order))
                .line("print.safety.beside", support.isEmpty() ? line() : lines(support))
                .line("print.safety.room", line())
                .line(
                        "print.safety.call",
                        withNames(order) ? calling.lead(order.lead()) : calling.discreetLead(order.lead()))
                .line("print.safety.numbers", numbers(order))
                .blocks());
        if (withNames(order)) {
            blocks.add(new Space(style.length(8)));
            var head = Words.none(wording.tongue()).strong(wording.text("print.helplines"));
            blocks.add(KeepTogether.of(
                    Paragraph.of(Voice.CELL, head), HelplineList.numbers(settings.helplines(), List.of(wording))));
        }
        return blocks;
    }

    private boolean withNames(SafetyCard order) {
        return order.parts().containsAll(List.of(SafetyCardPart.HELPLINES, SafetyCardPart.HELPLINE_NAMES))
                && !settings.helplines().isEmpty();
    }

    /** The numbers alone: what a helpline is called would tell whoever finds the card what was spoken about. */
    private Words numbers(SafetyCard order) {
        if (!order.parts().contains(SafetyCardPart.HELPLINES) || withNames(order)) {
            return Words.none(wording.tongue());
        }
        return wording.joined(
                wording.comma(),
                settings.helplines().stream()
                        .map(line -> wording.number(line.phone()))
                        .toList());
    }

    private Block name(Optional<Person> holder) {
        return holder.<Block>map(person -> Paragraph.of(
                        Voice.LEAD,
                        wording.phrase(
                                "print.safety.for", new PersonWords(plan, wording).name(person, Emphasis.PLAIN))))
                .orElseGet(
                        () -> new SignatureLine(wording.words("print.safety.name"), 0, style.length(ROOM_FOR_A_NAME)));
    }

    private List<Words> rights() {
        return Stream.of("decide", "stop", "silence", "pictures", "later")
                .map(right -> wording.joined(
                        " ",
                        List.of(
                                Words.none(wording.tongue()).strong(wording.text("print.safety." + right)),
                                wording.words("print.safety." + right + ".more"))))
                .toList();
    }

    /** When somebody is heard, and not in what: the card may be found by anybody. */
    private Words times(Optional<Person> holder, SafetyCard order) {
        if (holder.isEmpty() || !order.parts().contains(SafetyCardPart.TIMES)) {
            return Words.none(wording.tongue());
        }
        var times = plan.appearances().stream()
                .filter(appearance -> appearance.person().equals(holder.get().id()))
                .filter(appearance -> appearance.invitation().mayCome())
                .map(Appearance::item)
                .distinct()
                .flatMap(item -> timetable.entryOf(item).stream())
                .map(entry -> Masthead.hours(entry, wording))
                .toList();
        return wording.joined(wording.comma(), times);
    }

    private List<Block> line() {
        return List.of(new Space(style.length(10)), Rule.hairline());
    }

    private static List<Block> lines(List<Words> persons) {
        return persons.stream()
                .<Block>map(words -> Paragraph.of(Voice.CELL, words))
                .toList();
    }
}
