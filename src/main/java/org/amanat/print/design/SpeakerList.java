package org.amanat.print.design;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amanat.model.LocalizedText;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.Role;
import org.amanat.model.people.Person;
import org.amanat.press.block.Block;
import org.amanat.press.block.Emphasis;
import org.amanat.press.block.Heading;
import org.amanat.press.block.KeepTogether;
import org.amanat.press.block.Paragraph;
import org.amanat.press.block.Space;
import org.amanat.press.block.Voice;
import org.amanat.press.block.Words;

/** Who speaks: name, office, organisation, topics and a short life, in the order in which they are first heard. */
public final class SpeakerList {

    /** They help others to be heard, and have a right not to be presented. */
    private static final Set<Role> NOT_PRESENTED = EnumSet.of(Role.SUPPORT_PERSON, Role.INTERPRETER);

    private SpeakerList() {}

    /** Whether anybody is to be presented. */
    public static boolean isEmpty(EventPlan plan) {
        return topics(plan).isEmpty();
    }

    /** The entries, without a heading above them. */
    public static List<Block> of(EventPlan plan, Wording wording, DocumentStyle style) {
        var persons = new PersonWords(plan, wording);
        var blocks = new ArrayList<Block>();
        topics(plan).forEach((person, topics) -> blocks.add(entry(person, topics, persons, wording, style)));
        return blocks;
    }

    private static Map<Person, List<LocalizedText>> topics(EventPlan plan) {
        var topics = new LinkedHashMap<Person, List<LocalizedText>>();
        for (var appearance : plan.appearances()) {
            var person = plan.personOf(appearance);
            boolean presented = !person.name().isEmpty() && !NOT_PRESENTED.contains(appearance.role());
            if (appearance.invitation().mayCome() && presented) {
                var known = topics.computeIfAbsent(person, somebody -> new ArrayList<>());
                if (!appearance.topic().isEmpty() && !known.contains(appearance.topic())) {
                    known.add(appearance.topic());
                }
            }
        }
        return topics;
    }

    private static Block entry(
            Person person, List<LocalizedText> topics, PersonWords persons, Wording wording, DocumentStyle style) {
        var blocks = new ArrayList<Block>();
        blocks.add(Heading.of(3, persons.name(person, Emphasis.PLAIN)));
        var office = persons.office(person);
        if (!office.isBlank()) {
            blocks.add(Paragraph.of(Voice.DETAIL, office));
        }
        for (var topic : topics) {
            var label = Words.none(wording.tongue()).strong(wording.text("print.topic"));
            blocks.add(Paragraph.of(Voice.DETAIL, wording.joined(" ", List.of(label, italic(topic, wording)))));
        }
        if (!person.biography().isEmpty()) {
            blocks.add(new Space(style.length(3)));
            blocks.add(Paragraph.of(Voice.BODY, wording.prose(person.biography())));
        }
        return new KeepTogether(blocks);
    }

    private static Words italic(LocalizedText topic, Wording wording) {
        return Words.none(wording.tongue()).and(wording.run(topic, Emphasis.ITALIC));
    }
}
