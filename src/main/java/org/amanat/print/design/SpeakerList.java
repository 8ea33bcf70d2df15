package org.amanat.print.design;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amanat.model.LocalizedText;
import org.amanat.model.document.SpeakersPart;
import org.amanat.model.event.Appearance;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.Role;
import org.amanat.model.event.Timetable;
import org.amanat.model.event.TimetableEntry;
import org.amanat.model.people.Agreement;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.press.block.Align;
import org.amanat.press.block.Block;
import org.amanat.press.block.Emphasis;
import org.amanat.press.block.Figure;
import org.amanat.press.block.Heading;
import org.amanat.press.block.KeepTogether;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Picture;
import org.amanat.press.block.SideBySide;
import org.amanat.press.block.SideBySide.Side;
import org.amanat.press.block.Space;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Width;
import org.amanat.press.block.Words;

/** Who speaks: name, office, organisation, topics and a short life, in the order in which they are first heard. */
public final class SpeakerList {

    /** They help others to be heard, and have a right not to be presented. */
    private static final Set<Role> NOT_PRESENTED = EnumSet.of(Role.SUPPORT_PERSON, Role.INTERPRETER);

    /** As a passport photograph is: a third higher than wide. */
    private static final float PORTRAIT_WIDTH = 60;

    private static final float PORTRAIT_HEIGHT = 80;
    private static final float PORTRAIT_GAP = 12;
    private static final float BETWEEN_PORTRAITS = 14;

    /** In letters; a longer life stands below, where a page may end in it. */
    private static final int LIFE_BESIDE_A_PORTRAIT = 600;

    private final Map<Person, List<Appearance>> speakers;
    private final Timetable timetable;
    private final Wording wording;
    private final DocumentStyle style;
    private final PersonWords persons;
    private final Set<SpeakersPart> parts;
    private final Map<PersonId, Picture> portraits;
    private final int level;

    private SpeakerList(
            EventPlan plan,
            Set<SpeakersPart> parts,
            Map<PersonId, Picture> portraits,
            Wording wording,
            DocumentStyle style,
            int level) {
        this.portraits = Map.copyOf(portraits);
        this.level = level;
        this.speakers = speakers(plan);
        this.timetable = Timetable.of(plan);
        this.wording = wording;
        this.style = style;
        this.persons = new PersonWords(plan, wording);
        this.parts = parts;
    }

    /** Whether anybody is to be presented. */
    public static boolean isEmpty(EventPlan plan) {
        return speakers(plan).isEmpty();
    }

    /** Everybody who is presented, in the order in which they are first heard. */
    public static List<Person> persons(EventPlan plan) {
        return List.copyOf(speakers(plan).keySet());
    }

    /**
     * The entries, without a heading above them.
     *
     * @param level of the heading of each
     */
    public static List<Block> of(
            EventPlan plan, Set<SpeakersPart> parts, Wording wording, DocumentStyle style, int level) {
        return of(plan, parts, Map.of(), wording, style, level);
    }

    /**
     * The entries with photographs beside them. Who has none has no empty frame either.
     *
     * @param portraits of those who agreed to be shown
     */
    public static List<Block> of(
            EventPlan plan,
            Set<SpeakersPart> parts,
            Map<PersonId, Picture> portraits,
            Wording wording,
            DocumentStyle style,
            int level) {
        var list = new SpeakerList(plan, parts, portraits, wording, style, level);
        var blocks = new ArrayList<Block>();
        list.speakers.forEach((person, appearances) -> blocks.addAll(list.entry(person, appearances)));
        return blocks;
    }

    private static Map<Person, List<Appearance>> speakers(EventPlan plan) {
        var speakers = new LinkedHashMap<Person, List<Appearance>>();
        for (var appearance : plan.appearances()) {
            var person = plan.personOf(appearance);
            boolean presented = !person.name().isEmpty()
                    && !NOT_PRESENTED.contains(appearance.role())
                    && !person.agreements().refuse(Agreement.PRINTED_NAME);
            if (appearance.invitation().mayCome() && presented) {
                speakers.computeIfAbsent(person, somebody -> new ArrayList<>()).add(appearance);
            }
        }
        return speakers;
    }

    private List<Block> entry(Person person, List<Appearance> appearances) {
        var blocks = new ArrayList<Block>();
        blocks.add(Heading.of(level, persons.name(person, Emphasis.PLAIN), Voice.SUBSECTION));
        var office = persons.office(person);
        if (!office.isBlank()) {
            blocks.add(Paragraph.of(Voice.DETAIL, office).keptWithNext());
        }
        if (parts.contains(SpeakersPart.TIMES)) {
            appearances.stream()
                    .flatMap(appearance -> timetable.entryOf(appearance.item()).stream())
                    .distinct()
                    .forEach(entry -> blocks.add(Paragraph.of(Voice.DETAIL, timeAndItem(entry))));
        }
        if (parts.contains(SpeakersPart.TOPICS)) {
            appearances.stream()
                    .map(Appearance::topic)
                    .filter(topic -> !topic.isEmpty())
                    .distinct()
                    .forEach(topic -> blocks.add(Paragraph.of(Voice.DETAIL, topic(topic))));
        }
        var portrait = Optional.ofNullable(portraits.get(person.id())).map(picture -> portrait(picture, person));
        var life = parts.contains(SpeakersPart.LIVES) && !person.biography().isEmpty()
                ? wording.prose(person.biography())
                : Words.none(wording.tongue());
        boolean beside = portrait.isEmpty() || life.text().length() <= LIFE_BESIDE_A_PORTRAIT;
        if (beside) {
            blocks.addAll(life(life));
        }
        var entry = new ArrayList<Block>(portrait.map(figure -> List.<Block>of(sideBySide(figure, blocks)))
                .orElse(blocks));
        if (!beside) {
            entry.addAll(life(life));
        }
        portrait.ifPresent(_ -> entry.add(new Space(style.length(BETWEEN_PORTRAITS))));
        // in large print a life is longer than what a page has left
        return style.isRoomy() ? List.of(new KeepTogether(entry)) : entry;
    }

    private List<Block> life(Words life) {
        return life.isBlank() ? List.of() : List.of(new Space(style.length(3)), Paragraph.of(Voice.BODY, life));
    }

    private Figure portrait(Picture picture, Person person) {
        var shows = wording.phrase("print.portrait", persons.name(person, Emphasis.PLAIN));
        return new Figure(picture, shows, style.length(PORTRAIT_WIDTH), style.length(PORTRAIT_HEIGHT), Align.START);
    }

    private SideBySide sideBySide(Figure portrait, List<Block> words) {
        return new SideBySide(
                wording.tongue(),
                List.of(
                        new Side(new Width.Points(portrait.width()), List.of(portrait)),
                        new Side(new Width.Share(1), words)),
                style.length(PORTRAIT_GAP));
    }

    private Words timeAndItem(TimetableEntry entry) {
        var time = Words.none(wording.tongue()).strong(wording.time(entry.startTime()));
        return wording.joined(" ", List.of(time, wording.title(entry.item())));
    }

    private Words topic(LocalizedText topic) {
        var label = Words.none(wording.tongue()).strong(wording.text("print.topic"));
        var words = Words.none(wording.tongue()).and(wording.run(topic, Emphasis.ITALIC));
        return wording.joined(" ", List.of(label, words));
    }
}
