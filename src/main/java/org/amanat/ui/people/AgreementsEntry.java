package org.amanat.ui.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.amanat.model.people.Agreement;
import org.amanat.model.people.Agreements;
import org.amanat.model.people.Agreements.Answer;
import org.amanat.model.texts.Texts;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.form.ChoiceEntry;

/** What a person said when they were asked: yes or no, with the day on which that was noted, or that nobody asked. */
final class AgreementsEntry {

    private final Clock clock;
    private final Map<Agreement, ChoiceEntry<Optional<Answer>>> entries = new EnumMap<>(Agreement.class);
    private final Consumer<Agreements> save;
    private Agreements shown = Agreements.NONE;

    /** @param clock says which day it is when somebody answers */
    AgreementsEntry(String id, UiTexts texts, Clock clock, Consumer<Agreements> save) {
        this.clock = clock;
        this.save = save;
        for (var what : Agreement.values()) {
            var entry = ChoiceEntry.<Optional<Answer>>of(
                    id + "-" + Texts.kebab(what), texts.name(what), List.of(), answer -> said(answer, texts));
            entry.onSave(answer -> answered(what, answer));
            entries.put(what, entry);
        }
        set(Agreements.NONE);
    }

    /** One field for each question. */
    List<ChoiceEntry<Optional<Answer>>> fields() {
        return List.copyOf(entries.values());
    }

    void set(Agreements agreements) {
        shown = agreements;
        entries.forEach((what, entry) -> {
            var said = agreements.to(what);
            entry.among(List.of(
                    Optional.empty(),
                    Optional.of(said.filter(Answer::yes).orElseGet(() -> Answer.yes(today()))),
                    Optional.of(said.filter(answer -> !answer.yes()).orElseGet(() -> Answer.no(today())))));
            entry.set(said);
        });
    }

    Agreements read() {
        return shown;
    }

    /** What is said now is said today, even if the window was opened yesterday. */
    private void answered(Agreement what, Optional<Answer> answer) {
        set(shown.with(what, answer.map(said -> new Answer(said.yes(), today()))));
        save.accept(shown);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** As it stands in a field or beside another person's. */
    static String said(Optional<Answer> answer, UiTexts texts) {
        return answer.map(said ->
                        texts.get(said.yes() ? "ui.people.said-yes" : "ui.people.said-no", texts.date(said.on())))
                .orElseGet(() -> texts.get("ui.people.not-asked"));
    }
}
