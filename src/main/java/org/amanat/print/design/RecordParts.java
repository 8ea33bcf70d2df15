package org.amanat.print.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.Person;
import org.amanat.model.proceedings.NoteKind;
import org.amanat.model.proceedings.NoteLine;
import org.amanat.model.proceedings.PressMention;
import org.amanat.model.proceedings.PrintablePhotograph;
import org.amanat.model.proceedings.Statement;
import org.amanat.press.block.Align;
import org.amanat.press.block.Block;
import org.amanat.press.block.Emphasis;
import org.amanat.press.block.Figure;
import org.amanat.press.block.Heading;
import org.amanat.press.block.ItemList;
import org.amanat.press.block.KeepTogether;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Picture;
import org.amanat.press.block.SideBySide;
import org.amanat.press.block.SideBySide.Side;
import org.amanat.press.block.Space;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Width;
import org.amanat.press.block.Words;

/** Statements, group work, photographs and press, as blocks in one language. */
public final class RecordParts {

    private static final float GAP = 12;
    private static final float HIGHEST_PICTURE = 170;

    private final Wording wording;
    private final DocumentStyle style;

    public RecordParts(Wording wording, DocumentStyle style) {
        this.wording = wording;
        this.style = style;
    }

    /** What somebody said, under a heading of the third level: in short, and in own words where they are allowed. */
    public List<Block> statement(Statement statement, Person speaker, PersonWords persons) {
        var blocks = new ArrayList<Block>();
        blocks.add(Heading.of(3, persons.name(speaker, Emphasis.PLAIN)));
        var office = persons.office(speaker);
        if (!office.isBlank()) {
            blocks.add(Paragraph.of(Voice.DETAIL, office).keptWithNext());
        }
        if (!statement.summary().isEmpty()) {
            blocks.add(Paragraph.of(Voice.BODY, wording.prose(statement.summary())));
        }
        statement
                .printableQuotation()
                .ifPresent(words ->
                        blocks.add(Paragraph.of(Voice.LEAD, wording.phrase("print.quotation", wording.prose(words)))));
        blocks.add(new Space(style.length(6)));
        return List.of(new KeepTogether(blocks));
    }

    /** What working groups found, a list for each group; minutes are for the office and not printed. */
    public List<Block> groupWork(List<NoteLine> notes) {
        var groups = new LinkedHashMap<String, List<Words>>();
        notes.stream()
                .filter(note -> note.kind() == NoteKind.GROUP_WORK)
                .forEach(note -> groups.computeIfAbsent(note.group(), _ -> new ArrayList<>())
                        .add(wording.line(note.wording())));
        var blocks = new ArrayList<Block>();
        groups.forEach((group, lines) -> {
            if (!group.isEmpty()) {
                blocks.add(Heading.of(3, group(group)));
            }
            blocks.add(ItemList.bullets(wording.tongue(), lines));
        });
        return blocks;
    }

    /** Group 2, or the name that a group gave itself. */
    private Words group(String called) {
        return called.codePoints().allMatch(Character::isDigit)
                ? wording.words("print.group", called)
                : wording.plain(called);
    }

    /** Two beside each other, each with its caption. */
    public List<Block> photographs(List<PrintablePhotograph> photographs) {
        float content =
                style.page().width() - style.margins().left() - style.margins().right();
        float width = (content - GAP) / 2;
        var blocks = new ArrayList<Block>();
        for (int at = 0; at < photographs.size(); at += 2) {
            var sides = new ArrayList<Side>();
            sides.add(side(photographs.get(at), width));
            sides.add(
                    at + 1 < photographs.size()
                            ? side(photographs.get(at + 1), width)
                            : new Side(new Width.Share(1), List.of()));
            blocks.add(new SideBySide(wording.tongue(), sides, GAP));
            blocks.add(new Space(style.length(8)));
        }
        return blocks;
    }

    private Side side(PrintablePhotograph photograph, float width) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Figure(
                new Picture(photograph.picture().bytes()),
                wording.line(photograph.alternative()),
                width,
                style.length(HIGHEST_PICTURE),
                Align.START));
        var taken = photograph.takenBy().isEmpty()
                ? Words.none(wording.tongue())
                : wording.words("print.photograph.by", photograph.takenBy());
        var caption = wording.joined(" ", List.of(wording.line(photograph.caption()), taken));
        if (!caption.isBlank()) {
            blocks.add(Paragraph.of(Voice.NOTE, caption));
        }
        return new Side(new Width.Share(1), blocks);
    }

    /** Who wrote what about the event. */
    public Block press(List<PressMention> mentions) {
        return ItemList.bullets(
                wording.tongue(), mentions.stream().map(this::mention).toList());
    }

    private Words mention(PressMention mention) {
        var date = mention.publishedOn()
                .map(day -> wording.plain(wording.date(day)))
                .orElse(Words.none(wording.tongue()));
        var outlet = Words.none(wording.tongue()).strong(mention.outlet());
        return wording.joined(
                wording.comma(),
                List.of(outlet, wording.line(mention.headline()), date, wording.plain(mention.reference())));
    }

    /** Names of organisations as a list. */
    public Block organisations(List<Organisation> organisations) {
        return ItemList.bullets(
                wording.tongue(),
                organisations.stream()
                        .map(organisation -> wording.line(organisation.name()))
                        .toList());
    }
}
