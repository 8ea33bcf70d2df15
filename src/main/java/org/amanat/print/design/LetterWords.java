package org.amanat.print.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amanat.model.attendance.GuestPart;
import org.amanat.model.document.PersonalOrder.InvitationLetters;
import org.amanat.model.event.Appearance;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.ItemKind;
import org.amanat.model.event.Observance;
import org.amanat.model.event.Observances;
import org.amanat.model.event.Timetable;
import org.amanat.model.people.Person;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.press.block.Block;
import org.amanat.press.block.Cell;
import org.amanat.press.block.Column;
import org.amanat.press.block.Emphasis;
import org.amanat.press.block.Fill;
import org.amanat.press.block.Heading;
import org.amanat.press.block.KeepTogether;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Row;
import org.amanat.press.block.SignatureLine;
import org.amanat.press.block.Space;
import org.amanat.press.block.Table;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Words;
import org.amanat.print.design.Invitation.ToCome;
import org.amanat.print.design.Invitation.ToSpeak;

/** A letter of invitation in one language. */
public final class LetterWords {

    private static final float SIGNATURE = 190;

    private final EventPlan plan;
    private final Timetable timetable;
    private final WorkspaceSettings settings;
    private final Wording wording;
    private final DocumentStyle style;

    public LetterWords(
            EventPlan plan, Timetable timetable, WorkspaceSettings settings, Wording wording, DocumentStyle style) {
        this.plan = plan;
        this.timetable = timetable;
        this.settings = settings;
        this.wording = wording;
        this.style = style;
    }

    /** One letter, to be one page if that can be. */
    public List<Block> letter(Invitation invitation, InvitationLetters order) {
        var blocks = new ArrayList<Block>(Letterhead.line(settings, wording, style));
        blocks.add(date(order));
        blocks.add(new Space(style.length(10)));
        blocks.addAll(address(invitation));
        blocks.add(new Space(style.length(14)));
        blocks.add(Heading.of(1, wording.phrase("print.letter.subject", title()), Voice.SECTION));
        blocks.add(Paragraph.of(Voice.BODY, greeting(invitation.person())));
        blocks.add(Paragraph.body(asking(invitation)));
        observance().ifPresent(day -> blocks.add(Paragraph.body(wording.phrase("print.letter.observance", day))));
        switch (invitation) {
            case ToSpeak speaker -> {
                blocks.add(Paragraph.body(wording.words("print.letter.role")).keptWithNext());
                blocks.add(parts(speaker.appearances()));
            }
            case ToCome guest -> company(guest).ifPresent(words -> blocks.add(Paragraph.body(words)));
        }
        blocks.add(Paragraph.body(reply(order)));
        blocks.add(new KeepTogether(close()));
        blocks.add(Fill.all());
        blocks.addAll(HostContact.of(settings, wording));
        return blocks;
    }

    private Block date(InvitationLetters order) {
        return order.dated()
                .<Block>map(day -> Paragraph.of(Voice.BODY, wording.plain(wording.longDate(day))))
                .orElseGet(() ->
                        new SignatureLine(wording.words("print.letter.date"), style.length(120), style.length(16)));
    }

    private List<Block> address(Invitation invitation) {
        var persons = new PersonWords(plan, wording);
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(Voice.ITEM, persons.name(invitation.person(), Emphasis.PLAIN)));
        var office = persons.office(invitation.person(), invitation.organisation());
        if (!office.isBlank()) {
            blocks.add(Paragraph.of(Voice.CELL, office));
        }
        return blocks;
    }

    private Words title() {
        var title = wording.line(plan.event().title());
        return title.isBlank() ? wording.words("print.letter.event") : title;
    }

    private Words greeting(Person person) {
        return wording.phrase("print.letter.greeting", new PersonWords(plan, wording).name(person, Emphasis.PLAIN));
    }

    private Words asking(Invitation invitation) {
        var host = wording.line(settings.name());
        var day = wording.plain(wording.longDate(plan.event().date()));
        var hours = Masthead.hours(timetable, wording);
        var place = Masthead.place(plan, wording);
        boolean asGuest = invitation instanceof ToCome guest && guest.part() == GuestPart.GUEST;
        var asked = host.isBlank()
                ? wording.phrase(asGuest ? "print.letter.asking-guest" : "print.letter.asking", title(), day, hours)
                : wording.phrase(
                        asGuest ? "print.letter.asking-guest-host" : "print.letter.asking-host",
                        host,
                        title(),
                        day,
                        hours);
        return place.isBlank()
                ? asked
                : wording.joined(" ", List.of(asked, wording.phrase("print.letter.place", place)));
    }

    /** What a guest comes for, if it is more than to be there, and with whom; nothing for a guest who comes alone. */
    private Optional<Words> company(ToCome guest) {
        var sentences = new ArrayList<Words>();
        if (guest.part() != GuestPart.GUEST) {
            sentences.add(wording.phrase("print.letter.comes-as", wording.plain(wording.name(guest.part()))));
        }
        if (guest.seats() > 1) {
            sentences.add(wording.phrase("print.letter.seats", wording.plain(String.valueOf(guest.seats()))));
        }
        if (!guest.others().isEmpty()) {
            var persons = new PersonWords(plan, wording);
            var names = guest.others().stream()
                    .map(other -> persons.name(other, Emphasis.PLAIN))
                    .toList();
            sentences.add(wording.phrase("print.letter.others", wording.listed(names)));
        }
        if (guest.seats() > 1 + guest.others().size()) {
            sentences.add(wording.words("print.letter.unnamed"));
        }
        return sentences.isEmpty() ? Optional.empty() : Optional.of(wording.joined(" ", sentences));
    }

    private Optional<Words> observance() {
        return plan.event()
                .observance()
                .flatMap(Observances::byCode)
                .map(Observance::name)
                .map(wording::line);
    }

    private Block parts(List<Appearance> appearances) {
        var rows = new ArrayList<Row>();
        for (var appearance : appearances) {
            timetable
                    .entryOf(appearance.item())
                    .ifPresent(entry -> rows.add(Row.of(
                            Cell.rowHead(Paragraph.of(Voice.FIGURE, Masthead.hours(entry, wording))),
                            Cell.of(part(appearance, wording.title(entry.item()))))));
        }
        return new Table(
                wording.tongue(),
                List.of(Column.natural(), Column.share(1)),
                List.of(Row.of(
                        Cell.columnHead(wording.words("print.table.time")),
                        Cell.columnHead(wording.words("print.letter.part")))),
                rows,
                Table.Rules.ROWS);
    }

    private List<Block> part(Appearance appearance, Words title) {
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(Voice.ITEM, wording.plain(wording.name(appearance.role()))));
        blocks.add(Paragraph.of(Voice.CELL, title));
        if (!appearance.topic().isEmpty()) {
            var label = Words.none(wording.tongue()).strong(wording.text("print.topic"));
            blocks.add(Paragraph.of(Voice.CELL, wording.joined(" ", List.of(label, wording.line(appearance.topic())))));
        }
        return blocks;
    }

    private Words reply(InvitationLetters order) {
        var answer = order.replyBy()
                .map(day -> wording.phrase("print.letter.reply-by", wording.plain(wording.longDate(day))))
                .orElseGet(() -> wording.words("print.letter.reply"));
        var contacts = new ArrayList<Words>();
        if (!settings.phone().isEmpty()) {
            contacts.add(wording.number(settings.phone()));
        }
        if (!settings.email().isEmpty()) {
            contacts.add(wording.plain(settings.email()));
        }
        var to = contacts.isEmpty()
                ? Words.none(wording.tongue())
                : wording.phrase("print.letter.reply-to", wording.joined(wording.comma(), contacts));
        var needs = wording.words("print.letter.needs");
        var food = plan.items().stream().anyMatch(item -> item.kind() == ItemKind.MEAL)
                ? wording.words("print.letter.food")
                : Words.none(wording.tongue());
        return wording.joined(" ", List.of(answer, to, needs, food));
    }

    private List<Block> close() {
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(Voice.BODY, wording.words("print.letter.close")));
        blocks.add(new SignatureLine(
                wording.line(settings.name()), style.length(SIGNATURE), style.length(SignatureLine.ROOM)));
        return blocks;
    }
}
