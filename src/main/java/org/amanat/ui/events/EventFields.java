package org.amanat.ui.events;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amanat.model.Language;
import org.amanat.model.event.Event;
import org.amanat.model.event.EventState;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.Words;
import org.amanat.ui.common.form.ChecksEntry;
import org.amanat.ui.common.form.ChoiceEntry;
import org.amanat.ui.common.form.DateEntry;
import org.amanat.ui.common.form.Form;
import org.amanat.ui.common.form.LocalizedEntry;
import org.amanat.ui.common.form.ParsedEntry;
import org.amanat.ui.common.preferences.Preferences;

/** What an event is called, when it is, and what it is about. */
final class EventFields {

    /** An event is archived by closing it, which looks first whether anything is missing. */
    private static final List<EventState> BY_HAND = Stream.of(EventState.values())
            .filter(state -> state != EventState.ARCHIVED)
            .toList();

    private final UiTexts texts;
    private final LocalizedEntry title;
    private final LocalizedEntry subtitle;
    private final ChoiceEntry<Optional<String>> observance;
    private final DateEntry date;
    private final ParsedEntry<LocalTime> starts;
    private final ParsedEntry<LocalTime> ends;
    private final ChoiceEntry<List<Language>> languages;
    private final ChoiceEntry<EventState> state;
    private final ChecksEntry<Organisation> partners;
    private final LocalizedEntry note;

    EventFields(OverviewModel model, UiTexts texts) {
        this.texts = texts;
        title = localized("event-title", "ui.event.title", 1).onSave(text -> model.edit(draft -> draft.title(text)));
        subtitle = localized("event-subtitle", "ui.event.subtitle", 1)
                .onSave(text -> model.edit(draft -> draft.subtitle(text)));
        observance = ChoiceEntry.searchable(
                "event-observance",
                texts.get("ui.event.observance"),
                EventChoices.observances(),
                code -> EventChoices.observance(code, texts));
        observance.onSave(code -> model.edit(draft -> draft.observance(code)));
        date = new DateEntry("event-date", texts.get("ui.event.date"), texts);
        date.onSave(day -> model.edit(draft -> draft.date(day)));
        starts = ParsedEntry.time("event-starts", texts.get("ui.event.starts"), texts);
        starts.onSave(model::starts);
        ends = ParsedEntry.time("event-ends", texts.get("ui.event.ends"), texts);
        ends.onSave(until -> {
            if (!model.ends(until)) {
                ends.complain(texts.get("ui.event.ends.early"));
            }
        });
        languages = ChoiceEntry.of(
                "event-languages",
                texts.get("ui.event.languages"),
                EventChoices.languages(Preferences.LANGUAGES),
                chosen -> EventChoices.languages(chosen, texts));
        languages.onSave(chosen -> model.edit(draft -> draft.languages(chosen)));
        state = ChoiceEntry.of("event-state", texts.get("ui.event.state"), BY_HAND, texts::name);
        state.onSave(chosen -> model.edit(draft -> draft.state(chosen)));
        partners = new ChecksEntry<>(
                "event-partners", texts.get("ui.event.partners"), List.of(), body -> texts.best(body.name()));
        partners.onSave(chosen -> model.edit(
                draft -> draft.partners(chosen.stream().map(Organisation::id).toList())));
        note = localized("event-note", "ui.event.note", 3).onSave(text -> model.edit(draft -> draft.note(text)));
    }

    /** What is printed. */
    Form form() {
        return new Form()
                .row(title)
                .row(subtitle)
                .row(observance)
                .row(date, starts, ends)
                .row(languages, partners);
    }

    /** What stays in the office. */
    Form inside() {
        return new Form().row(state).row(note).add(Words.small(texts.get("ui.event.note.more")));
    }

    void show(OverviewModel.Shown shown) {
        Event event = shown.plan().event();
        title.set(event.title());
        subtitle.set(event.subtitle());
        observance.set(event.observance());
        date.set(event.date());
        starts.set(event.starts());
        ends.set(event.ends());
        languages.among(EventChoices.languages(event.languages()));
        languages.set(event.languages());
        state.set(event.state());
        partners.among(shown.organisations());
        partners.set(chosen(event.partners(), shown.organisations()));
        note.set(event.note());
    }

    /** In the order in which they are offered, as the field answers them. */
    private static List<Organisation> chosen(List<OrganisationId> ids, List<Organisation> offered) {
        return offered.stream().filter(body -> ids.contains(body.id())).toList();
    }

    private LocalizedEntry localized(String id, String labelKey, int rows) {
        return new LocalizedEntry(id, texts.get(labelKey), Preferences.LANGUAGES, rows, texts);
    }
}
