package org.amanat.print.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.Observances;
import org.amanat.model.event.Timetable;
import org.amanat.model.people.Organisation;
import org.amanat.model.workspace.WorkspaceSettings;
import org.amanat.press.block.Align;
import org.amanat.press.block.Block;
import org.amanat.press.block.Emphasis;
import org.amanat.press.block.Fill;
import org.amanat.press.block.Heading;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Rule;
import org.amanat.press.block.SideBySide;
import org.amanat.press.block.SideBySide.Side;
import org.amanat.press.block.Space;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Width;
import org.amanat.press.block.Words;

/** The first page: what, on which day, where, and who invites. */
public final class Cover {

    /** A longer address does not stand beside the date. */
    private static final int SHORT_ADDRESS = 24;

    private final EventPlan plan;
    private final Timetable timetable;
    private final WorkspaceSettings settings;
    private final boolean withPartners;

    public Cover(EventPlan plan, Timetable timetable, WorkspaceSettings settings, boolean withPartners) {
        this.plan = plan;
        this.timetable = timetable;
        this.settings = settings;
        this.withPartners = withPartners;
    }

    /** A whole page; with two languages the second has its title and its lines at the foot too. */
    public List<Block> page(List<Wording> wordings, DocumentStyle style) {
        var blocks = new ArrayList<Block>();
        var main = wordings.getFirst();
        Letterhead.logo(settings, main, style).ifPresent(logo -> {
            blocks.add(logo);
            blocks.add(new Space(style.length(12)));
        });
        blocks.add(Paragraph.of(Voice.LABEL, dateAndPlace(main)));
        blocks.add(new Fill(1));
        boolean withSubtitles = style.isRoomy() || wordings.size() == 1;
        blocks.add(Heading.of(1, title(main), Voice.COVER));
        subtitle(main).filter(line -> withSubtitles).ifPresent(blocks::add);
        blocks.add(new Space(style.length(6)));
        blocks.add(Rule.accent(main.tongue()));
        for (var other : wordings.subList(1, wordings.size())) {
            blocks.add(new Space(style.length(8)));
            blocks.add(Paragraph.of(Voice.COVER, title(other)));
            subtitle(other).filter(line -> withSubtitles).ifPresent(blocks::add);
        }
        blocks.add(new Fill(1.4f));
        blocks.addAll(foot(wordings, style));
        return blocks;
    }

    private List<Block> foot(List<Wording> wordings, DocumentStyle style) {
        if (!style.isRoomy()) {
            var blocks = new ArrayList<>(lines(wordings.getFirst()));
            wordings.stream().skip(1).forEach(other -> blocks.add(Paragraph.of(Voice.NOTE, timeAndPlace(other))));
            return blocks;
        }
        var sides = wordings.stream()
                .map(wording -> new Side(new Width.Share(1), lines(wording)))
                .toList();
        return List.of(new SideBySide(wordings.getFirst().tongue(), sides, style.length(12)));
    }

    /** Observance, time and place, and who invites: what stands at the foot of the cover. */
    private List<Block> lines(Wording wording) {
        var blocks = new ArrayList<Block>();
        var observance = observance(wording);
        if (!observance.isBlank()) {
            blocks.add(Paragraph.of(Voice.CELL, observance));
        }
        blocks.add(Paragraph.of(Voice.CELL, timeAndPlace(wording)));
        var host = host(wording);
        if (!host.isBlank()) {
            blocks.add(Paragraph.of(Voice.NOTE, host));
        }
        return blocks;
    }

    /** The head of a document without a cover: the same words, close together. */
    public List<Block> head(Wording wording, DocumentStyle style) {
        var blocks = new ArrayList<Block>();
        Letterhead.logo(settings, wording, style).ifPresent(logo -> {
            blocks.add(logo);
            blocks.add(new Space(style.length(10)));
        });
        blocks.add(Paragraph.of(Voice.LABEL, dateAndPlace(wording)));
        blocks.add(Heading.of(1, title(wording), Voice.COVER));
        subtitle(wording).ifPresent(blocks::add);
        blocks.addAll(lines(wording));
        return blocks;
    }

    /** An event that has no title yet is called by what the paper is. */
    private Words title(Wording wording) {
        var title = wording.line(plan.event().title());
        return title.isBlank() ? wording.words("print.programme") : title;
    }

    private Optional<Block> subtitle(Wording wording) {
        var subtitle = plan.event().subtitle();
        return subtitle.isEmpty()
                ? Optional.empty()
                : Optional.of(Paragraph.of(Voice.LEAD, wording.line(subtitle), Align.START));
    }

    /** The world day, empty if the event belongs to none. */
    public Words observance(Wording wording) {
        return plan.event()
                .observance()
                .flatMap(Observances::byCode)
                .map(day -> Words.none(wording.tongue()).and(wording.run(day.name(), Emphasis.STRONG)))
                .orElse(Words.none(wording.tongue()));
    }

    private Words dateAndPlace(Wording wording) {
        var date = wording.plain(wording.date(plan.event().date()));
        var address = plan.venue()
                .map(venue -> wording.line(venue.address()))
                .filter(words -> words.text().length() <= SHORT_ADDRESS)
                .orElse(Words.none(wording.tongue()));
        return wording.joined(wording.divider(), List.of(date, address));
    }

    private Words timeAndPlace(Wording wording) {
        var time = wording.words(
                "print.time.range",
                wording.time(timetable.starts().toLocalTime()),
                wording.time(timetable.ends().toLocalTime()));
        var name = plan.venue().map(venue -> wording.line(venue.name())).orElse(Words.none(wording.tongue()));
        var address = plan.venue()
                .map(venue -> wording.line(venue.address()))
                .filter(words -> words.text().length() > SHORT_ADDRESS)
                .orElse(Words.none(wording.tongue()));
        return wording.joined(wording.divider(), List.of(time, name, address));
    }

    /** Who invites, with the partners; empty if nobody is known. */
    public Words host(Wording wording) {
        var host = wording.line(settings.name());
        var partners = plan.event().partners().stream()
                .flatMap(id -> Optional.ofNullable(plan.organisations().get(id)).stream())
                .map(Organisation::name)
                .map(wording::line)
                .toList();
        if (!withPartners || partners.isEmpty()) {
            return host;
        }
        return host.isBlank()
                ? wording.listed(partners)
                : wording.phrase("print.host.with", host, wording.listed(partners));
    }
}
