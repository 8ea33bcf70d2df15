package org.amanat.ui.programme;

import java.time.LocalDate;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.amanat.model.event.Appearance;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.InvitationState;
import org.amanat.model.event.ProgrammeItem;
import org.amanat.model.event.TimetableEntry;
import org.amanat.model.event.TimetableWarning;
import org.amanat.model.event.TimetableWarning.BeforeStart;
import org.amanat.model.event.TimetableWarning.OverHallTime;
import org.amanat.model.event.TimetableWarning.Overlap;
import org.amanat.model.event.TimetableWarning.PanelWithoutModerator;
import org.amanat.model.event.TimetableWarning.PersonTwiceAtOnce;
import org.amanat.model.event.TimetableWarning.StoriesWithoutSupportPerson;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.Person;
import org.amanat.model.texts.Written;
import org.amanat.ui.common.UiTexts;

/** What the programme tab says about items, in the language of the screen. */
record ItemWords(UiTexts texts) {

    /** The title, or the kind of an item without one. */
    String title(ProgrammeItem item) {
        return item.title().isEmpty() ? texts.name(item.kind()) : texts.best(item.title());
    }

    /** A warning in one or two words, for a pill. */
    String label(TimetableWarning warning) {
        return texts.get(
                switch (warning) {
                    case BeforeStart _ -> "ui.programme.warning.before-start";
                    case Overlap _ -> "ui.programme.warning.overlap";
                    case OverHallTime _ -> "ui.programme.warning.over-hall-time";
                    case PersonTwiceAtOnce _ -> "ui.programme.warning.person-twice-at-once";
                    case PanelWithoutModerator panel ->
                        panel.asked()
                                ? "ui.programme.warning.moderator-not-confirmed"
                                : "ui.programme.warning.no-moderator";
                    case StoriesWithoutSupportPerson stories ->
                        stories.asked()
                                ? "ui.programme.warning.support-person-not-confirmed"
                                : "ui.programme.warning.no-support-person";
                });
    }

    /** A person with the role, and with the state of the invitation unless it is confirmed. */
    String label(Appearance appearance, EventPlan plan) {
        String person = texts.best(plan.personOf(appearance).name());
        String role = texts.name(appearance.role());
        return appearance.invitation() == InvitationState.CONFIRMED
                ? texts.get("ui.programme.appearance.confirmed", person, role)
                : texts.get("ui.programme.appearance", texts.name(appearance.invitation()), person, role);
    }

    /** Everything that a block of the timeline shows, for who hears it. */
    String spoken(Timeline.Row row, EventPlan plan) {
        var item = row.entry().item();
        var said = new StringJoiner(". ");
        said.add(title(item));
        said.add(times(row.entry()));
        said.add(texts.length(item.minutes()));
        said.add(texts.name(item.kind()));
        row.appearances()
                .forEach(appearance -> said.add(texts.get(
                        "ui.programme.appearance",
                        texts.name(appearance.invitation()),
                        texts.best(plan.personOf(appearance).name()),
                        texts.name(appearance.role()))));
        row.warnings().forEach(warning -> said.add(warning.sentence(texts.texts())));
        return said.toString();
    }

    String times(TimetableEntry entry) {
        return texts.times(entry.startTime(), entry.endTime());
    }

    /** When an invitation was sent and answered, as far as it is known. */
    Optional<String> dates(Appearance appearance) {
        var dates = new StringJoiner(" · ");
        appearance.invitedOn().ifPresent(day -> dates.add(texts.get("ui.programme.invited-on", date(day))));
        appearance.answeredOn().ifPresent(day -> dates.add(texts.get("ui.programme.answered-on", date(day))));
        return Optional.of(dates.toString()).filter(said -> !said.isEmpty());
    }

    /** The office of a person and what the person speaks for, as far as they are known. */
    Optional<String> standing(Person person, EventPlan plan) {
        var standing = new StringJoiner(" · ");
        Stream.concat(Stream.of(person.office()), plan.organisationOf(person).map(Organisation::name).stream())
                .map(texts::best)
                .filter(said -> !said.isEmpty())
                .forEach(standing::add);
        return Optional.of(standing.toString()).filter(said -> !said.isEmpty());
    }

    private String date(LocalDate day) {
        return Written.dateWithoutDay(day, texts.language());
    }
}
