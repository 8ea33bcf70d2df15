package org.amanat.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.amanat.model.Language;
import org.amanat.model.LocalizedText;
import org.amanat.model.attendance.EventNeeds;
import org.amanat.model.attendance.EventNeeds.Wish;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.NeedsPart;
import org.amanat.model.document.PrintNotice;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.ItemKind;
import org.amanat.model.problem.ProblemCode;
import org.amanat.model.problem.ProblemException;
import org.amanat.model.texts.Sounds;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.press.block.Block;
import org.amanat.press.block.Fill;
import org.amanat.press.block.Heading;
import org.amanat.press.block.Manuscript;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Rule;
import org.amanat.press.block.Section;
import org.amanat.press.block.Space;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Words;
import org.amanat.print.design.CountTable;
import org.amanat.print.design.FactsTable;
import org.amanat.print.design.HostContact;
import org.amanat.print.design.Masthead;
import org.amanat.print.design.Wording;

/**
 * What the kitchen and the hall have to prepare, on a page in each language: how many eat what, how many need what.
 * Nobody is named, and words that may say whose they are stay in the office.
 */
public final class FoodAndAccessDocument {

    private final EventPaper paper;
    private final EventNeeds needs;
    private final Set<NeedsPart> parts;

    private FoodAndAccessDocument(EventPaper paper, EventNeeds needs, Set<NeedsPart> parts) {
        this.paper = paper;
        this.needs = needs;
        this.parts = parts;
    }

    /** @throws ProblemException if nobody is expected */
    public static Draft of(
            EventPlan plan, EventNeeds needs, WorkspaceSettings settings, Set<NeedsPart> parts, PrintOptions options) {
        if (needs.heads().all() == 0) {
            throw new ProblemException(ProblemCode.NOBODY_TO_PRINT);
        }
        var paper = EventPaper.of(plan, settings, options.flat());
        var manuscript = Fitting.preferably(
                paper.wordings().size(),
                Fitting.scales(options),
                scale -> new FoodAndAccessDocument(paper.scaled((float) scale), needs, parts).manuscript());
        return paper.draft(manuscript, new FoodAndAccessDocument(paper, needs, parts).notices());
    }

    private List<PrintNotice> notices() {
        int unsaid = (int) Stream.concat(wishes(NeedsPart.FOOD, needs.food()), wishes(NeedsPart.ACCESS, needs.access()))
                .filter(Wish::telltale)
                .count();
        return unsaid == 0 ? List.of() : List.of(new PrintNotice.WordsLeftOut(unsaid));
    }

    private Stream<Wish> wishes(NeedsPart part, List<Wish> all) {
        return parts.contains(part) ? all.stream() : Stream.empty();
    }

    private Manuscript manuscript() {
        return paper.manuscript(
                DocumentKind.FOOD_AND_ACCESS,
                paper.wordings().stream().map(this::section).toList());
    }

    private Section section(Wording wording) {
        var blocks = new ArrayList<Block>(paper.masthead(wording.words("print.needs"), wording));
        blocks.addAll(facts(wording));
        if (parts.contains(NeedsPart.FOOD)) {
            blocks.addAll(food(wording));
        }
        if (parts.contains(NeedsPart.ACCESS)) {
            blocks.addAll(access(wording));
        }
        if (parts.contains(NeedsPart.HELPERS)) {
            blocks.addAll(helpers(wording));
        }
        blocks.add(new Space(paper.style().length(10)));
        blocks.add(Paragraph.of(Voice.NOTE, wording.words("print.needs.note")));
        blocks.add(Fill.all());
        blocks.addAll(HostContact.inShort(paper.settings(), wording));
        return paper.section(wording, blocks);
    }

    private List<Block> facts(Wording wording) {
        var heads = needs.heads();
        var expected = wording.words("print.needs.expected.sure", heads.all(), heads.confirmed());
        var hours = new ArrayList<>(List.of(Paragraph.of(Voice.CELL, Masthead.hours(paper.timetable(), wording))));
        paper.timetable().entries().stream()
                .filter(entry -> entry.item().kind() == ItemKind.MEAL)
                .map(entry -> wording.joined(
                        wording.divider(), List.of(Masthead.hours(entry, wording), wording.title(entry.item()))))
                .forEach(meal -> hours.add(Paragraph.of(Voice.CELL, meal)));
        return new FactsTable(wording, paper.style())
                .line("print.needs.expected", expected)
                .line("print.when", hours)
                .line("print.where", Masthead.place(paper.plan(), wording))
                .blocks();
    }

    private List<Block> food(Wording wording) {
        var table = new CountTable(wording, paper.style());
        wishes(table, needs.food(), wording);
        return under(
                "print.needs.food",
                wording,
                table.line("print.needs.food.nothing", needs.withoutFood())
                        .line("print.needs.unasked", needs.heads().unnamed())
                        .sum("print.needs.all", needs.heads().all()));
    }

    private List<Block> access(Wording wording) {
        if (needs.access().isEmpty()) {
            return List.of(
                    heading("print.needs.access", wording),
                    Paragraph.of(Voice.BODY, wording.words("print.needs.access.nothing")));
        }
        var table = new CountTable(wording, paper.style());
        wishes(table, needs.access(), wording);
        return under(
                "print.needs.access",
                wording,
                table.line("print.needs.unasked", needs.heads().unnamed()));
    }

    private List<Block> helpers(Wording wording) {
        var heads = needs.heads();
        var spoken = paper.plan().event().languages().stream().map(language -> name(language, wording));
        var strangers = needs.strangers().entrySet().stream()
                .map(entry -> wording.words("print.needs.of", wording.name(entry.getKey()), entry.getValue()));
        var facts = new FactsTable(wording, paper.style())
                .line(
                        "print.needs.interpreters",
                        wording.phrase(
                                "print.needs.spoken",
                                wording.plain(Integer.toString(heads.interpreters())),
                                wording.listed(spoken.toList())))
                .line("print.needs.strangers", wording.joined(wording.comma(), strangers.toList()))
                .line("print.needs.support", wording.plain(Integer.toString(heads.supportPersons())))
                .line("print.safety.room", List.of(new Space(paper.style().length(10)), Rule.hairline()));
        return Stream.concat(Stream.of(heading("print.needs.helpers", wording)), facts.blocks().stream())
                .toList();
    }

    private static Words name(Language language, Wording wording) {
        return wording.plain(wording.name(language));
    }

    private List<Block> under(String key, Wording wording, CountTable table) {
        return List.of(heading(key, wording), table.block());
    }

    private static Block heading(String key, Wording wording) {
        return Heading.of(2, wording.words(key));
    }

    private static void wishes(CountTable table, List<Wish> wishes, Wording wording) {
        wishes.stream().filter(wish -> !wish.telltale()).forEach(wish -> table.line(said(wish, wording), wish.times()));
        table.line(
                "print.needs.ask",
                wishes.stream().filter(Wish::telltale).mapToInt(Wish::times).sum());
    }

    /** As it was written, in the language in whose letters it is. */
    private static Words said(Wish wish, Wording wording) {
        var language = Sounds.isArabic(wish.written()) ? Language.URDU : Language.ENGLISH;
        return wording.line(LocalizedText.of(language, wish.written()));
    }
}
