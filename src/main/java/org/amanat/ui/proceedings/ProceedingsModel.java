package org.amanat.ui.proceedings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.amanat.model.attendance.Guest;
import org.amanat.model.change.Aggregate;
import org.amanat.model.change.ChangeSet;
import org.amanat.model.document.DocumentKind;
import org.amanat.model.document.DocumentLanguage;
import org.amanat.model.document.DocumentOrder;
import org.amanat.model.document.PaperFormat;
import org.amanat.model.document.PrintOptions;
import org.amanat.model.document.TypeSize;
import org.amanat.model.event.EventId;
import org.amanat.model.event.EventPlan;
import org.amanat.model.event.ItemId;
import org.amanat.model.people.Organisation;
import org.amanat.model.people.OrganisationId;
import org.amanat.model.people.Person;
import org.amanat.model.people.PersonId;
import org.amanat.model.people.Sector;
import org.amanat.model.proceedings.DayRecord;
import org.amanat.model.proceedings.Demand;
import org.amanat.model.proceedings.Year;
import org.amanat.model.texts.Digits;
import org.amanat.model.texts.Money;
import org.amanat.operations.OpenWorkspace;
import org.amanat.operations.PrintRequest;
import org.amanat.ui.common.UiTexts;
import org.amanat.ui.common.form.Pick;
import org.amanat.ui.common.plan.NewName;
import org.amanat.ui.common.task.Tasks;
import org.jspecify.annotations.Nullable;

/** The record of an event without controls: what is in it, and how it is changed. */
final class ProceedingsModel {

    private static final Set<Aggregate> SHOWN =
            Set.of(Aggregate.PROCEEDINGS, Aggregate.PROGRAMME, Aggregate.PEOPLE, Aggregate.GUESTS, Aggregate.EVENTS);

    private final OpenWorkspace workspace;
    private final Tasks tasks;
    private final UiTexts texts;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable EventId event;

    /**
     * What there is to show.
     *
     * @param before demands of the event before, if there was one
     * @param years this event and those before it, the earliest first
     * @param currency by ISO 4217, if the country has one
     * @param today the day that commitments are late or due on
     */
    record Shown(
            EventPlan plan,
            DayRecord day,
            List<Guest> guests,
            List<Person> persons,
            List<Organisation> organisations,
            List<Demand> before,
            List<Year> years,
            Optional<String> currency,
            LocalDate today) {

        Optional<Person> person(PersonId id) {
            return persons.stream().filter(person -> person.id().equals(id)).findFirst();
        }

        Optional<Organisation> organisation(OrganisationId id) {
            return organisations.stream()
                    .filter(organisation -> organisation.id().equals(id))
                    .findFirst();
        }

        /** The title of an item, or what kind it is if it has none; empty for none. */
        String item(Optional<ItemId> id, UiTexts texts) {
            return id.flatMap(wanted -> plan.items().stream()
                            .filter(item -> item.id().equals(wanted))
                            .findFirst())
                    .map(item -> item.title().isEmpty() ? texts.name(item.kind()) : texts.best(item.title()))
                    .orElse("");
        }
    }

    ProceedingsModel(OpenWorkspace workspace, Tasks tasks, UiTexts texts) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.texts = texts;
    }

    /** Nothing until the event is loaded. */
    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    OpenWorkspace workspace() {
        return workspace;
    }

    UiTexts texts() {
        return texts;
    }

    void show(EventId wanted) {
        if (!wanted.equals(event)) {
            shown.set(Optional.empty());
        }
        event = wanted;
        load(wanted);
    }

    void changed(ChangeSet changes) {
        if (event != null && changes.touched().stream().anyMatch(SHOWN::contains)) {
            load(event);
        }
    }

    /** Changes the file off the window's thread. */
    void save(Runnable change) {
        tasks.create(texts.get("ui.saving"), _ -> {
                    change.run();
                    return change;
                })
                .start();
    }

    /** Changes the record of the event that is shown, if one is. */
    void save(Function<EventId, ?> change) {
        if (event != null) {
            EventId at = event;
            save(() -> {
                var _ = change.apply(at);
            });
        }
    }

    /** Writes the summary as text for a word processor, in all languages of the program. */
    void saveText(EventId of, Path file, Runnable saved) {
        ask(
                open -> open.printing()
                        .saveText(
                                new PrintRequest(
                                        of,
                                        DocumentOrder.usual(DocumentKind.SUMMARY),
                                        new PrintOptions(
                                                DocumentLanguage.BOTH,
                                                PaperFormat.A4,
                                                false,
                                                TypeSize.NORMAL,
                                                Digits.EUROPEAN)),
                                file),
                _ -> saved.run());
    }

    /** Looks something up off the window's thread and answers on it. */
    <T> void ask(Function<OpenWorkspace, T> question, Consumer<T> answer) {
        tasks.create(texts.get("ui.proceedings.loading"), _ -> question.apply(workspace))
                .onSuccess(answer)
                .start();
    }

    /** The organisation that was picked; one that is not in the file yet is added. */
    OrganisationId picked(Pick<Organisation> pick, Sector sector) {
        return switch (pick) {
            case Pick.Known<Organisation>(var known) -> known.id();
            case Pick.New<Organisation>(var name) -> workspace.people().addOrganisation(NewName.of(name), sector);
        };
    }

    /** The person who was picked; one who is not in the file yet is added. */
    PersonId picked(Pick<Person> pick) {
        return switch (pick) {
            case Pick.Known<Person>(var known) -> known.id();
            case Pick.New<Person>(var name) -> workspace.people().add(NewName.of(name));
        };
    }

    private void load(EventId asked) {
        tasks.create(texts.get("ui.proceedings.loading"), _ -> loaded(asked))
                .onSuccess(this::took)
                .start();
    }

    private Shown loaded(EventId asked) {
        var before = workspace.demands().before(asked);
        return new Shown(
                workspace.events().plan(asked),
                workspace.proceedings().of(asked),
                workspace.guests().of(asked),
                workspace.people().persons(),
                workspace.people().organisations(),
                before.map(earlier -> workspace.proceedings().of(earlier).demands())
                        .orElse(List.of()),
                workspace.proceedings().years(asked),
                Money.currencyOf(workspace.settings().get().country()),
                workspace.commitments().today());
    }

    private void took(Shown loaded) {
        if (loaded.day().event().equals(event)) {
            shown.set(Optional.of(loaded));
        }
    }
}
